minutes-title = Compte rendu
minutes-place-and-days = { $place }, { $dates }
minutes-numbered-heading = { $number }. { $heading }
minutes-label-status = État
minutes-label-version = Version
minutes-label-convened-by = Organisé par
minutes-label-partnership = En partenariat avec
minutes-label-supported-by = Avec le soutien de
minutes-label-languages = Langues de la réunion
minutes-label-rule = Règle
minutes-label-prepared-by = Établi par
minutes-label-circulation = Diffusion
minutes-status-draft = Projet { $number }
minutes-status-draft-of = Projet { $number } du { $date }
minutes-status-draft-until = Projet { $number } du { $date } – corrections jusqu’au { $until }
minutes-profile-internal = Version interne, complète
minutes-profile-participants = Version des participants, sans attribution
minutes-rule-chatham-house = Séances de travail sous la règle de Chatham House ; ouverture et clôture attribuables. Les municipalités ne sont nommées qu’avec leur accord.
minutes-prepared-by-rapporteurs = les rapporteurs
minutes-circulation-participants = participants et organisateurs ; pas pour publication
minutes-circulation-internal = les organisateurs seulement ; ne pas transmettre
minutes-with-interpretation = { $languages } (interprétation simultanée)
minutes-section-messages = Messages clés
minutes-section-background = Contexte et objectif
minutes-section-participation = Participation
minutes-section-sessions = Synthèse des séances
minutes-section-challenges = Défis
minutes-section-practices = Bonnes pratiques
minutes-section-lessons = Enseignements et expériences
minutes-section-needs = Besoins et recommandations
minutes-section-conclusions = Conclusions
minutes-section-matches = Rapprochements
minutes-section-actions = Actions à mener
minutes-section-questions = Questions en suspens
minutes-section-follow-up = Suites à donner et échéances
minutes-annex = Annexe { $letter } – { $heading }
minutes-annex-programme = Programme réalisé
minutes-annex-participants = Participants
minutes-annex-made = Comment cette version a été établie
minutes-without-theme = Autres
minutes-participation-total = { $persons ->
    [one] { $persons } personne a participé ; municipalités représentées : { $municipalities }.
   *[other] { $persons } personnes ont participé ; municipalités représentées : { $municipalities }.
}
minutes-column-category = Catégorie
minutes-column-persons = Personnes
minutes-total = Total
minutes-column-function = Fonction
minutes-column-municipality = Municipalité
minutes-no-list-of-names = Aucune liste de noms n’est jointe à cette version.
minutes-on-the-record = attribuable
minutes-off-record-part = Une partie de la séance était hors compte rendu.
minutes-off-record-times = Hors compte rendu de { $from } à { $to }.
minutes-off-record-since = Hors compte rendu à partir de { $from }.
minutes-session-not-held = Ce point n’a pas été tenu.
minutes-session-skipped = Ce point a été passé.
minutes-session-still-running = Ce point n’était pas terminé lors de la rédaction de ce compte rendu.
minutes-session-times = Prévu { $planned }, réalisé { $held }.
minutes-segments-held = Ordre tenu : { $names }.
minutes-segments-not-held = Non tenu : { $names }.
minutes-session-planned = Prévu { $planned }.
minutes-hold = Temps suspendu de { $from } à { $to }.
minutes-hold-reason = Temps suspendu de { $from } à { $to } : { $reason }
minutes-extended = { $minutes ->
    [one] { $minutes } minute ajoutée.
   *[other] { $minutes } minutes ajoutées.
}
minutes-extended-reason = { $minutes ->
    [one] { $minutes } minute ajoutée : { $reason }
   *[other] { $minutes } minutes ajoutées : { $reason }
}
minutes-shortened = { $minutes ->
    [one] { $minutes } minute retirée.
   *[other] { $minutes } minutes retirées.
}
minutes-shortened-reason = { $minutes ->
    [one] { $minutes } minute retirée : { $reason }
   *[other] { $minutes } minutes retirées : { $reason }
}
minutes-skip-reason = Passé : { $reason }
minutes-column-number = #
minutes-column-challenge = Défi
minutes-column-who-is-affected = Qui est touché
minutes-column-cause = Cause évoquée
minutes-column-present-response = Réponse actuelle
minutes-column-need = Besoin
minutes-practice-named = Nommée avec l’accord de la municipalité.
minutes-practice-problem = Problème
minutes-practice-practice = Pratique
minutes-practice-who = Qui
minutes-practice-resources = Moyens
minutes-practice-since = Depuis
minutes-practice-evidence = Preuves de réussite
minutes-practice-difficulties = Difficultés
minutes-practice-transfer = Transférabilité
minutes-practice-contact = Contact
minutes-practices-also = Également présenté :
minutes-column-to = À
minutes-column-recommendation = Recommandation
minutes-column-priority = Priorité
minutes-column-confirmed = Confirmé en plénière
minutes-consensus = consensus
minutes-no-objection = sans objection
minutes-column-what = Quoi
minutes-column-who = Qui (fonction)
minutes-column-by = Échéance
minutes-column-help = Aide nécessaire
minutes-column-status = État
minutes-status-open = à faire
minutes-status-in-progress = en cours
minutes-status-done = fait
minutes-status-incomplete = incomplet
minutes-status-answered = réponse donnée
minutes-status-made-action = devenu une action
minutes-no-owner = sans responsable
minutes-no-date = sans échéance
minutes-none-agreed = aucune convenue
minutes-actions-note = Les actions sont des engagements pris en plénière et sont donc nommées.
minutes-match-proposed = proposé
minutes-match-introduced = mis en contact
minutes-match-agreed = convenu
minutes-column-practice = Pratique
minutes-quotation = « { $text } »
minutes-needs-translation = { $count ->
    [one] { $count } note attend une traduction et n’est pas reprise.
   *[other] { $count } notes attendent une traduction et ne sont pas reprises.
}
minutes-in-language = en { $language }
minutes-milestone = { $date } : { $what }
minutes-personal-data-deleted = Les données à caractère personnel recueillies pour la réunion sont supprimées au plus tard le { $date }.
minutes-column-time = Heure
minutes-column-item = Point
minutes-column-planned = Prévu
minutes-column-held = Réalisé
minutes-programme-ended = { $title } – fin { $time }
minutes-programme-not-held = non tenu
minutes-programme-left-out = passé
minutes-made-internal = Cette version est complète : heures prévues et réalisées, auteurs, motifs et toutes les notes. Seul manque ce qui était hors compte rendu ou a été retiré.
minutes-made-removed = Les noms, les intervenants, l’heure des propos, leur langue d’origine et leur ordre ont été retirés.
minutes-made-by-theme = Les propos des séances de travail sont classés par thème, puis par texte.
minutes-made-municipalities = Une municipalité n’est nommée que si elle a autorisé la reprise du propos.
minutes-made-off-record = Les notes hors compte rendu ne sont pas dans le fichier.
minutes-made-not-checked = Un programme a établi cette version d’après les niveaux des notes. Une personne doit la relire avant sa diffusion.

minutes-participation-persons = { $persons ->
    [one] { $persons } personne a participé.
   *[other] { $persons } personnes ont participé.
}
minutes-corrections-until = Corrections à adresser aux rapporteurs jusqu’au { $date }.
minutes-items-not-held = Points non tenus : { $items }.
minutes-quotations-left-out = { $count ->
    [one] { $count } citation littérale n’est pas reprise tant qu’elle n’est pas reformulée.
   *[other] { $count } citations littérales ne sont pas reprises tant qu’elles ne sont pas reformulées.
}
minutes-owner-not-named = non nommé dans cette version
minutes-notes-without-item = Notes hors programme
minutes-column-kind = Type
minutes-column-note = Note
minutes-column-level = Attribution
minutes-column-author = Par qui
minutes-column-id = Réf.
minutes-column-remarks = Remarques
minutes-column-asks = Demandé par
minutes-column-offers = Proposé par
minutes-raised-by-one = Évoqué par un participant.
minutes-raised-by-participants = Évoqué par des participants.
minutes-raised-by-some = Évoqué par quelques participants.
minutes-raised-by-several = Évoqué par plusieurs participants.
minutes-raised-by-many = Évoqué par beaucoup de participants.
minutes-raised-by-most = Évoqué par la plupart des municipalités.
minutes-raised-by-all = Évoqué par toutes les municipalités.
minutes-priority-high = élevée
minutes-priority-medium = moyenne
minutes-priority-low = faible
minutes-original = original : { $text }
minutes-group = groupe { $name }

minutes-a-participant = un·e participant·e
minutes-confirmed = confirmé à la relecture
minutes-amended = confirmé en d’autres termes à la relecture
minutes-confirmed-count = { $count ->
    [one] { $count } propos a été confirmé lors de sa relecture à la municipalité.
   *[other] { $count } propos ont été confirmés lors de leur relecture aux municipalités.
}
minutes-amended-count = { $count ->
    [one] { $count } propos a été confirmé en d’autres termes lors de sa relecture.
   *[other] { $count } propos ont été confirmés en d’autres termes lors de leur relecture.
}
minutes-merged-from = fusion de : { $text } [{ $id }]
minutes-split-from = détaché de { $id }
minutes-level-reason = attribution passée à « { $level } » : { $reason }
minutes-change-reason = modifié : { $reason }

minutes-board-grid = Qui demande, qui répond
minutes-board-unanswered = Encore sans réponse
minutes-board-themes = Notes par thème
minutes-board-kinds = Notes par type
minutes-board-balance = Équilibre
minutes-column-waiting = Sans réponse
minutes-column-all-notes = Toutes les notes
minutes-column-spoken = Parole
minutes-column-budget = Temps prévu
minutes-no-municipality = aucune municipalité
minutes-without-attribution = et { $count } sans attribution
minutes-unanswered = Défis et besoins sans réponse : { $waiting } sur { $asked }.
minutes-question-not-closed = pas encore close
minutes-question-stays-open = reste ouverte
minutes-persons-counted = { $persons ->
    [one] { $date } : { $persons } personne, d’après le comptage.
   *[other] { $date } : { $persons } personnes, d’après le comptage.
}
minutes-persons-planned = { $persons ->
    [one] { $date } : { $persons } personne, d’après le programme.
   *[other] { $date } : { $persons } personnes, d’après le programme.
}
minutes-municipalities-represented = Municipalités représentées : { $municipalities }.
minutes-listed-with-consent = Seules figurent ici les fonctions qui y ont consenti.
minutes-consent-photographs = Photographies
minutes-consent-list = Liste
minutes-consent-contact = Contact
minutes-status-final = Version définitive { $number }
minutes-status-final-of = Version définitive { $number } du { $date }
minutes-profile-public = Version publique
minutes-circulation-public = peut être publiée
minutes-made-public = Une municipalité n’est nommée qu’auprès d’une pratique dont elle a autorisé la reprise ; les fonctions et les heures ont été retirées.
minutes-section-evaluation = Évaluation
minutes-evaluation-forms-of = { $forms ->
    [one] { $forms } questionnaire rempli sur { $of }.
   *[other] { $forms } questionnaires remplis sur { $of }.
}
minutes-evaluation-forms = { $forms ->
    [one] { $forms } questionnaire rempli.
   *[other] { $forms } questionnaires remplis.
}
minutes-column-question = Question
minutes-column-mean = Moyenne (échelle de 1 à { $best })
minutes-evaluation-useful = L’échange est utile à mon travail.
minutes-evaluation-time = Le temps de discussion était suffisant.
minutes-evaluation-interpretation = L’interprétation était bonne.
minutes-evaluation-free = J’ai pu m’exprimer librement.
minutes-evaluation-remark = Remarque la plus fréquente :
minutes-annex-abbreviations = Sigles
minutes-status-dropped = abandonné
minutes-carried-from = repris de
minutes-actions-earlier = Actions de la dernière réunion
minutes-actions-new = Nouvelles actions
minutes-column-became = Suite donnée
minutes-action-unanswered = pas encore de réponse

## A page: HTML.

minutes-page-name = { $title } – { $profile }
minutes-page-skip = Aller au texte
minutes-page-contents = Sommaire
minutes-page-note = À noter

## A table of all notes: CSV.

minutes-column-theme = Thème
minutes-column-date = Date
minutes-column-read-back = Relecture
minutes-column-original = Texte original

## The deadlines as a calendar.

minutes-calendar-due = Échéance : { $text }
minutes-calendar-field = { $name } : { $value }
minutes-calendar-corrections = Dernier jour pour corriger le compte rendu : { $title }
minutes-calendar-personal-data = Données personnelles conservées jusqu’à ce jour, puis à supprimer : { $title }
minutes-changes-title = Ce qui a changé : { $from } → { $to }
minutes-changes-heading = Changements
minutes-changes-now = ce qui serait exporté maintenant
minutes-changes-none = Rien de ce que montre cette version n’a changé.
minutes-changes-new = nouveau
minutes-changes-reworded = reformulé
minutes-changes-of = modifié : { $what }
minutes-changes-before = Avant : { $text }
minutes-changes-gone-heading = N’y figure plus
minutes-changes-gone = { $count ->
    [one] { $count } propos n’y figure plus.
   *[other] { $count } propos n’y figurent plus.
}
minutes-changes-new-or-reworded = nouveau ou reformulé
minutes-changes-reworded-and = reformulé ; modifié : { $what }
minutes-changes-details = détails
minutes-changes-nothing-new = Rien n’y est nouveau, reformulé ni modifié.
minutes-changes-too-few = Moins de { $least } propos sans municipalité sont nouveaux ou modifiés ; on ne dit pas lesquels, afin que personne ne soit reconnu.
minutes-changes-gone-untold = Ce qui figurait dans cette édition et ne figure plus dans celle-ci n’est pas indiqué.
minutes-changes-not-given-out = Autant qu’on sache, l’édition { $number } n’a pas été diffusée dans cette version : un export n’indique pas ces changements.
minutes-changes-line = { $which } – { $what }
minutes-changes-range = { $first }–{ $last }
minutes-annex-changes-draft = Changements depuis le projet { $number } du { $date }
minutes-annex-changes-final = Changements depuis la version définitive { $number } du { $date }
