### Agendas that people bring, and the template to fill in.

## What was understood of an agenda, in its preview.

bring-understood = { $days ->
    [one] Compris de { $file } : { $days } jour
   *[other] Compris de { $file } : { $days } jours
}

bring-day = Jour { $number } · { $date }

bring-no-date = date à préciser

bring-because = { $kind } (« { $words } »)

bring-keeps-time = garde son heure

bring-until-next = jusqu’au point suivant

bring-after-previous = après le point précédent

bring-part = { $minutes ->
    [one] partie : { $who }, { $minutes } minute
   *[other] partie : { $who }, { $minutes } minutes
}

bring-speaker = intervenant : { $name }

bring-municipality = municipalité : { $name }

bring-question = question : { $text }

bring-note = note : { $text }

bring-assumed = Supposé ou laissé de côté :

bring-asked = { $count ->
    [one] { $count } question est ouverte :
   *[other] { $count } questions sont ouvertes :
}

bring-hard-end = fin impérative { $time }

bring-participants = { $persons ->
    [one] Participants : { $persons } personne
   *[other] Participants : { $persons } personnes
}

bring-nothing-open = Rien n’est ouvert : la rencontre peut être créée.

## Kinds of items, also in the template: the reader knows them by these words.

bring-kind-registration = Inscription

bring-kind-opening = Ouverture

bring-kind-introduction = Tour de table

bring-kind-presentation = Présentations

bring-kind-discussion = Débat

bring-kind-group-work = Travaux de groupe

bring-kind-report-back = Restitution des groupes

bring-kind-peer-exchange = Échange d’expériences

bring-kind-site-visit = Visite de terrain

bring-kind-action-planning = Planification

bring-kind-recap = Récapitulatif

bring-kind-synthesis = Synthèse

bring-kind-closing = Clôture

bring-kind-break = Pause café

bring-kind-meal = Déjeuner

## What was assumed.

bring-assumed-encoding = les lettres sont en { $encoding }, d’après leur succession : « { $sample } » (--encoding)

bring-assumed-title = ce qui est en tête est le titre

bring-assumed-id = la rencontre s’appelle { $id }, d’après son titre (--id)

bring-assumed-language = langue des titres, d’après leurs lettres : { $language } (--language)

bring-assumed-zone = « { $found } » est le fuseau horaire { $zone } (--timezone)

bring-assumed-dates-above = les jours ont les dates indiquées ici

bring-assumed-day-first = le jour est avant le mois : { $date }

bring-assumed-hour = « { $found } » est { $time }

bring-assumed-breaks = { $count ->
    [one] { $count } pause absorbe un retard, jusqu’aux trois quarts de sa durée
   *[other] { $count } pauses absorbent un retard, jusqu’aux trois quarts de leur durée
}

bring-assumed-times = { $count ->
    [one] { $count } point garde son heure (les repas et la clôture) ; les autres suivent le précédent
   *[other] { $count } points gardent leur heure (les repas et la clôture) ; les autres suivent le précédent
}

bring-assumed-follow = chaque point suit le précédent ; aucun ne garde son heure

bring-assumed-gap = { $minutes ->
    [one] « { $title } » commence après un vide de { $minutes } minute et garde son heure
   *[other] « { $title } » commence après un vide de { $minutes } minutes et garde son heure
}

bring-assumed-shares = { $count ->
    [one] « { $title } » : { $count } municipalité, { $minutes }
   *[other] « { $title } » : { $count } municipalités se partagent le temps, { $minutes } chacune
}

bring-assumed-end = la journée finit à { $time } ; ce n’est pas un point

bring-assumed-all-day = « { $title } » dure toute la journée et n’est pas un point

bring-assumed-cancelled = « { $title } » est annulé

bring-assumed-hidden = la feuille « { $sheet } » est masquée et n’a pas été lue

bring-assumed-sheet = la feuille « { $sheet } » n’a pas d’ordre du jour et n’a pas servi

bring-assumed-rows = la feuille « { $sheet } » est trop grande : sa fin n’a pas été lue

bring-assumed-column = la colonne « { $heading } » n’a pas servi

bring-assumed-unused = non utilisé : « { $text } »

bring-assumed-attribution = les propos sont notés sans attribution

## What is asked.

bring-ask-unreadable = le fichier ne peut pas être lu comme son nom l’annonce : { $reason }

bring-ask-too-large = le fichier est trop grand ; { $size } au plus sont lus

bring-ask-not-text = les lettres ne sont dans aucun encodage reconnu : enregistrez le fichier en UTF-8, ou nommez l’encodage (--encoding)

bring-ask-encoding = dans quel encodage sont les lettres ? { $choices } (--encoding)

bring-encoding = { $encoding } : « { $sample } »

bring-ask-not-in-encoding = les lettres ne sont pas en { $encoding } (--encoding)

bring-ask-no-items = aucune ligne n’a été comprise comme un point : une heure et un titre, tel « 09:30–10:00 Ouverture »

bring-ask-no-headings = aucune ligne ne nomme les colonnes : écrivez au-dessus, par exemple, Début, Minutes, Titre

bring-ask-no-title-column = quelle colonne a les titres ? Nommez-la Titre

bring-ask-title = quel est le titre de la rencontre ? (--title)

bring-ask-id = quel est le nom court de la rencontre, pour son dossier ? (--id)

bring-ask-bad-id = « { $id } » ne peut pas être un nom court : lettres, chiffres, - et _ seulement (--id)

bring-ask-timezone = dans quel fuseau horaire sont les heures ? Par exemple Europe/Skopje (--timezone)

bring-ask-unknown-timezone = il n’y a pas de fuseau horaire « { $found } » (--timezone)

bring-ask-nearest-timezone = il n’y a pas de fuseau horaire « { $found } » : est-ce { $nearest } ? (--timezone)

bring-ask-date = quelle est la date du jour { $day } ? (--date)

bring-ask-date-of = quelle date, avec l’année, est le jour { $day } (« { $heading } ») ? (--date)

bring-ask-date-disagrees = { $date } n’est pas ce que dit « { $heading } » : lequel est juste ?

bring-ask-weekday = « { $heading } », mais cette date est { $date } : lequel est juste ?

bring-ask-date-order = { $date } suit { $previous } : les jours vont dans l’ordre de leurs dates, chacun une fois

bring-ask-more-dates = il y a plus de dates données ({ $given }) que de jours sans date ({ $open })

bring-ask-no-start = quand commence « { $title } » ? Ce point a une durée, et rien avant ne le dit

bring-ask-no-time = quand a lieu « { $title } » ? Il n’y a ni heure ni durée

bring-ask-no-end = quand finit « { $title } » ? Rien ne suit

bring-ask-item-title = comment s’appelle ce point ? Il a une heure et pas de titre

bring-ask-not-a-time = « { $found } » n’est pas une heure : écrivez 09:30

bring-ask-not-a-number = « { $found } » n’est pas un nombre de personnes : écrivez un nombre entier à partir de 1

bring-ask-not-a-length = « { $found } » n’est pas une durée : écrivez des minutes, telles 45

bring-ask-which-time = « { $found } » peut être { $one } ou { $other } : lequel ?

bring-ask-overlap = { $minutes ->
    [one] « { $title } » commence { $minutes } minute avant la fin de « { $previous } » : lequel est juste ?
   *[other] « { $title } » commence { $minutes } minutes avant la fin de « { $previous } » : lequel est juste ?
}

bring-ask-goes-back = « { $title } » commence à { $time }, avant le point qui précède : l’après-midi, ou un autre jour ?

bring-ask-end = « { $title } » ne finit pas après son début

bring-ask-length-disagrees = « { $title } » doit durer { $said }, et ses heures sont à { $between } d’écart : lequel est juste ?

bring-ask-parts = les parties de « { $title } » prennent { $total }, et ce point a { $minutes }

bring-ask-minimum = « { $title } » doit durer au moins plus que prévu

bring-ask-recurs = « { $title } » se répète selon une règle, qui n’est pas lue : écrivez le point de chaque jour séparément

bring-ask-plan = le plan ne serait pas correct : { $problem }

## Making it.

bring-confirm = Créer la rencontre « { $id } » avec cela ?

bring-needs-yes = Il n’y a pas de terminal où demander : regardez ce qui a été compris, puis donnez --yes.

bring-left = Rien n’a été créé.

bring-open-questions = { $count ->
    [one] { $count } question sur { $file } est ouverte ; rien n’a été créé.
   *[other] { $count } questions sur { $file } sont ouvertes ; rien n’a été créé.
}

bring-not-a-date = « { $typed } » n’est pas une date avec son année : écrivez 2023-06-13

bring-other-format = Les plans au format { $format } ne sont pas lus. Enregistrez en docx, ods, xlsx ou csv, ou copiez le programme dans un fichier .txt.

bring-only-agendas = --date, --timezone, --language, --title et --encoding répondent aux questions sur un ordre du jour ; un plan en JSON les dit lui-même.

bring-encoding-of-text = --encoding est pour les textes : .csv, .tsv, .ics, .md et .txt. Les autres fichiers disent eux-mêmes quelles lettres ils ont.

bring-not-an-encoding = « { $typed } » n’est pas un encodage : écrivez, par exemple, windows-1251

bring-answer-with = Répondez là : { $command }

bring-mend-first = Corrigez le fichier, puis apportez-le de nouveau.

bring-panel-title = Aperçu de { $file }

bring-panel-make = Enter crée la rencontre · Esc annule

bring-panel-open = { $count ->
    [one] { $count } question est ouverte, à la fin · ↑↓ Fin · Esc quitte
   *[other] { $count } questions sont ouvertes, à la fin · ↑↓ Fin · Esc quitte
}

bring-template-made = Écrit : { $file }. Remplissez-le, puis : plenary new { $file }

bring-template-format = Un modèle s’écrit en .xlsx ou .csv, pas { $file }.

bring-template-exists = { $file } existe déjà ; il n’est pas remplacé.

## The template to fill in.

bring-template-workshop = Rencontre

bring-template-programme = Programme

bring-template-help = Explications

bring-template-title = Titre

bring-template-title-value = Échange national des municipalités

bring-template-zone = Fuseau horaire

bring-template-place = Lieu

bring-template-place-value = Kumanovo

bring-template-languages = Langues

bring-template-date = Date

bring-template-start = Début

bring-template-minutes = Minutes

bring-template-minimum = Au moins

bring-template-kind = Type

bring-template-fixed = Fixe

bring-template-speakers = Intervenants

bring-template-municipalities = Municipalités

bring-template-municipalities-value = Kumanovo ; Struga

bring-template-hard-end = Fin impérative

bring-template-note = Remarque

bring-template-participants = Participants

bring-template-institution = Institution

bring-template-leader = un·e responsable local·e

bring-template-leader-role = maire

bring-template-leader-from = Kumanovo

bring-template-practitioner = un·e praticien·ne local·e

bring-template-practitioner-role = coordinateur ou coordinatrice de l’équipe

bring-template-practitioner-from = Struga

bring-template-yes = oui

bring-template-no = non

bring-template-help-rows = Une ligne est un point. Effacez les lignes de l’exemple et écrivez les vôtres ; des colonnes peuvent manquer ou être déplacées.

bring-template-help-times = Les heures s’écrivent 09:30, les minutes 45. Sans début, un point suit le précédent.

bring-template-help-fixed = Un point fixe garde son heure même si la journée prend du retard : repas, invités attendus, clôture.

bring-template-help-minimum = « Au moins » est le nombre de minutes sous lequel un point ne doit pas être raccourci ; une pause qui en a moins absorbe les retards.

bring-template-help-many = Plusieurs intervenants ou municipalités s’écrivent séparés par un point-virgule. Les municipalités d’un point se partagent son temps.

bring-template-help-hard-end = « Fin impérative » est l’heure à laquelle la journée doit être finie ; elle est dans une ligne de ce jour, ou nulle part.

bring-template-help-participants = Les participants sont des fonctions, jamais des noms ; une catégorie s’écrit comme le compte rendu la dit : « un·e responsable local·e ». La feuille peut manquer.

bring-template-help-kinds = Les types connus sont à côté, dans la troisième colonne ; les autres sont gardés tels quels.
