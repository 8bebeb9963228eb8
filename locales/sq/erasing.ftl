### Striking notes and purging personal data.

erase-question = Të shlyhet „{ $text }“ përgjithmonë, nga çdo skedar? Asgjë nuk e kthen.

erase-question-several = { $count ->
    [one] Të shlyhet { $count } shënim përgjithmonë, nga çdo skedar? Asgjë nuk e kthen.
   *[other] Të shlyhen { $count } shënime përgjithmonë, nga çdo skedar? Asgjë nuk i kthen.
}

erase-family = { $count ->
    [one] Bashkë me { $count } shënim që i ndan fjalët.
   *[other] Bashkë me { $count } shënime që i ndajnë fjalët.
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
erase-followed = Ishte bartur në „{ $workshop }“ dhe u shlye edhe atje.
erase-followed-waiting = Ishte bartur në „{ $workshop }“ dhe u shlye edhe atje. Programi i { $people } është hapur dhe duhet ende ta shlyejë nga skedari i vet.
erase-followed-failed = Ishte bartur në „{ $workshop }“ dhe atje ende nuk u shlye: { $reason }. Provohet sërish kur të hapet ajo punëtori.

erase-again = Pastaj jepeni sërish urdhrin.
erase-needs-yes = Nuk ka terminal ku të pyetet: jepni --yes nëse duhet vërtet të zhduket.
erase-left = Nuk u shlye asgjë.
erase-unknown = Nuk ka shënim „{ $typed }“.
erase-unknown-nearest = Nuk ka shënim „{ $typed }“; mos deshët të thoni { $nearest }?
erase-find-ids = „plenary export { $workshop } --profile internal --format json --out -“ i jep shënimet me shenjat e tyre.
erase-purge-question = Të hiqen përgjithmonë të gjithë pjesëmarrësit dhe autorët nga „{ $workshop }“? Ajo që u tha mbetet.
erase-purge-running = Punëtoria është e hapur te { $people }; mbylleni më parë.
erase-purged-authors = { $count ->
    [one] { $count } autor ka tani emër neutral.
   *[other] { $count } autorë kanë tani emra neutralë.
}
erase-purged-participants = Pjesëmarrësit nuk janë më në plan.
erase-purged-answers = { $count ->
    [one] { $count } numër ose pëlqim u shlye.
   *[other] { $count } numra dhe pëlqime u shlyen.
}
erase-purged-names = Lista e emrave u shlye.
erase-purged-nothing = „{ $workshop }“ nuk ka as pjesëmarrës as autorë.
erase-purged-exports = Eksporte të mëparshme kanë ende emra: { $files }. Shlyejini, ose eksportoni sërish.
erase-due = Të dhënat personale duheshin ruajtur deri më { $date }: „plenary purge“ i heq pjesëmarrësit dhe autorët.
erase-due-short = Të dhëna personale për fshirje ({ $date }): plenary purge
