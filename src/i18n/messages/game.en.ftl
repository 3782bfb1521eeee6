# In the game: the desk, its three steps, its reference sheets, the telling of a turn.

## Header

game-turn = Turn { $turn } of { $turns }
game-act = Act { $act }
game-headline = Headline numbers
game-purse = What can be spent
game-help = How a turn is played
game-gauge = { $name }: { $value } of 100, { $trend }.{ $bounds ->
    [none] { "" }
   *[other] {" "}Marks: { $bounds }.
  } Why?
game-figure = { $name }: { $value }. Why?
game-trend-none = steady
game-trend-up = up { $points }
game-trend-down = down { $points }
game-resource = { $name }: { $value } of { $max }, next turn { $income }. Why?
game-load-needed = Needed for a fall to be a victory
game-prop-bound = Gives below
game-prop-down = down
game-dangers = What is about to end the match

## Steps

game-steps = Steps of the turn
game-step-front-page = Front page
game-step-assembly = Assembly
game-step-agenda = Agenda
game-badge-event = An answer is wanted
game-badge-designate = No contradiction is named yet
game-badge-demands = { $count ->
    [one] { $count } demand without an answer
   *[other] { $count } demands without an answer
  }
game-badge-agenda = { $count ->
    [one] room for { $count } more proposal
   *[other] room for { $count } more proposals
  }
game-undo = Undo
game-undone = Taken back
game-undo-none = There is nothing to take back
game-end-turn = End turn
game-answer = Answer it
game-answer-event = The front page wants an answer before anything else.
game-answer-rupture = About to leave the front, to be answered before anything else: { $name }.

## Front page

game-front-page = The Season
game-read-on = Read on
game-fold = Fold up
game-no-event = No great event this season. Those are the ones in which things are decided.
game-choices = What the front answers
game-choose = Answer this
game-chosen = Our answer
game-rumours = What they are up to
game-rumours-none = Nothing is heard. That is not the same as nothing being planned.
game-rumours-note = Some moves are never heard of, and some whispers are false.
game-certainty-announced = Announced
game-certainty-whispered = Whispered
game-certainty-exposed = Looked into
game-rumour-false = False
game-unknown = unknown
game-unknown-move = Move unknown
game-unknown-lord = Lord unknown
game-unknown-place = place unknown
game-unknown-size = force unknown
game-everywhere = everywhere
game-rumour-size = force { $size } %
game-rumour-blunted = force { $size } %, blunted by { $blunted } %
game-rumour-turned = force { $size } %, blunted by { $blunted } %, { $turned } % turned against the bloc
game-rumour-kindles = Kindles: { $name }
game-investigate = Investigate
game-reveals = Shows something: cannot be undone
found-fissure = Found: { $name }, { $width } wide. It is on the bloc’s sheet, and can be widened.
found-false = Found: “{ $name }” was a false rumour.
found-rumour = Found: { $name }, { $place }, force { $size } %{ $blunted ->
    [0] { "" }
   *[other] , blunted by { $blunted } %
  }.
game-situation = The situation
game-situation-quiet = No campaign, no fire: a season to prepare.
game-offensive = Campaign on { $name }.
game-offensive-left = { $turns ->
    [one] { $turns } turn to go.
   *[other] { $turns } turns to go.
  }
game-misread = The situation is misread: { $name } is too weak to come first.
game-misread-why = The assembly says so: { $points } of unity lost each turn.
game-learning = The Leviathan is learning: { $name }.
game-kindled-by = { $name } has caught fire: up { $points } by last turn’s moves, now at
game-pending = On its way: { $name }, turn { $turn }.

## Assembly

game-designate-title = Which contradiction comes first?
game-designate-lead = What is named first gains force. Whoever lives another one is asked to wait, and remembers it.
game-designate-look = Look at one of the six to see who lives it and who would wait. Nothing is decided until it is named.
game-designate = Put it first
game-who-waits-unit = Grievance each turn, and the contradiction they put off.
game-who-puts-off = puts off { $name }
game-who-lives-both = lives this one, and { $name } which it puts off: half the grievance
game-designated-now = Named this turn. Undo to think again.
game-designated-kept = It stands from before. Leaving it in place costs nothing today.
game-designated-already = One has been named this turn; undo to think again
game-predominant = Put first
game-principal = Principal
game-kindled = Set alight
game-offensive-tag = Campaign
game-tabled-on-it = { $count ->
    [0] Nothing on this turn’s table serves it: naming it would be words without acts, at { $points } of unity.
    [one] One proposal on this turn’s table serves it: carry it, or words without acts cost { $points } of unity.
   *[other] { $count } proposals on this turn’s table serve it: carry one, or words without acts cost { $points } of unity.
}
game-hollow = Nothing carried yet serves what comes first, { $name }: words without acts, at { $points } of unity.
game-hollow-none = Nothing on the table serves what comes first: { $name }. Words without acts cost { $points } of unity at the end of the turn; the assembly may name another.
game-misreading = Misreading
game-misreading-why = Too weak just now: while it comes first the situation is misread, which costs { $points } of unity each turn.
game-intensity = intensity { $value } of 100, { $trend }
game-intensity-label = Intensity
game-tenure = { $turns ->
    [0] Named just now: its strength is still to come.
    [one] Held for { $turns } turn. It gives most up to about three; its debts grow each turn.
   *[other] Held for { $turns } turns. It gives most up to about three; its debts grow each turn.
  }
game-change-first = Free: nothing has been put first yet.
game-change-free = Free: their moves set it alight, and it burns well above what comes first.
game-change-cost = Putting it first in the other’s place costs { $points } of unity.
game-who-lives = Who lives it
game-who-nobody = Nobody in the front, as far as is known.
game-who-unknown = Not known yet: { $names }.
game-who-waits = Who is asked to wait
game-who-none-wait = Nobody: no other contradiction burns enough.
game-debt = grievance { $debt } as things stand
game-demands = Demands
game-demands-lead = A promise calms now and binds later. Breaking one costs more than refusing it.
game-demands-none = No current puts a demand this season.
game-demand-due = { $turns ->
    [0] To be kept this turn
    [one] To be kept by turn { $turn }, next turn
   *[other] To be kept by turn { $turn }, { $turns } turns from now
  }
game-demand-relief = Promising lifts { $points } of grievance
game-demand-breach = Breaking it adds { $points } of grievance
game-demand-refusal = Refusing it, or leaving it unanswered, adds { $points } of grievance
game-demand-cheap = Already what we do: promising it earns little
game-demand-after-end = It falls due after the last turn
game-demand-too-late = Would break at once: what is carried this turn already breaks it
game-demand-conflicts = Contradicts a promise already signed: { $names }
game-demand-promised = Promised
game-demand-refused = Refused
game-promise = Promise
game-refuse = Refuse
game-asks-designate = Put first: { $name }
game-asks-lever = Carry a proposal by this lever: { $name }
game-asks-avoid = Carry nothing by this lever until then: { $name }
game-asks-carry = Carry one of its own proposals
game-rupture = { $name }: about to leave
game-rupture-lead = They have been asked to wait too long. There are three ways out, and each leaves a mark.
game-rupture-lives = What it lives: { $names }.
game-rupture-concede = Concede
game-rupture-concede-text = Give way in public. Dear now, and they stay.
game-rupture-part = Part for a time
game-rupture-part-text = They leave for three turns and come back calmer. A second parting is for good.
game-rupture-release = Let go
game-rupture-release-text = They never return. Whoever stays is relieved of the quarrel.
game-rupture-aside = Close this sheet to look at the desk first. Unity stands at { $unity }.

## Agenda

game-agenda-key = What cards say, beside their price:
game-agenda-title = Whose proposals are carried?
game-share-weak = too weak
game-share-strong = too strong
game-table-empty = Nothing tabled this season.
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
game-act-investigate-fissure = Investigate: { $name }
game-act-conciliate = Conciliate
game-act-conciliate-text = Hear out an aggrieved current.
game-act-conciliate-of = Conciliate: { $name }
game-slip = Proof slip
game-slip-of = Proof slip: { $name }
game-slip-empty = Point at a proposal to see who would gain and who would lose. Choose it to aim it.
game-slip-press = Choose it to aim it.
game-slip-force = force { $force } %
game-slip-force-through = force { $force } %, then as strong as the place’s { $name }
game-slip-leave = Put it back
game-carry = Carry it
game-current-state = { $stance }. Commitment { $commitment }, grievance { $grievance }.
game-target-theatre = Theatre
game-target-layer = Layer
game-target-lord = Lord
game-target-fissure = Fissure
game-target-current = Current
game-target-rumour = What to look into
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
game-forecast-blunted = { $before } % → { $after } %
game-forecast-turned = { $before } % → { $after } %, { $turned } % back on the bloc
game-forecast-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
  }
game-range = { $low } to { $high }
game-end-turn-title = End the turn?
game-end-turn-undone = Left undone:
game-end-turn-nothing = Nothing is left undone. The lords’ moves land now, and there is no way back.
game-end-turn-back = Go on with this turn
game-undone-designation = No contradiction has been put first.
game-undone-hollow = Nothing you carry serves what you put first, { $name }: words without acts will cost { $points } of unity.
game-undone-promises = Due this turn and not kept: { $names }
game-undone-agenda = { $free ->
    [one] Room for { $free } more proposal, with some you can afford.
   *[other] Room for { $free } more proposals, with some you can afford.
  }
game-undone-demands = { $open ->
    [one] { $open } demand without an answer.
   *[other] { $open } demands without an answer.
  }
game-undone-standing = Still to be done: { $names }

## Why it is refused

game-refusal-match-over = The match is over
game-refusal-not-your-turn = It is the other side’s turn
game-refusal-unknown-id = This level has no such thing
game-refusal-answer-first = Something must be answered first
game-refusal-nothing-to-answer = There is nothing to answer
game-refusal-cannot-afford = Resources are short
game-refusal-not-tabled = It is not on this turn’s table
game-refusal-already-done = Already done this turn
game-refusal-agenda-full = The agenda is full
game-refusal-bad-target = It cannot be aimed there
game-refusal-requires = Its condition does not hold yet
game-refusal-conflict = The promise ledger does not allow it
game-refusal-illegal-plan = That is no plan the Leviathan may play
game-refusal-absent = This current is not in the front now
game-refusal-malformed = That is no decision of this game

## Reference sheets

game-reference = Reference sheets
game-map = Map
game-sheet-front = Front
game-sheet-promises = Promises
game-sheet-world = World
game-sheet-bloc = Bloc
game-sheet-ledger = Ledger
game-front-key = Each current has a commitment, which makes its stance, and a grievance; each force, its share of leadership.
game-bloc-key = Each lord has a war chest, which pays for its moves, and a loyalty to the bloc. Fissures wear the bloc’s cohesion.
game-share-weak-bound = Drifts away below
game-share-strong-bound = Captures the front above
game-share-weak-why = Too weak: it feels like a guest, and drifts away
game-share-strong-why = Too strong: the others feel like its escort
game-gone = Gone for good
game-absent = { $turns ->
    [one] Back in { $turns } turn
   *[other] Back in { $turns } turns
  }
game-affinities = What it lives
game-affinity-unknown = not known
game-affinity-0 = indifferent
game-affinity-1 = some
game-affinity-2 = lives it
game-affinity-3 = lives by it
game-promises-none = Nothing is owed.
game-promises-count = { $count ->
    [one] { $count } promise
   *[other] { $count } promises
  }
game-promises-kept = { $count } kept
game-promises-broken = { $count } broken
game-promise-owed = Owed
game-promise-due = Due
game-promise-breach = If broken
game-promise-state = State
game-promise-now = this turn
game-promise-turn = turn { $turn }
game-promise-price = +{ $points } grievance
game-promise-on-track = On track
game-promise-open = Still to do
game-props = Its three props
game-lords = The lords
game-lord-calm = Calm
game-lord-plotting = Plotting
game-lord-wounded = Wounded
game-lord-fallen = Fallen
game-fissures = Fissures between them
game-fissure-closed = Not found
game-learnt = What it has learnt to answer
game-world-key = In each cell: grip of the lords, then alternative of ours. What is left of 100 is open ground.
game-world-scrolls = The table goes on to the right.
game-world-caption = The board in words: every theatre by every layer
game-world-look = Show it on the map
game-compact = compact
game-institutions-sum = institutions: { $captured } captured, { $pressured } pressured
game-institution-free = free
game-institution-pressured = pressured
game-institution-captured = captured
game-theatre-means = On average: grip { $grip }, alternative { $alternative }.
game-ledger-none = The first turn is not over: the ledger is blank.
game-ledger-turn = Turn
game-ledger-number = Number
game-ledger-all = All that moved
game-phase-rumours = Front page
game-phase-assembly = Assembly
game-phase-agenda = Agenda
game-phase-clash = Clash
game-phase-drift = Drift

## The turn told

game-telling = Turn { $turn }: what came of it
game-telling-skip = Show it all
game-telling-next = To the next front page
game-telling-ending = To the ending
game-told-move = { $name }, by { $lord }{ $place ->
    [none] { "" }
   *[other] , { $place }
  }: landed at { $landed } % of force instead of { $size } %.
game-told-false = { $name }: a false rumour.
game-told-hidden = Nobody had heard of it
game-told-blunted = Landed at { $landed } % of force instead of { $size } %: blunted by what we did
game-told-turned = Landed at { $landed } % of force instead of { $size } %; { $turned } % fell back on the bloc
game-told-whole = Landed in full: force { $landed } %
game-told-kept = Promise kept: { $name }.
game-told-broken = Promise broken: { $name }.
game-told-number = { $name } { $by }, now { $value }.
game-told-moved = What moved over the whole turn, and why
game-told-done = What we did
game-told-why = why?
game-told-now = now { $value }
game-told-since = { $by } since, as the season opens
game-told-stance = { $name }: from “{ $from }” to “{ $to }”

## Hints and help

game-hint = A note in the margin
game-hint-show = Show me
game-hint-dismiss = Put the note away
game-help-title = How a turn is played
game-help-lead = You are the secretariat of a front. Three forces hold together in it because they must, against a Leviathan on three props.
game-help-front-page = What happened, what the lords are about to do, what is only whispered.
game-help-assembly = Put one contradiction first, and carry something that serves it; the others wait, and remember. Promise, or refuse.
game-help-agenda = Carry proposals. Whose you carry decides who leads the front.
game-help-win = The Leviathan falls when two of its props give. It is a victory only if the alternatives can carry the load by then.
game-help-why = Press any number to ask why it is what it is. Arrows count from the start of the turn before.
game-key-steps = go to a step
game-key-end = end the turn (asks first)
game-key-undo = take back the last decision
game-key-world = the world in words
game-key-help = this page
game-key-close = close what is open
