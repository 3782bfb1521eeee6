# What wins the match and what loses it, with the numbers of the level in play.
goal-win = To win:
goal-win-by = bring { $count ->
    [2] two
   *[other] { $count }
  } of its props ({ $props }) under { $bound }, while our alternatives carry a load of { $load }.
goal-win-late = It is asked when turn { $turns } is over, and not before: what is down must be down then.
goal-end = If turn { $turns } ends without it: { $count ->
    [1] one prop
   *[other] { $count } props
  } down is half a victory, and less is a defeat.
goal-lose = To lose, one is enough:
goal-lose-ruin = a fall without that load, at the end of any turn
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

## By which rule it ended

ending-why = By the rules:
ending-why-late = the { $turns } turns are over
ending-why-props = { $down } of its { $all } props down, where two make it fall
ending-why-load = our alternatives carry { $load }, where { $needed } is asked
ending-why-unity = unity { $value }: { $turns ->
    [1] one turn
   *[other] { $turns } turns running
  } at { $bound } or less
ending-why-high = { $name } { $value }: { $bound } or more
ending-why-low = { $name } { $value }: under { $bound }
