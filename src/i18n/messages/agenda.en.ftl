# Step three, the agenda: proposals, their aim and their forecast, the end of the turn.
game-agenda-key = Each card says its price, its force (at 100%, all of the effect foreseen; beyond, more) and its lever. The percentage at the head: the share of leadership.
game-agenda-title = Whose proposals are carried?
game-share-weak = too weak
game-share-strong = too strong
game-table-empty = Nothing tabled this turn.
game-carried = Carried
game-serves = Serves what comes first
game-price-free = nothing to pay
game-price = { $amount } { $name }
game-price-short = { $amount } { $name }, more than there is
game-pile = { $carried } of { $limit } carried
game-pile-free = free
game-standing = Always there, each once a turn
game-done = Done
game-act-carry = Carry
game-act-organise = Organise
game-act-organise-text = Bring a current’s people in.
game-act-organise-of = Organise: { $name }
game-act-investigate = Investigate
game-act-investigate-text = Look into a rumour, or for a fissure.
game-act-investigate-rumour = Investigate rumour { $number }
game-act-investigate-rumour-of = Investigate the rumour “{ $name }”
game-act-investigate-rumour-by = Investigate rumour { $number }, about { $lord }
game-act-investigate-fissure = Investigate: { $name }
game-act-conciliate = Conciliate
game-act-conciliate-text = Hear out an aggrieved current.
game-act-conciliate-of = Conciliate: { $name }
game-slip = Proof slip
game-slip-of = Proof slip: { $name }
game-slip-empty = Point at a proposal to see who would gain and who would lose. Choose it to aim it.
game-slip-press = Choose it to aim it.
game-slip-force = force { $force }
game-slip-force-through = force { $force }, then as strong as the place’s { $name }
game-force-less = This turn’s acts weaken it: { $why }.
game-force-more = { $also ->
    [yes] They strengthen it: { $why }.
   *[no] This turn’s acts strengthen it: { $why }.
  }
game-more-below = More below
game-slip-leave = Put it back
game-carry = Carry it
game-current-state = { $stance }. Commitment { $commitment }, grievance { $grievance }.
game-target-theatre = Theatre
game-target-layer = Layer
game-target-lord = Lord
game-target-fissure = Fissure
game-target-current = Current
game-target-rumour = What to look into
game-option-grip-on = { $name } — grip { $value } ({ $layer })
game-option-grip = { $name } — grip { $value }
game-option-commitment = { $name } — commitment { $value }
game-option-grievance = { $name } — grievance { $value }
game-option-chest = { $name } — chest { $value }
game-option-unfound = { $name } — not found yet
game-option-rumour = { $number }. { $name } — { $lord }
game-option-fissure = A fissure: { $name }
game-forecast-good = For us
game-forecast-bad = Against us
game-forecast-shift = Shifts
game-forecast-theirs = { $name } (theirs)
game-forecast-none = Nothing that can be told beforehand.
game-forecast-counters = Their moves
game-forecast-blunted = { $before } → { $after }
game-forecast-turned = { $before } → { $after }, { $turned } back on the bloc
game-forecast-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
  }
game-forecast-more-chosen = { $count ->
    [one] and { $count } more: choose it to see all
   *[other] and { $count } more: choose it to see all
  }
game-range = { $low } to { $high }
game-end-turn-title = End the turn?
game-end-turn-undone = At stake this turn:
game-end-turn-lost = Lost this turn, as things stand:
game-end-turn-besides = Could be done besides:
game-end-turn-rest = Nothing is lost by it. Could still be done:
game-end-turn-nothing = Nothing is left undone. The lords’ moves land now, and there is no way back.
game-end-turn-back = Go on with this turn
game-undone-designation = No contradiction has been put first.
game-undone-hollow = Nothing you carry serves what you put first, { $name }: words without acts will cost { $points } unity. You can afford a proposal that does.
game-undone-late = Due this turn, and cannot be kept any more: { $name }. { $price }
game-undone-hollow-lost = Nothing you can carry serves what you put first, { $name }: words without acts cost { $points } unity.
game-undone-promises = Due this turn, not kept, and can be: { $name }. { $price }
game-undone-price-broken = Breaking it adds { $points } to its grievance and costs { $unity } unity{ $left ->
    [enough] .
   *[other] , where { $left } is left.
  }
game-undone-rupture = May be about to leave when the next turn opens, and can still be calmed: { $names }
game-undone-danger = “{ $name }” may come with this turn, and you can still afford a counter. { $why }.
game-undone-danger-undo = “{ $name }” may come with this turn, and nothing left to do counters it: take an act back to do another instead. { $why }.
game-undone-danger-none = “{ $name }” may come with this turn, and nothing can be done about it any more. { $why }.
game-undone-capture = { $name } will hold { $share } of leadership as the turn ends: above { $bound } it captures the front, and { $drain ->
    [0] the others follow less.
   *[other] the currents of the others lose up to { $drain } commitment.
  } { $way }
game-undone-disease = { $name } may stand at { $value } as the turn ends: { $what ->
    [drains] past { $bound } it takes 1 { $drains } each turn.
   *[captured] from { $bound } on, with popular control under { $control }, a fall would be “{ $ending }”.
  } { $way }
game-undone-way = { $is ->
    [counter] You can still afford a counter.
   *[undo] Take an act back to do another instead.
  }
game-undone-agenda = { $free ->
    [one] Room for { $free } more proposal, with some you can afford.
   *[other] Room for { $free } more proposals, with some you can afford.
  }
game-undone-demands = { $open ->
    [one] { $open } demand without an answer, which counts as refused:
   *[other] { $open } demands without an answer, which count as refused, each:
  } +{ $points } grievance, −{ $unity } unity.
game-undone-unsigned = Done already, and refused all the same if you do not promise it, +{ $points } grievance and −{ $unity } unity each: { $names }
game-undone-standing = Standing acts still free: { $names }
