leak-change-issue = version i dërguar
leak-change-accept = pjesë teksti e pranuar

## What is found, in a few words; they stand in the exports, too.

leak-label-municipality = emër komune
leak-label-participant = një funksion
leak-label-institution = një institucion
leak-label-only = „i vetmi“
leak-label-new = „i ri“
leak-label-number = një numër
leak-label-name = një emër
leak-label-words = fjalë të veçanta

leak-in-programme = agjenda
leak-in-evaluation = vlerësimi

## What is doubtful, and what to do.

leak-advice-municipality = Përmendet një komunë për të cilën këtu nuk ka pëlqim. Thuajeni pa emrin ose kërkoni pëlqimin për thënien.
leak-advice-participant = Ky funksion mund të tregojë se kush është personi. Thuajeni më përgjithësisht, për shembull „një pjesëmarrës“.
leak-advice-institution = Përmendet një institucion. Thuajeni më përgjithësisht nëse kjo tregon se kush foli.
leak-advice-only = Ajo që është e vetmja e llojit të vet mund të njihet. Thuajeni pa „i vetmi“.
leak-advice-new = Kush ose çfarë është e re mund të njihet. Thuajeni pa „i ri“.
leak-advice-number = Një numër i tillë mund të tregojë vendin. Rrumbullakojeni ose hiqeni.
leak-advice-name = Ky mund të jetë emër. Nëse emërton një person ose një vend, thoni më mirë se çfarë është.
leak-advice-words = Gjetkë këto fjalë qëndrojnë vetëm pranë emrit të një komune. Thuajeni me fjalë të tjera.

## What an export says of itself, above everything else.

leak-open = { $count ->
    [one] Askush nuk e ka parë { $count } vend të këtij versioni që mund të tregojë se kush foli.
   *[other] Askush nuk i ka parë { $count } vende të këtij versioni që mund të tregojnë se kush foli.
}

leak-accepted = { $count ->
    [one] Një person e pa { $count } vend për të cilin programi nuk ishte i sigurt dhe e la ashtu siç është.
   *[other] Një person i pa { $count } vende për të cilat programi nuk ishte i sigurt dhe i la ashtu siç janë.
}

leak-accepted-notes = { $label }: { $notes }

leak-made-checked = { $count ->
    [one] Këtë version e bëri një program sipas niveleve të shënimeve. Një person e pa { $count } vend për të cilin ai nuk ishte i sigurt.
   *[other] Këtë version e bëri një program sipas niveleve të shënimeve. Një person i pa të gjitha { $count } vendet për të cilat ai nuk ishte i sigurt.
}

## In the shell.

leak-line = { $note }: { $label }: { $excerpt } ({ $finding })
leak-line-accepted = { $note }: { $label }: { $excerpt } ({ $finding }, e pranuar)

leak-advice-line = { $label }: { $advice }
leak-none-found = Nuk u gjet asgjë e dyshimtë. Megjithatë një person duhet ta lexojë.
leak-none-open = { $count ->
    [one] { $count } vend është pranuar, asnjë nuk është i hapur.
   *[other] { $count } vende janë pranuar, asnjë nuk është i hapur.
}
leak-some-open = { $open ->
    [one] { $open } vend është i hapur, të pranuara: { $accepted }. Ndryshoni shënimin ose lejojeni: { $command }
   *[other] { $open } vende janë të hapura, të pranuara: { $accepted }. Ndryshoni shënimet ose lejojini: { $command }
}
leak-internal = Versioni i brendshëm përmban gjithçka dhe mbetet te organizatorët: në të nuk kërkohet asgjë.
leak-of-others = Jepni { $options }.
leak-of-workshop = { $option } shqyrton procesverbalin e një punëtorie; { $file } është skedar.
leak-export-open = { $open ->
    [one] Ajo që u shkrua është projekt: askush nuk e ka parë { $open } vend që mund të tregojë se kush foli. Për ta parë: { $command }
   *[other] Ajo që u shkrua është projekt: askush nuk i ka parë { $open } vende që mund të tregojnë se kush foli. Për t’i parë: { $command }
}
leak-unknown = Asgjë e dyshimtë nuk quhet { $finding }. Për të parë çfarë ka: { $command }
leak-is-accepted = { $note }: { $label }: e pranuar
leak-is-open = { $note }: { $label }: sërish e hapur
leak-names-none = Jepni vendet që lejohen. Për të parë si quhen: { $command }
