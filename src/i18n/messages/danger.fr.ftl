### Ce qui menace de finir la partie

danger-count = { $count } dangers
danger-points = { $points ->
    [0] tout près
    [one] à { $points } point
   *[other] à { $points } points
  }
danger-rises = { $name } { $value } : doit rester sous { $bound }
danger-falls = { $name } { $value } : doit rester au-dessus de { $bound }
danger-unity = { $name } { $value } : le front se dissout après { $turns } tours de suite à { $bound } ou moins
danger-load = { $props } : si deux étais ont cédé à la fin d’un tour, quel qu’il soit, les alternatives ne portent que { $value } sur { $bound }
danger-load-thin = { $props } : si deux étais ont cédé à la fin d’un tour, quel qu’il soit, il faut une charge portée de { $bound } ; elle est de { $value } avant leurs coups et ce qui la ronge
danger-disease = { $value } : elle ôte { $load } à notre charge{ $drains ->
    [none] {""}
   *[other] {" "}et, à chaque tour, 1 à nos moyens ({ $drains })
  } ; un contrôle populaire au-delà de { $control } la guérit
danger-captured = { $is ->
    [now] Une chute serait aujourd’hui « { $ending } » : le contrôle populaire est sous { $control }.
   *[later] À partir de { $bound }, si le contrôle populaire est sous { $control }, une chute serait « { $ending } ».
  }
danger-counters = Parades à votre portée :
danger-none-answer-first = Répondez d’abord à ce qui attend : les parades s’afficheront ensuite.
danger-none-agenda-full = L’ordre du jour est plein : plus rien n’y pare ce tour-ci.
danger-none-too-dear = Y parerait, mais coûte trop cher :
danger-none-not-tabled = Rien sur la table de ce tour n’y pare.
danger-slow = Rien ne la relève aussitôt ; elle suit l’engagement et les griefs :
