### Word and Excel: what stands around the minutes there.

# In the foot of every page.
# $page (String)
# $pages (String)
office-page = page { $page } of { $pages }

## Sheets.

office-sheet-about = About
office-sheet-notes = Notes
office-sheet-times = Times

## Columns.

office-column-planned-from = Planned from
office-column-planned-to = Planned until
office-column-planned-minutes = Planned (min)
office-column-held-from = Held from
office-column-held-to = Held until
office-column-held-minutes = Held (min)

# At the end of a text that is longer than a cell may be.
# $count (Number)
office-cut = { $count ->
    [one] … ({ $count } more character does not fit into this cell)
   *[other] … ({ $count } more characters do not fit into this cell)
}
