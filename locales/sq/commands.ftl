command-start = Nis
command-next = Pika tjetër
command-end = Mbaro
command-hold = Ndal kohën
command-resume = Vijo kohën
command-reason = Trego arsyen
command-extend = { $minutes ->
    [one] Shto { $minutes } minutë
   *[other] Shto { $minutes } minuta
}
command-shorten = { $minutes ->
    [one] Shkurto { $minutes } minutë
   *[other] Shkurto { $minutes } minuta
}
command-minutes = Shto ose shkurto…
command-catch-up = Kompenso kohën
command-skip = Kapërce
command-unskip = Ktheje në agjendë
command-reopen = Rihap…
command-restart = Nis nga e para
command-correct-start = Filloi në…
command-undo = Zhbëj
command-redo = Ribëj
command-move-up = Zhvendos më herët
command-move-down = Zhvendos më vonë
command-segment-next = Folësi/pjesa tjetër
command-segment-previous = Pjesa e mëparshme
command-other-day = Dita tjetër
command-focus-line = Shkruaj shënim
command-focus-notes = Shënimet
command-focus-agenda = Agjenda
command-editor = Shënim më i gjatë
command-send = Ruaj shënimin
command-complete = Plotëso
command-off-record = Jashtë procesverbalit
command-off-record-end = Sërish për procesverbal
command-curtain = Perde
command-curtain-open = Hiq perden
command-release = Shfaq në sallë
command-release-back = Hiq nga salla
command-edit-note = Ndrysho shënimin
command-change-kind = Ndrysho llojin
command-change-municipality = Ndrysho komunën
command-delete-note = Fshi shënimin
command-stricter = Më rreptë
command-filter-kind = Filtro sipas llojit
command-filter-municipality = Filtro sipas komunës
command-filter-clear = Pa filtër
command-scope = Pika, dita ose të gjitha
command-room-view = Pamja e sallës
command-capture-view = Ekrani i shënimeve
command-export = Eksporto
command-language = Gjuha
command-theme = Pamja
command-palette = Gjej një komandë
command-help = Ndihmë
command-quit = Dil
command-suspend = Te komandat
command-redraw = Rivizato
command-up = Lart
command-down = Poshtë
command-page-up = Një faqe lart
command-page-down = Një faqe poshtë
command-first = I pari
command-last = I fundit
command-cancel = Anulo
command-open = Hap
command-new = Punëtori e re
command-demo = Demo

command-plan-view = Plani
command-add-item = Shto një pikë…
command-other-place = Ditën tjetër
command-park = Lër mënjanë ose kthe
command-fix-start = Cakto fillimin…
command-hard-end = Zhvendos afatin…
command-end-day = Mbyll ditën
command-publish = Hap ose publiko planin
