# What is said before it is done: promises that would break, grievances to come, what cannot be carried just now.

## Promises against what is carried

foretold-breaks = Would break the promise “{ $name }” at once: +{ $points } grievance, −{ $unity } unity
foretold-danger = Once this is done, “{ $name }” may come with this turn{ $final ->
    [yes] , and this cannot be taken back.
   *[no] .
  }
foretold-breaks-tag = Breaks a promise
foretold-sign-first = { $name } asks for this: “{ $demand }”. Promise it first, in the assembly: once it is carried, nothing is lent on it.
foretold-sign-first-tag = Promise it first
foretold-broken = Breaks
foretold-broken-by = at the turn’s end, by { $names }
foretold-broken-undone = Broken by what you carry: { $name }. { $price }

## What cannot be carried just now

foretold-first-rupture = To be answered first, about to leave the front: { $name }
foretold-first-event = The front page is to be answered first
foretold-not-now = What it would do if it could be done now.
foretold-carried = Carried this turn: what it did is in the numbers already.
foretold-done = Done this turn: what it did is in the numbers already.
foretold-not = Not foretold. { $why }.

## Grievances to come

foretold-end = At the turn’s end, if nothing more is decided
foretold-end-note = Between the least and the most that what is known allows: whispers may be false. A move that nobody has heard of may add to it, and so may the next headline.
foretold-grievance = grievance { $range } at the turn’s end
foretold-limit = breaks at { $bound }
foretold-away-past-end = Absent until the match is over

## What the arrows count from

foretold-since-start = since the game opened
foretold-since = since { $season ->
    [0] winter
    [1] spring
    [2] summer
   *[3] autumn
  } began
