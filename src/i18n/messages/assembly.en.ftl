# Step two, the assembly: what comes first, who waits, demands, ruptures.
game-designate-title = Which contradiction comes first?
game-designate-lead = What is named first gains force. Whoever lives another one is asked to wait, and remembers it.
game-designate-look = Look at one of the six to see who lives it and who would wait. Nothing is decided until it is named.
game-designate = Put it first
game-designate-price = Put it first · unity −{ $points }
game-who-waits-unit = Grievance each turn, and the contradiction they put off.
game-who-puts-off = puts off { $name }
game-who-lives-both = also lives { $name }, which it puts off: half the grievance
game-who-unsure = may live another that burns: not all is known of it
game-who-heats = lives another that is catching fire
game-designated-now = Named this turn. Undo to think again.
game-designated-kept = It has stood since an earlier turn. { $cost ->
    [none] Keeping it costs no unity this turn.
    [unless] Keeping it costs no unity if you carry something that serves it, and { $hollow } if you do not.
    [hollow] Keeping it costs { $hollow } unity this turn.
    [misread] Keeping it costs { $misreading } unity this turn: it is a misreading.
    [misread-unless] Keeping it costs { $misreading } unity this turn as a misreading, and { $hollow } more if you carry nothing that serves it.
   *[misread-hollow] Keeping it costs { $misreading } unity this turn as a misreading, and { $hollow } more as words without acts.
  }
game-designated-already = One has been named this turn; undo to think again
game-predominant = Put first
game-principal = Principal
game-kindled = Stirred up
game-offensive-tag = Campaign
game-tabled-on-it = { $count ->
    [0] Nothing on this turn’s table serves it: { $kept ->
        [yes] keeping it
       *[no] naming it
      } would be words without acts, at a cost of { $points } unity.
    [one] One proposal on this turn’s table serves it: carry it, or words without acts cost { $points } unity.
   *[other] { $count } proposals on this turn’s table serve it: carry one, or words without acts cost { $points } unity.
}
game-tabled-served = What is carried this turn serves it already.
game-hollow = You carry nothing yet that serves “{ $name }”, put first: words without acts, which would cost { $points } unity.
game-hollow-none = Nothing on the table serves what comes first: { $name }. Words without acts cost { $points } unity at the end of the turn; the assembly may name another.
game-misreading = Misreading
game-misreading-if = Would be a misreading
game-misreading-why = A misreading, too weak just now: while it comes first the situation is misread, which costs { $points } unity each turn.
game-name-breaks = Breaks the promise to { $current }, “{ $demand }”, due this turn: { $unity } unity lost, { $points } grievance more
game-name-unkeeps = { $current }: the promise “{ $demand }” is kept as things stand, and would no longer be. Not kept by the end of turn { $turn }, it costs { $unity } unity.
game-name-undoes = { $current }: what they demand, “{ $demand }”, is done as things stand, and would no longer be
game-name-keeps = Keeps the promise to { $current }: “{ $demand }”
game-name-breaks-tag = Breaks a promise
game-intensity = intensity { $value } of 100, { $trend }
game-intensity-label = Intensity
game-tenure = { $turns ->
    [0] Named just now: its strength is still to come.
    [one] Held for { $turns } turn. It gives most up to about three; its debts grow each turn.
   *[other] Held for { $turns } turns. It gives most up to about three; its debts grow each turn.
  }
game-change-first = Free: nothing has been put first yet.
game-change-free = Free: their moves stirred it up, and it burns well above what comes first.
game-change-price = Unity −{ $points }
game-change-none = Free to turn to
game-change-cost = Putting it first in the other’s place costs { $points } unity.
game-who-lives = Who lives it
game-who-nobody = Nobody in the front, as far as is known.
game-who-unknown = Not known yet: { $names }.
game-who-waits = Who is asked to wait
game-who-none-wait = Nobody: no other contradiction burns enough.
game-debt = grievance { $debt } as things stand
game-demands = Demands
game-demands-lead = A promise brings means now and binds later. Breaking one costs far more unity than refusing it.
game-demands-none = No current puts a demand this turn.
game-demand-again = { $answer ->
    [promised] Asked again: promised on turn { $turn }.
    [kept] Asked again: promised on turn { $turn }, and kept on turn { $end }.
    [broken] Asked again: promised on turn { $turn }, and broken on turn { $end }.
    [refused] Asked again: refused on turn { $turn }.
   *[open] Asked again: left unanswered on turn { $turn }.
  }
game-demand-due = { $turns ->
    [0] To be kept by the end of turn { $turn }: this turn
    [one] To be kept by the end of turn { $turn }: this turn and the next
   *[other] To be kept by the end of turn { $turn }: { $all } turns, this one included
  }
game-demand-advance = Promising brings { $amount } { $name } at once
game-demand-relief = Promising takes { $points } off its grievance
game-demand-breach = Breaking it adds { $points } to its grievance and costs { $unity } unity
game-demand-refusal = Refusing it, or leaving it unanswered, adds { $points } to its grievance and costs { $unity } unity
game-demand-sign-first = To be signed before it is done: afterwards nothing is lent on it, and signing takes away a third as much grievance
game-demand-cheap = Nothing is lent on it: it is done already
game-demand-signed = Signed: { $lent ->
    [0] nothing was lent
   *[other] it lent { $lent } { $name }
  }, and { $points } came off its grievance
game-demand-done = It is done already{ $while ->
    [none] {""}
   *[other] {" "}as long as “{ $while }” comes first
  }: signing costs nothing, and left unanswered it still counts as refused
game-demand-too-late = Would break at once: what is carried this turn already breaks it
game-demand-conflict = Contradicts a promise already signed, to { $current }: “{ $demand }” ({ $asks })
game-promise-to = { $current }, “{ $demand }”
game-demand-promised = Promised
game-demand-refused = Refused
game-promise = Promise
game-refuse = Refuse
game-asks-designate = Put first: { $name }
game-asks-lever = Carry a proposal by this lever: { $name }
game-asks-avoid = Carry nothing by this lever until then: { $name }
game-asks-carry = Carry one of its own proposals
game-rupture = { $name }: about to leave
game-rupture-lead = There are three ways out, and each leaves a mark.
game-rupture-lives = What it lives: { $names }.
game-rupture-concede = Concede
game-rupture-concede-text = Give way in public. Dear now, and they stay.
game-rupture-part = Part for a time
game-rupture-part-text = They leave for three turns and come back calmer. A second parting is for good.
game-rupture-release = Let go
game-rupture-release-text = They never return. Whoever stays is relieved of the quarrel.
game-rupture-aside = Close this sheet to look at the desk first. Unity stands at { $unity }.
