### What follows from an answer to a rupture

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
