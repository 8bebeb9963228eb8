presence-change-count = број на присутни
presence-change-consent = согласност

presence-expected = план
presence-counted = тука
presence-consents = p l c
presence-total = { $there } тука, { $expected } по план
presence-nobody = Во планот не е наведен никој. Додајте кој е тука.
presence-keys = + − или цифри бројат · Enter следен · p фотографии, l листа, c контакт: ✓ да ✗ не · n име · a додај · ←→ ден · Tab присутни во точката · u врати
presence-keys-heads = + − или цифри бројат · Enter следен · Tab листа на денот · u врати
presence-ask-name = Име (само во оваа листа, никогаш во извоз):
presence-ask-category = Кој е тоа?
presence-ask-municipality = Од каде? 0 ниедна
presence-ask-role = Што работи таму? Функција, без име:
presence-refused-not-in-plan = Согласностите и имињата се на функциите од планот.
presence-names-failed = Имињата не можеа да се прочитаат или зачуваат: { $reason }
