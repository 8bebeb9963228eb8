presence-change-count = numri i të pranishmëve
presence-change-consent = pëlqim

presence-expected = plani
presence-counted = këtu
presence-consents = p l c
presence-total = { $there } këtu, { $expected } në plan
presence-nobody = Plani nuk përmend askënd. Shtoni kush është këtu.
presence-keys = + − ose shifra numërojnë · Enter tjetri · p fotografi, l lista, c kontakt: ✓ po ✗ jo · n emri · a shto · ←→ dita · Tab të pranishmit në pikë · u zhbëj
presence-keys-heads = + − ose shifra numërojnë · Enter tjetri · Tab lista e ditës · u zhbëj
presence-ask-name = Emri (vetëm në këtë listë, kurrë në eksport):
presence-ask-category = Kush është?
presence-ask-municipality = Nga ku? 0 asnjë
presence-ask-role = Çfarë bën aty? Një funksion, pa emër:
presence-refused-not-in-plan = Pëlqimet dhe emrat u takojnë funksioneve të planit.
presence-names-failed = Emrat nuk u lexuan ose nuk u ruajtën: { $reason }
