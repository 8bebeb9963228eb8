rehearsal-banner = RÉPÉTITION · rien n’est conservé
rehearsal-banner-speed = RÉPÉTITION ×{ $speed } · rien n’est conservé
rehearsal-banner-frozen = RÉPÉTITION figée · rien n’est conservé
rehearsal-step-warning = { $time } : « { $title } » touche à sa fin.
rehearsal-step-danger = { $time } : dernière minute de « { $title } ».
rehearsal-step-end = { $time } : le temps de « { $title } » est écoulé.
rehearsal-step-overtime = { $minutes ->
    [one] { $time } : { $minutes } minute de dépassement pour « { $title } ».
   *[other] { $time } : { $minutes } minutes de dépassement pour « { $title } ».
}
rehearsal-step-held = { $minutes ->
    [one] { $time } : le temps est suspendu depuis { $minutes } minute.
   *[other] { $time } : le temps est suspendu depuis { $minutes } minutes.
}
rehearsal-step-due = { $time } : selon le programme, « { $title } » commence maintenant.
rehearsal-step-hard-end = { $time } : fin impérative du { $date }.
