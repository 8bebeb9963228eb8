### Striking notes and purging personal data.

erase-question = Effacer « { $text } » pour de bon, de tous les fichiers ? Rien ne le rendra.

erase-family = { $count ->
    [one] Avec { $count } note qui partage ses mots.
   *[other] Avec { $count } notes qui partagent ses mots.
}

erase-under-way = Ses mots sont effacés des fichiers…

erase-done = Effacée : ses mots ne sont plus dans aucun fichier.

erase-waiting = Effacée ici. Le programme de { $people } est ouvert et doit encore l’effacer de son propre fichier.

erase-exports = { $count ->
    [one] Un export la contenait et est effacé ({ $files }) : exportez à nouveau.
   *[other] { $count } exports la contenaient et sont effacés ({ $files }) : exportez à nouveau.
}

erase-unread = À vérifier vous-même, illisibles ici : { $files }.

erase-failed = Pas encore effacée partout : { $reason }. Un nouvel essai suit.
