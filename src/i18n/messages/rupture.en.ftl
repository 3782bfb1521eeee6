### The sheet of a rupture

## What brought it there

rupture-passed = { $number ->
    [grievance] Grievance { $value }: it breaks at { $bound }.
   *[commitment] Commitment { $value }: it breaks under { $bound }.
  }
rupture-most = { $number ->
    [grievance] What weighs most: { $cause }.
   *[commitment] What it lost most by: { $cause }.
  }
rupture-besides = Then: { $causes }.
rupture-share = { $what } ({ $points })
rupture-cause = { $kind ->
    [demand] a broken promise, “{ $name }”
    [choice] the answer “{ $name }”
    [event] the headline “{ $name }”
    [consequence] what came of it, “{ $name }”
    [move] the lords’ move “{ $name }”
    [initiative] the proposal “{ $name }”
    [waited] being asked to wait
    [opening] what it held already when the game opened
   *[other] { $name }
  }

## What an answer asks

rupture-unity = { $left ->
    [0] Unity is at 0: nothing is left to pay it with.
   *[other] Unity is at { $left }: it falls to nothing.
  }

## What follows from it

rupture-then = And then
rupture-away = { $name }: absent this turn, back on turn { $turn }
rupture-away-past-end = { $name }: absent until the match is over
rupture-gone = { $name }: gone for good
rupture-returns = Comes back with grievance { $grievance }, commitment { $commitment }
rupture-proposals = { $count ->
    [one] Its { $count } proposal leaves the table
   *[other] Its { $count } proposals leave the table
  }
rupture-forgiven = { $count ->
    [one] { $count } promise to it is struck out
   *[other] { $count } promises to it are struck out
  }
rupture-owed = { $count ->
    [one] { $count } promise to it stays due
   *[other] { $count } promises to it stay due
  }
rupture-income = { $name }: { $before } → { $after } a turn
rupture-weakened = { $name }: mean commitment { $before } → { $after }, on which unity leans
rupture-empty = { $name }: nobody left at the table. Two such, and the front dissolves.
rupture-leader = Leadership passes to: { $name }
