presence-change-count = број на присутни
presence-change-consent = согласност
