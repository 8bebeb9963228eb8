### Striking notes and purging personal data.

erase-question = Effacer « { $text } » pour de bon, de tous les fichiers ? Rien ne le rendra.

erase-question-several = { $count ->
    [one] Effacer { $count } note pour de bon, de tous les fichiers ? Rien ne la rendra.
   *[other] Effacer { $count } notes pour de bon, de tous les fichiers ? Rien ne les rendra.
}

erase-family = { $count ->
    [one] Avec { $count } note qui partage les mots.
   *[other] Avec { $count } notes qui partagent les mots.
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
erase-followed = Elle avait été reprise dans « { $workshop } » et y est effacée aussi.
erase-followed-waiting = Elle avait été reprise dans « { $workshop } » et y est supprimée aussi. Le programme de { $people } est ouvert et doit encore l’effacer de son propre fichier.
erase-followed-failed = Elle avait été reprise dans « { $workshop } » et n’y est pas encore effacée : { $reason }. Un nouvel essai suit à l’ouverture de cet atelier.

erase-again = Relancez ensuite la commande.
erase-needs-yes = Il n’y a pas de terminal pour demander : donnez --yes si tout doit vraiment disparaître.
erase-left = Rien n’a été effacé.
erase-unknown = Il n’y a pas de note « { $typed } ».
erase-unknown-nearest = Il n’y a pas de note « { $typed } » ; vouliez-vous dire { $nearest } ?
erase-find-ids = « plenary export { $workshop } --profile internal --format json --out - » donne les notes avec leurs identifiants.
erase-purge-question = Retirer pour de bon tous les participants et auteurs de « { $workshop } » ? Ce qui a été dit reste.
erase-purge-running = L’atelier est ouvert chez { $people } ; fermez-le d’abord.
erase-purged-authors = { $count ->
    [one] { $count } auteur porte maintenant un nom neutre.
   *[other] { $count } auteurs portent maintenant des noms neutres.
}
erase-purged-participants = Les participants ne sont plus dans le plan.
erase-purged-answers = { $count ->
    [one] { $count } comptage ou consentement est effacé.
   *[other] { $count } comptages et consentements sont effacés.
}
erase-purged-names = La liste de noms est effacée.
erase-purged-nothing = « { $workshop } » ne contient ni participants ni auteurs.
erase-purged-exports = Des exports faits avant contiennent encore des noms : { $files }. Effacez-les, ou exportez à nouveau.
erase-due = Les données personnelles étaient à garder jusqu’au { $date } : « plenary purge » retire participants et auteurs.
erase-due-short = Données personnelles à effacer ({ $date }) : plenary purge
