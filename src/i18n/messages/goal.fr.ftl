# Ce qui gagne la partie et ce qui la perd, avec les chiffres du niveau joué.
goal-win = Pour gagner :
goal-win-by = faire passer { $count ->
    [2] deux
   *[other] { $count }
  } de ses étais ({ $props }) sous { $bound }, quand nos alternatives portent une charge de { $load }.
goal-lose = Une seule de ces choses perd :
goal-lose-ruin = sa chute sans cette charge
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
