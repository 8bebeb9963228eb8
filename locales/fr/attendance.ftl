presence-change-count = nombre de présents
presence-change-consent = consentement

presence-expected = prévu
presence-counted = présents
presence-consents = p l c
presence-total = { $there } présents, { $expected } prévus
presence-nobody = Le plan ne cite personne. Ajoutez qui est là.
presence-keys = + − ou chiffres comptent · Entrée suivant · p photos, l liste, c contact : ✓ oui ✗ non · n nom · a ajouter · ←→ jour · Tab présents dans le point · u annuler
presence-keys-heads = + − ou chiffres comptent · Entrée suivant · Tab liste du jour · u annuler
presence-ask-name = Nom (dans cette liste seule, jamais dans un export) :
presence-ask-category = Qui est-ce ?
presence-ask-municipality = D’où ? 0 aucune
presence-ask-role = Que fait cette personne ? Une fonction, pas de nom :
presence-refused-not-in-plan = Consentements et noms vont aux fonctions du plan.
presence-names-failed = Les noms n’ont pu être lus ou gardés : { $reason }
