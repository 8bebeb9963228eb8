presence-change-count = nombre de présents
presence-change-consent = consentement
