### Who was there, and consents.

presence-change-count = count of those present
presence-change-consent = consent
