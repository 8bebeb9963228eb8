### Links between challenges and practices.

link-change-unlink = link taken away

# A note was linked with another, whose text is shown.
# $text (String)
# $key (String)
link-linked = Linked, proposed: “{ $text }”. { $key } takes it back.

# $key (String)
link-unlinked = Link taken away. { $key } brings it back.
link-refused-kind = Challenges and needs are linked with practices, lessons and experiences. Choose one of them that was not withdrawn.

## The panel.

# Over what is linked already.
# $count (Number)
link-head-linked = Linked: { $count }

# Over what could be linked to a challenge or need, best first.
# $count (Number)
link-head-answers = { $count ->
    [one] { $count } that could answer
   *[other] { $count } that could answer
}

# Over what could be linked to a practice, best first.
# $count (Number)
link-head-challenges = { $count ->
    [one] { $count } that it could answer
   *[other] { $count } that it could answer
}
link-none-to-answer = Nobody has told a practice, lesson or experience yet.
link-none-to-ask = Nobody has told a challenge or need yet.

# $words (String)
link-none-found = Nothing with these words: { $words }

# The answer is of the municipality that asks.
link-own = own
link-search = Search:
link-remark = Remark:

## Keys of the panel.

link-key-link = link, close
link-key-link-stay = link
link-key-change = status, remark
link-key-unlink = take away
link-key-search = search
link-key-undo = undo
link-key-close = close
link-key-status = status
link-key-save = save
link-key-back = back
link-key-list = to the list
link-key-all = show all
