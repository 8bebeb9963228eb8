rehearsal-banner = PROVË · asgjë nuk ruhet
rehearsal-banner-speed = PROVË ×{ $speed } · asgjë nuk ruhet
rehearsal-banner-frozen = PROVË e ngrirë · asgjë nuk ruhet
rehearsal-step-warning = { $time }: „{ $title }“ përfundon së shpejti.
rehearsal-step-danger = { $time }: minuta e fundit e „{ $title }“.
rehearsal-step-end = { $time }: koha e „{ $title }“ mbaroi.
rehearsal-step-overtime = { $minutes ->
    [one] { $time }: { $minutes } minutë tejkalim për „{ $title }“.
   *[other] { $time }: { $minutes } minuta tejkalim për „{ $title }“.
}
rehearsal-step-held = { $minutes ->
    [one] { $time }: koha është ndalur prej { $minutes } minute.
   *[other] { $time }: koha është ndalur prej { $minutes } minutash.
}
rehearsal-step-due = { $time }: sipas agjendës „{ $title }“ fillon tani.
rehearsal-step-hard-end = { $time }: fundi i prerë i datës { $date }.
