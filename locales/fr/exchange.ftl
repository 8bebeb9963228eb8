### The boards of the exchange.

exchange-no-notes-here = Aucune note ici.
exchange-not-for-the-room = Cette liste est pour l’animation : la salle ne voit pas ce qui manque.
exchange-show-back = Retirer de la salle
exchange-in-room = dans la salle
exchange-go-to-note = Aller à la note
exchange-next-card = Fiche suivante
exchange-back = Retour
exchange-totals = défis et besoins { $asked } · avec réponse { $answered } · en attente { $waiting }
exchange-waiting-count = { $waiting ->
    [one] { $waiting } sur { $asked } défis et besoins attend une réponse.
   *[other] { $waiting } sur { $asked } défis et besoins attendent une réponse.
}
exchange-nothing-waits = Rien n’attend : chaque défi et chaque besoin a une réponse.
exchange-balance-all = Chaque municipalité a présenté une bonne pratique.
exchange-balance-without = { $count ->
    [one] { $count } sur { $total } n’a pas encore de pratique : { $names }.
   *[other] { $count } sur { $total } n’ont pas encore de pratique : { $names }.
}
exchange-balance-left = Temps de parole qui leur reste : { $duration }.
exchange-incomplete-count = { $count ->
    [one] { $count } action sur { $total } est incomplète.
   *[other] { $count } actions sur { $total } sont incomplètes.
}
exchange-actions-complete = Chaque action a un responsable et une échéance.
exchange-to-close-count = { $count ->
    [one] { $count } question reste à clore.
   *[other] { $count } questions restent à clore.
}
exchange-all-closed = Toutes les questions sont closes.
exchange-card-of = Fiche { $place } sur { $total }
exchange-gaps-count = { $count ->
    [one] { $count } note est incomplète.
   *[other] { $count } notes sont incomplètes.
}
exchange-nothing-missing = Rien ne manque dans les pratiques, les défis et les actions.
exchange-empty-matches = Personne n’a encore rien demandé. Esc revient en arrière ; avec { $line } se note un défi ({ $ask }) ou une pratique ({ $offer }), et ici ils se rencontrent.
exchange-empty-counts = Aucune note pour l’instant. Esc revient en arrière ; ce qui est noté avec { $line } est compté ici.
exchange-empty-actions = Aucune action n’est encore notée. Esc revient en arrière ; { $line } puis { $letter } en note une : quoi, @qui, due date.
exchange-empty-questions = Aucune question en attente. Esc revient en arrière ; { $line } puis { $letter } en retient une en une ligne.
exchange-legend-suggested = thème commun
exchange-legend-missing = champs manquants
exchange-legend-heat = plus il y a de notes, plus c’est dense
exchange-no-municipality = sans municipalité
exchange-no-theme = sans thème
exchange-waits = attend
exchange-axes = demande ↓ répond →
exchange-in-all = total
exchange-spoken = parlé
exchange-left = reste
exchange-cell-links = { $count ->
    [one] { $asks } demande, { $answers } répond : { $count } lien
   *[other] { $asks } demande, { $answers } répond : { $count } liens
}
exchange-cell-suggested = { $asks } demande, { $answers } pourrait répondre
exchange-cell-waits = { $count ->
    [one] { $asks } : { $count } attend une réponse
   *[other] { $asks } : { $count } attendent une réponse
}
exchange-missing = manque : { $fields }
exchange-without-practice = pas encore de pratique
exchange-to-close = à clore
exchange-stays-open = reste ouverte
exchange-help = aide : { $help }
exchange-by-date = d’ici le { $date }
exchange-release-question = { $hidden ->
    [one] { $hidden } sur { $total } n’est pas montrée à la salle.
   *[other] { $hidden } sur { $total } ne sont pas montrées à la salle.
}
exchange-release-shown = montre ce qui l’est
exchange-release-all = montre aussi les { $hidden } autres
exchange-release-leave = laisse
exchange-export-questions = { $count ->
    [one] { $count } question reste à clore (échanges, { $key }) : { $questions }
   *[other] { $count } questions restent à clore (échanges, { $key }) : { $questions }
}
exchange-export-anyway = { $key } exporte tout de même · Esc pour y revenir
exchange-export-actions = { $count ->
    [one] { $count } action de la dernière réunion reste sans réponse : { $actions }
   *[other] { $count } actions de la dernière réunion restent sans réponse : { $actions }
}
