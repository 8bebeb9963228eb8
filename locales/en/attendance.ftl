### Who was there, and consents.

presence-change-count = count of those present
presence-change-consent = consent

presence-expected = plan
presence-counted = there
presence-consents = p l c

# $there (Number)
# $expected (Number)
presence-total = { $there } there, { $expected } in the plan

presence-nobody = The plan names nobody. Add who is there.

presence-keys = + − or digits count · Enter next · p photographs, l list, c contact: ✓ yes ✗ no · n name · a add · ←→ day · Tab heads in the item · u undo
presence-keys-heads = + − or digits count · Enter next · Tab list of the day · u undo

presence-ask-name = Name (only in this list, never in an export):
presence-ask-category = Who is it?
presence-ask-municipality = From where? 0 none
presence-ask-role = What does the person do there? A function, no name:

presence-refused-not-in-plan = Consents and names belong to the functions of the plan.

# $reason (String)
presence-names-failed = The names could not be read or kept: { $reason }
