office-page = page { $page } sur { $pages }

office-sheet-about = À propos
office-sheet-notes = Notes
office-sheet-times = Horaires

office-column-planned-from = Prévu de
office-column-planned-to = Prévu jusqu’à
office-column-planned-minutes = Prévu (min)
office-column-held-from = Réalisé de
office-column-held-to = Réalisé jusqu’à
office-column-held-minutes = Réalisé (min)

office-cut = { $count ->
    [one] … ({ $count } caractère de plus ne tient pas dans cette cellule)
   *[other] … ({ $count } caractères de plus ne tiennent pas dans cette cellule)
}
