leak-change-issue = version i dorëzuar
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

## What is doubtful, and what to do.

leak-advice-municipality = Përmendet një komunë për të cilën këtu nuk ka pëlqim. Thuajeni pa emrin ose kërkoni pëlqimin për thënien.
leak-advice-participant = Ky funksion mund të tregojë se kush është personi. Thuajeni më përgjithësisht, për shembull „një pjesëmarrës“.
leak-advice-institution = Përmendet një institucion. Thuajeni më përgjithësisht nëse kjo tregon se kush foli.
leak-advice-only = Ajo që është e vetmja e llojit të vet mund të njihet. Thuajeni pa „i vetmi“.
leak-advice-new = Kush ose çfarë është e re mund të njihet. Thuajeni pa „i ri“.
leak-advice-number = Një numër i tillë mund të tregojë vendin. Rrumbullakojeni ose hiqeni.
leak-advice-name = Kjo është shkruar si emër. Nëse emërton një person ose një vend, thoni më mirë se çfarë është.
leak-advice-words = Gjetkë këto fjalë qëndrojnë vetëm pranë emrit të një komune. Thuajeni me fjalë të tjera.
