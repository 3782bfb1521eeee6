# What wins the match and what loses it, with the numbers of the level in play.
goal-win = To win:
goal-win-by = bring { $count ->
    [2] two
   *[other] { $count }
  } of its props ({ $props }) under { $bound }, while our alternatives carry a load of { $load }.
goal-lose = Any one of these loses:
goal-lose-ruin = its fall without that load
goal-lose-unity = unity at { $bound } or less for { $turns ->
    [1] one turn
    [2] two turns
   *[other] { $turns } turns
  }
goal-lose-gone = { $count ->
    [1] one force gone
    [2] two forces gone
   *[other] { $count } forces gone
  }
goal-lose-limit = { $name } at { $bound }
