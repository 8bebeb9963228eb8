prompt-minutes = Minutes à ajouter à « { $title } » (le signe moins en retire) :
prompt-reopen-minutes = Combien de minutes pour rouvrir « { $title } » ?
prompt-reason = Motif :
prompt-message = Message à la salle :
prompt-message-change = Message à la salle (une ligne vide le retire) :
prompt-correct-start = À quelle heure « { $title } » a-t-il commencé ? (HH:MM)
prompt-left-running = « { $title } » ({ $date }) n’a pas été terminé. À quelle heure s’est-il terminé ? (HH:MM) La suite n’est pas comptée.
prompt-speaker = Qui parle ? Un chiffre choisit une municipalité ; sinon, tapez une fonction :
prompt-speaker-minutes = Combien de minutes pour « { $name } » ?
prompt-people = Combien de personnes doivent parler ?
prompt-budget = Combien de minutes de parole pour chaque municipalité ?
prompt-quit-running = « { $title } » est en cours. Quitter ? Le temps continue et sera là à votre retour.
prompt-quit-unsaved = { $count ->
    [one] { $count } entrée n’est pas encore enregistrée et sera perdue. Quitter quand même ?
   *[other] { $count } entrées ne sont pas encore enregistrées et seront perdues. Quitter quand même ?
}
prompt-choose-keys = Entrée confirme · Échap annule
prompt-yes-no = y oui · n non
prompt-export-profile-internal = Interne : tout, sauf ce qui était hors compte rendu
prompt-export-profile-participants = Participants : municipalités seulement si autorisées
prompt-export-profile-public = Publique : pour tous ; seules les pratiques autorisées nomment une municipalité
prompt-export-done = { $count ->
    [one] { $count } fichier écrit dans { $folder }.
   *[other] { $count } fichiers écrits dans { $folder }.
}
prompt-export-failed = L’export n’a pas été écrit : { $error }
prompt-plan-file = Quel plan ? (un chemin)

prompt-add-item = Qu’ajoute-t-on, et combien de minutes ? Par exemple : L’ambassadeur parle 10
prompt-fix-start = À quelle heure au plus tôt commence « { $title } » ? (HH:MM ; vide : après le point précédent)
prompt-hard-end = À quelle heure cette journée doit-elle finir ? (HH:MM ; vide : aucune)
