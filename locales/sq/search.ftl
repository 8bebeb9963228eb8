search-title = Gjej shënime
search-placeholder = fjalë, me çdo shkrim
search-signs = =rëndësi =mk #tema @funksioni !niveli c kum: nga=emri grup=2 due 31.7.
search-words = „{ $words }“
search-no-municipality = pa komunë
search-text-in = tekst në { $lang }
search-noted-by = shënuar nga { $name }
search-group = Grupi { $group }
search-is-important = rëndësi
search-is-verbatim = citat
search-is-released = shfaqur
search-is-incomplete = paplotë
search-is-untranslated = papërkthyer
search-is-conflict = konflikt
search-is-unread = palexuar
search-is-confirmed = konfirmuar
search-is-amended = ndryshuar
search-is-withdrawn = tërhequr
search-is-merged = bashkuar
search-is-open = hapur
search-is-in-progress = vazhdim
search-is-done = përfunduar
search-is-answered = përgjigjur
search-is-made-action = veprim
search-kept = mbahet për rreshtin tjetër: { $what }
search-rapid-on = Futje e shpejtë: për rreshtat e tjerë vlen { $what }. Me { $key } mbaron.
search-rapid-off = Futja e shpejtë mbaroi.
search-already-noted = tashmë e shënuar në { $time }: { $text }
search-paste-title = { $count ->
    [one] { $count } rresht i ngjitur
   *[other] { $count } rreshta të ngjitur
}
search-paste-keys = { $count ->
    [one] Enter ruan { $count } shënim · Space merre ose lëre · { $key } bashkoje me rreshtin sipër · Esc një shënim i vetëm, te redaktori
   *[other] Enter ruan { $count } shënime · Space merre ose lëre · { $key } bashkoje me rreshtin sipër · Esc një shënim i vetëm, te redaktori
}
search-pasted = { $count ->
    [one] U ruajt { $count } shënim. { $key } e kthen mbrapsht.
   *[other] U ruajtën { $count } shënime. { $key } i kthen mbrapsht.
}
search-paste-too-long = { $most ->
    [one] Më shumë se { $most } rresht: faqja është një shënim i vetëm.
   *[other] Më shumë se { $most } rreshta: faqja është një shënim i vetëm.
}
