link-change-unlink = lien retiré
link-linked = Lié, proposé : « { $text } ». { $key } annule.
link-unlinked = Lien retiré. { $key } le rétablit.
link-refused-kind = Les défis et besoins se lient aux pratiques, enseignements et expériences. Choisissez-en un qui n’a pas été retiré.
link-head-linked = Liés : { $count }
link-head-answers = { $count ->
    [one] { $count } qui pourrait répondre
   *[other] { $count } qui pourraient répondre
}
link-head-challenges = { $count ->
    [one] { $count } auquel elle pourrait répondre
   *[other] { $count } auxquels elle pourrait répondre
}
link-none-to-answer = Personne n’a encore présenté de pratique, d’enseignement ou d’expérience.
link-none-to-ask = Personne n’a encore présenté de défi ou de besoin.
link-none-found = Rien avec ces mots : { $words }
link-own = propre
link-search = Chercher :
link-remark = Remarque :
link-key-link = lier, fermer
link-key-link-stay = lier
link-key-change = statut, remarque
link-key-unlink = retirer
link-key-search = chercher
link-key-undo = annuler
link-key-close = fermer
link-key-status = statut
link-key-save = enregistrer
link-key-back = retour
link-key-list = à la liste
link-key-all = tout afficher
