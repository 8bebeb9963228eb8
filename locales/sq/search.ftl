### Finding notes: the search field, filters, what was noted already.
