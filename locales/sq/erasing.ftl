### Striking notes and purging personal data.

erase-question = Të shlyhet „{ $text }“ përgjithmonë, nga çdo skedar? Asgjë nuk e kthen.

erase-family = { $count ->
    [one] Bashkë me { $count } shënim që ndan fjalët e tij.
   *[other] Bashkë me { $count } shënime që ndajnë fjalët e tij.
}

erase-under-way = Fjalët po shlyhen nga skedarët…

erase-done = U shlye: fjalët nuk janë më në asnjë skedar.

erase-waiting = U shlye këtu. Programi i { $people } është hapur dhe duhet ende ta shlyejë nga skedari i vet.

erase-exports = { $count ->
    [one] { $count } eksport i përmbante dhe u shlye ({ $files }): eksportoni sërish.
   *[other] { $count } eksporte i përmbanin dhe u shlyen ({ $files }): eksportoni sërish.
}

erase-unread = Shikojini vetë, këtu nuk lexohen: { $files }.

erase-failed = Ende nuk u shlye kudo: { $reason }. Provohet sërish.
