### Working on notes: several at once, merging, splitting, translations, fields, history.
