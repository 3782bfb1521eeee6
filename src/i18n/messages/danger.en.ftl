### What is about to end the match

danger-count = { $count } dangers
danger-points = { $points ->
    [0] at hand
    [one] { $points } point away
   *[other] { $points } points away
  }
danger-rises = { $name } { $value }: must stay below { $bound }
danger-falls = { $name } { $value }: must stay above { $bound }
danger-unity = { $name } { $value }: the front dissolves after { $turns } turns running at { $bound } or less
danger-load = { $props }: if two are down as any turn ends, alternatives carry only { $value } of the { $bound } needed
danger-load-thin = { $props }: if two are down as any turn ends, a load of { $bound } must be carried; it is { $value } before their moves and what eats it
danger-disease = { $value }: it takes { $load } off our load{ $drains ->
    [none] {""}
   *[other] {" "}and 1 { $drains } each turn
  }; popular control past { $control } cures it
danger-captured = { $is ->
    [now] A fall now would be “{ $ending }”: popular control is under { $control }.
   *[later] From { $bound } on, with popular control under { $control }, a fall would be “{ $ending }”.
  }
danger-counters = Counters you can afford:
danger-none-answer-first = Answer what is waiting first: the counters will then be shown.
danger-none-agenda-full = The agenda is full: nothing more can counter it this turn.
danger-none-too-dear = Would counter it, and is too dear now:
danger-none-not-tabled = Nothing on this turn’s table counters it.
danger-slow = Nothing lifts it at once; it follows commitment and grievance:
