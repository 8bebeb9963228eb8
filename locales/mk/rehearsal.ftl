rehearsal-banner = ПРОБА · ништо не се зачувува
rehearsal-banner-speed = ПРОБА ×{ $speed } · ништо не се зачувува
rehearsal-banner-frozen = ПРОБА, замрзната · ништо не се зачувува
rehearsal-step-warning = { $time }: „{ $title }“ наскоро завршува.
rehearsal-step-danger = { $time }: последна минута од „{ $title }“.
rehearsal-step-end = { $time }: времето за „{ $title }“ истече.
rehearsal-step-overtime = { $minutes ->
    [one] { $time }: { $minutes } минута пречекорување за „{ $title }“.
   *[other] { $time }: { $minutes } минути пречекорување за „{ $title }“.
}
rehearsal-step-held = { $minutes ->
    [one] { $time }: времето е запрено { $minutes } минута.
   *[other] { $time }: времето е запрено { $minutes } минути.
}
rehearsal-step-due = { $time }: според агендата „{ $title }“ започнува сега.
rehearsal-step-hard-end = { $time }: краен рок за { $date }.
