# “Why?” of a number: what moved it, what it follows from, and the marks it has.
game-why-now = This turn
game-why-now-none = Nothing has moved it yet this turn.
game-why-last = Last turn
game-why-last-none = Nothing moved it last turn.
game-why-parts = It follows from
game-why-parts-more = { $count ->
    [one] and { $count } more, lower
   *[other] and { $count } more, lower
  }
game-why-course = Its course
game-why-at-start = At its start
game-author-front = the front
game-sources-label = In the essays:
game-sources = Sources in the essays: { $ids }
game-sources-note = Numbers of the catalogue of the two essays behind the game: D for the essay on techno-feudalism, M for the one on tech and power in the United States.

why-through = By way of: { $name }
# Those of one kind in every place, of which the mean is an equal share.
why-through-all = By way of: { $name }, added up over all { $count } places; a mean of them moves by that, divided by { $count }:

# What is behind a number that follows from others: the acts and rules that moved it most through those.
why-behind = What moved it most, through what it follows from:
why-behind-line = { $name }{ $places ->
    [one] { "" }
   *[other] { " " }in { $places } places, added up
  }: { $cause }

## The marks of a number

why-mark-load = { $needed } is asked: under it, a fall of the Leviathan, as any turn ends, is ruin and not a victory.
why-mark-prop = It gives under { $bound }. When two props have given, the Leviathan falls.
why-mark-limit = At { $bound } the match is lost.
why-mark-unity = { $turns ->
    [1] A turn ended at { $bound } or less dissolves the front.
   *[other] { $turns } turns running ended at { $bound } or less dissolve the front.
}
why-mark-grievance = At { $bound } it breaks with the front.
why-mark-commitment = Its stance follows: { $stances }; under that it collaborates.
why-mark-stance = { $name } from { $bound }
why-mark-share = Under { $weak } it drifts away; above { $strong } it captures the front.

## The sum that makes the load

why-sum = The sum
why-load-alternative = one and a half times
why-load-capacity = a sixth
why-load-control = and { $ahead } more, a sixth: more public capacity than that carries nothing
why-load-drift = a fifth of what is above { $beyond }, wasted
why-load-bureaucracy = a fifth of what is above { $beyond }, stifled
