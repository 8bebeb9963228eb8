presence-change-count = numri i të pranishmëve
presence-change-consent = pëlqim
