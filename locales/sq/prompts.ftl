prompt-minutes = Minuta për t’i shtuar „{ $title }“ (minusi shkurton):
prompt-reopen-minutes = Sa minuta për rihapjen e „{ $title }“?
prompt-reason = Arsyeja:
prompt-message = Mesazh për sallën:
prompt-message-change = Mesazh për sallën (një rresht bosh e heq):
prompt-correct-start = Në ç’orë filloi „{ $title }“? (HH:MM)
prompt-left-running = „{ $title }“ ({ $date }) nuk u mbyll. Në ç’orë mbaroi? (HH:MM) Koha pas saj nuk llogaritet.
prompt-speaker = Kush flet? Një numër zgjedh komunën; përndryshe shkruani funksionin:
prompt-speaker-minutes = Sa minuta për „{ $name }“?
prompt-people = Sa veta duhet të flasin?
prompt-budget = Sa minuta fjalë për secilën komunë?
prompt-quit-running = „{ $title }“ është në vazhdim. Të dilet? Koha vijon dhe do të jetë këtu kur të ktheheni.
prompt-quit-unsaved = { $count ->
    [one] { $count } regjistrim nuk është ruajtur ende dhe do të humbasë. Të dilet gjithsesi?
   *[other] { $count } regjistrime nuk janë ruajtur ende dhe do të humbasin. Të dilet gjithsesi?
}
prompt-choose-keys = Enter konfirmon · Esc anulon
prompt-yes-no = y po · n jo
prompt-export-profile-internal = I brendshëm: gjithçka përveç asaj jashtë procesverbalit
prompt-export-profile-participants = Pjesëmarrësit: komunat vetëm ku është lejuar
prompt-export-profile-public = Publik: për këdo; vetëm praktikat e lejuara përmendin komunë
prompt-export-done = { $count ->
    [one] U shkrua { $count } skedar në { $folder }.
   *[other] U shkruan { $count } skedarë në { $folder }.
}
prompt-export-failed = Eksporti nuk u shkrua: { $error }
prompt-plan-file = Cili plan? (një shteg)

prompt-add-item = Çfarë shtohet dhe sa minuta? P.sh.: Ambasadori flet 10
prompt-fix-start = Në ç’orë fillon më herët „{ $title }“? (HH:MM; bosh: pas pikës së mëparshme)
prompt-hard-end = Deri në ç’orë duhet të mbarojë kjo ditë? (HH:MM; bosh: asnjë)
