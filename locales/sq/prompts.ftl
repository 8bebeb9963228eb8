prompt-minutes = Minuta për t’i shtuar „{ $title }“ (minusi shkurton):
prompt-reopen-minutes = Sa minuta për rihapjen e „{ $title }“?
prompt-hold-reason = Pse ndalet koha? (mund të mbetet bosh)
prompt-reason = Arsyeja:
prompt-skip-reason = Pse kapërcehet „{ $title }“? (mund të mbetet bosh)
prompt-loosen-reason = Pse mund të bëhet shënimi më pak konfidencial?
prompt-correct-start = Në ç’orë filloi „{ $title }“? (HH:MM)
prompt-municipality = Cila komunë? Disa komuna ndajini me presje.
prompt-kind = Cili lloj?
prompt-quit-running = „{ $title }“ është në vazhdim. Të dilet? Koha vijon dhe do të jetë këtu kur të ktheheni.
prompt-quit-unsaved = { $count ->
    [one] { $count } regjistrim nuk është ruajtur ende dhe do të humbasë. Të dilet gjithsesi?
   *[other] { $count } regjistrime nuk janë ruajtur ende dhe do të humbasin. Të dilet gjithsesi?
}
prompt-delete-note = Të fshihet „{ $text }“?
prompt-restart = Të niset „{ $title }“ nga e para? Koha deri tani nuk do të llogaritet.
prompt-other-day-item = „{ $title }“ i takon një dite tjetër ({ $date }). Të niset sot?
prompt-name = Emri ose funksioni juaj, siç qëndron pranë shënimeve:
prompt-choose-keys = Enter konfirmon · Esc anulon
prompt-yes-no = y po · n jo
prompt-find-command = Komanda:
prompt-export-profile = Për kë është procesverbali?
prompt-export-profile-internal = I brendshëm: gjithçka përveç asaj jashtë procesverbalit
prompt-export-profile-participants = Pjesëmarrësit: komunat vetëm ku është lejuar
prompt-export-language = Në cilën gjuhë?
prompt-export-folder = Skedarët shkojnë në { $folder }.
prompt-export-overwrite = { $file } ekziston. Të zëvendësohet?
prompt-export-done = { $count ->
    [one] U shkrua { $count } skedar në { $folder }.
   *[other] U shkruan { $count } skedarë në { $folder }.
}
prompt-export-failed = Eksporti nuk u shkrua: { $error }
prompt-plan-file = Cili plan? (një shteg)
