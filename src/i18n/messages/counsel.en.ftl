# The bots' voices: counsel on the turn, why an act is advised, whose mind plays the Leviathan, and its plan after the game.

## Difficulty

difficulty-legend = Whose mind plays the Leviathan
difficulty-level = As the level suggests
difficulty-level-about = An easy level is played against the apprentice, a normal one against the steward, a hard one against the strategist.
difficulty-apprentice = Apprentice
difficulty-apprentice-about = Does not look ahead. Our own debts weigh less, less load is asked of us, and their valuations recover more slowly.
difficulty-steward = Steward
difficulty-steward-about = Tries a few plans before each turn. The usual game.
difficulty-strategist = Strategist
difficulty-strategist-about = Tries many plans before each turn. Hard.
difficulty-sovereign = Sovereign
difficulty-sovereign-about = Plays very many plans out, two turns deep. Harder still.
difficulty-odds = In the full game, { $who ->
    [beginner] a program of a beginner’s strength
   *[strongest] the strongest program we have
  } wins about { $won } games in 100 against it{ $greedy ->
    [0] .
   *[other] {", "}and one that takes what looks best at once, about { $greedy }.
  }
difficulty-same-rules = All four play by the same rules and see no more of us than we show.

## While it thinks

deliberation = The Leviathan deliberates
deliberation-lead = Doors close, papers turn over. The front page will follow.

## Counsel

counsel-title = Counsel
counsel-lead = Each speaks for its own. None of them has to hold the front together.
counsel-ask = Ask the three spokespersons
counsel-ask-again = Ask again
counsel-asking = They confer…
counsel-failed = They could not be heard: { $detail }
counsel-stale = Said before your last decisions.
counsel-due = { $when ->
    [now] To be kept by the end of turn { $turn }, this one, whatever they say: { $promise }. { $asks }.
   *[next] To be kept by the end of turn { $turn }, the next, whatever they say: { $promise }. { $asks }.
  }
counsel-name = Put first: { $name }
counsel-name-keep = Leave the name as it is.
counsel-nothing = Asks nothing for itself this turn.

## Why

counsel-name-burns = Their last move stirred it up so far that it burns well above the rest: putting it first now costs no unity.
counsel-name-served = On the table, { $count ->
    [one] { $count } proposal
   *[other] { $count } proposals
  } would serve it.
counsel-name-lived = { $current }: they live it, and are the most aggrieved of us all.
counsel-name-hottest = Nothing burns hotter: what serves it draws most strength from the heat.
counsel-name-gathers = Of all the names tried, it did us the most good over the turns to come.
counsel-carry-base = It wears down their social base.
counsel-carry-hold = It loosens their hold on the state.
counsel-carry-valuation = It lets air out of their valuations.
counsel-carry-load = It builds what must bear the load on the day they fall.
counsel-carry-front = It holds the front together.
counsel-carry-means = It brings in more than it costs.
counsel-carry-ground = It takes back ground they hold.
counsel-carry-people = People will feel it, and the far right will feed less.
counsel-carry-control = It keeps what we build answerable to those who use it.
counsel-carry-parry = It blunts or bares what they are preparing.
counsel-carry-weak = { $constituent }: too little weight in the lead, and this restores some.
counsel-carry-heed = { $constituent }: carried least so far, and waiting.
counsel-choose-base = Of the answers, it costs their social base most.
counsel-choose-hold = Of the answers, it costs their hold on the state most.
counsel-choose-valuation = Of the answers, the market likes it least.
counsel-choose-load = Of the answers, it leaves most standing that is ours.
counsel-choose-front = Of the answers, it divides us least.
counsel-choose-means = Of the answers, it leaves us most to act with.
counsel-choose-ground = Of the answers, it yields them least ground.
counsel-choose-people = Of the answers, it spares people most.
counsel-choose-control = Of the answers, it leaves most say to those concerned.
counsel-choose-parry = Of the answers, it disturbs their preparations most.
counsel-conciliate = They will not go unheard much longer.
counsel-conciliate-early = They hold little against us; heard now, the front holds the firmer.
counsel-organise = They can be brought in further, and popular control grows with them.
counsel-promise = What they ask we can keep.
counsel-refuse = We could not keep it. Better to say no today.
counsel-investigate-rumour = A move looked into comes weaker.
counsel-investigate-fissure = A crack must be found before it can be widened.
counsel-rupture-concede = Losing them would cost more than what they ask.
counsel-rupture-part = Some time apart will calm them; they will come back.
counsel-rupture-release = They are lost to us. Let the others be relieved of the quarrel.

## What it costs, by what the page says

counsel-cost-breaks = { $current }: it breaks our word, “{ $demand }”.
counsel-cost-unkept = { $current }: our word, “{ $demand }”, falls due this turn, and this leaves it unkept.
counsel-cost-spends = { $current }: our word, “{ $demand }”, falls due this turn, and after this nothing is left to keep it with.
counsel-cost-rupture = { $current }: { $sure ->
    [yes] about to leave when the turn ends, and this does not hold them back.
   *[no] perhaps about to leave when the turn ends, and this does not hold them back.
  }
counsel-cost-danger = It brings closer what the page warns of: { $ending }.
counsel-cost-misreading = It burns too low to come first: a misreading, paid for in unity.
counsel-cost-hollow = Nothing on the table serves it: words without acts, paid for in unity.
counsel-cost-change = Turning to it costs { $points } unity.
counsel-cost-word = { $text }
counsel-cost-strong = It takes our lead past its bound, where the others feel like our escort and drift away.
counsel-cost-weak = { $constituent }: it leaves them so little of the lead that they drift away.
counsel-pays = { $voice ->
    [left] We know what that costs the front, and would pay it.
    [democratic] We do not hide what that costs the front, and would answer for it.
   *[capital] We have done the sum: to us, it is worth its cost.
  }

## The Leviathan's plan, revealed

reveal-title = Its plan, turn by turn
reveal-lead = What it was after, whatever its moves gave away. It was in the record from the start, out of your sight.
reveal-mind = Its mind: { $name }
reveal-turn = Turn { $turn }
reveal-turns = Turns { $from } to { $to }
reveal-goal-mend-base = To win back its social base
reveal-goal-mend-hold = To tighten its hold on the state
reveal-goal-mend-valuation = To hold up its valuations
reveal-goal-take-ground = To take ground from our alternatives
reveal-goal-break-front = To break the front
reveal-goal-none = Nothing in particular
reveal-fought-on = fighting on { $name }
reveal-leaning-on = leaning on { $name }
reveal-played = Played: { $list }
reveal-forfeit = On turn { $turn } its mind failed, and it did nothing.

## The planner's view, after the game

hindsight-title = With hindsight
hindsight-lead = A program that plays for victory alone, and sees only what you saw, thinks the turn over. It can be wrong.
hindsight-turn = Turn to think over
hindsight-ask = Think turn { $turn } over
hindsight-asking = It thinks…
hindsight-failed = It could not think it over: { $detail }
hindsight-yours = What you decided
hindsight-its = What it would have decided
hindsight-none = Nothing but the end of the turn.
