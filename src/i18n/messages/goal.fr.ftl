# Ce qui gagne la partie et ce qui la perd, avec les chiffres du niveau joué.
goal-win = Pour gagner :
goal-win-by = faire passer { $count ->
    [2] deux
   *[other] { $count }
  } de ses étais ({ $props }) sous { $bound }, quand nos alternatives portent une charge de { $load }.
goal-win-late = On le demande à la fin du tour { $turns }, et pas avant : ce qui est tombé doit l’être encore alors.
goal-end = Si le tour { $turns } s’achève sans cela : { $count ->
    [1] un étai
   *[other] { $count } étais
  } à terre, c’est une demi-victoire ; moins, une défaite.
goal-lose = Une seule suffit pour perdre :
goal-lose-ruin = une chute sans cette charge, à la fin de n’importe quel tour
goal-lose-unity = l’unité à { $bound } ou moins pendant { $turns ->
    [1] un tour
    [2] deux tours
   *[other] { $turns } tours
  }
goal-lose-gone = { $count ->
    [1] une force partie
    [2] deux forces parties
   *[other] { $count } forces parties
  }
goal-lose-limit = { $name } à { $bound }

## Par quelle règle elle a fini

ending-why = Selon les règles :
ending-why-late = les { $turns } tours sont passés
ending-why-props = étais tombés : { $down } sur { $all }, il en faut deux pour qu’il tombe
ending-why-load = nos alternatives portent { $load }, pour { $needed } demandés
ending-why-unity = unité { $value } : { $turns ->
    [1] un tour
   *[other] { $turns } tours de suite
  } à { $bound } ou moins
ending-why-high = { $name } { $value } : { $bound } ou plus
ending-why-low = { $name } { $value } : moins de { $bound }
