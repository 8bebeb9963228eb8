office-page = faqja { $page } nga { $pages }

office-sheet-about = Rreth dokumentit
office-sheet-notes = Shënime
office-sheet-times = Kohët

office-column-planned-from = Planifikuar nga
office-column-planned-to = Planifikuar deri
office-column-planned-minutes = Planifikuar (min)
office-column-held-from = Realizuar nga
office-column-held-to = Realizuar deri
office-column-held-minutes = Realizuar (min)

office-cut = { $count ->
    [one] … (edhe { $count } shenjë nuk hyn në këtë qelizë)
   *[other] … (edhe { $count } shenja nuk hyjnë në këtë qelizë)
}
