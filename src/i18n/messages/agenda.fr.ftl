# Troisième étape, l’ordre du jour : les propositions, leur cible et leur prévision, la fin du tour.
game-agenda-key = Chaque carte dit son prix, sa force (à 100 %, tout l’effet prévu ; au-delà, davantage) et son levier. Le pourcentage en tête : la part dans la direction.
game-agenda-title = Quelles propositions porter ?
game-share-weak = trop faible
game-share-strong = trop forte
game-table-empty = Rien sur la table ce tour-ci.
game-carried = Portée
game-serves = Sert ce qui passe devant
game-price-free = rien à payer
game-price = { $amount } { $name }
game-price-short = { $amount } { $name }, plus qu’il n’y en a
game-pile = { $carried } portées sur { $limit }
game-pile-free = libre
game-standing = Toujours possibles, une fois par tour chacun
game-done = Fait
game-act-carry = Porter
game-act-organise = Organiser
game-act-organise-text = Faire venir les gens d’un courant.
game-act-organise-of = Organiser : { $name }
game-act-investigate = Enquêter
game-act-investigate-text = Vérifier une rumeur, chercher une fissure.
game-act-investigate-rumour = Enquêter sur la rumeur { $number }
game-act-investigate-rumour-of = Enquêter sur la rumeur « { $name } »
game-act-investigate-rumour-by = Enquêter sur la rumeur { $number } ({ $lord })
game-act-investigate-fissure = Enquêter : { $name }
game-act-conciliate = Apaiser
game-act-conciliate-text = Écouter un courant qui a des griefs.
game-act-conciliate-of = Apaiser : { $name }
game-slip = Épreuve
game-slip-of = Épreuve : { $name }
game-slip-empty = Pointez une proposition pour voir qui y gagnerait et qui y perdrait. Choisissez-la pour en fixer la cible.
game-slip-press = Choisissez-la pour en fixer la cible.
game-slip-force = force { $force }
game-slip-force-through = force { $force }, puis selon la force sur place : { $name }
game-force-less = Les actes de ce tour l’affaiblissent : { $why }.
game-force-more = { $also ->
    [yes] Ils la renforcent : { $why }.
   *[no] Les actes de ce tour la renforcent : { $why }.
  }
game-more-below = La suite plus bas
game-slip-leave = La reposer
game-carry = La porter
game-current-state = { $stance }. Engagement { $commitment }, grief { $grievance }.
game-target-theatre = Théâtre
game-target-layer = Couche
game-target-lord = Seigneur
game-target-fissure = Fissure
game-target-current = Courant
game-target-rumour = Objet de l’enquête
game-option-grip-on = { $name } — emprise { $value } ({ $layer })
game-option-grip = { $name } — emprise { $value }
game-option-commitment = { $name } — engagement { $value }
game-option-grievance = { $name } — grief { $value }
game-option-chest = { $name } — trésor { $value }
game-option-unfound = { $name } — pas encore trouvée
game-option-rumour = { $number }. { $name } — { $lord }
game-option-fissure = Une fissure : { $name }
game-forecast-good = Pour nous
game-forecast-bad = Contre nous
game-forecast-shift = Déplacements
game-forecast-theirs = { $name } (à eux)
game-forecast-none = Rien que l’on puisse dire d’avance.
game-forecast-counters = Leurs coups
game-forecast-blunted = { $before } → { $after }
game-forecast-turned = { $before } → { $after }, { $turned } retombent sur le bloc
game-forecast-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
  }
game-forecast-more-chosen = { $count ->
    [one] et { $count } autre : choisissez pour tout voir
   *[other] et { $count } autres : choisissez pour tout voir
  }
game-range = de { $low } à { $high }
game-end-turn-title = Finir le tour ?
game-end-turn-undone = En jeu ce tour-ci :
game-end-turn-lost = Perdu ce tour-ci, en l’état :
game-end-turn-besides = Pourrait se faire aussi :
game-end-turn-rest = Rien n’y est perdu. Pourrait encore se faire :
game-end-turn-nothing = Rien ne reste en suspens. Les coups des seigneurs vont porter, sans retour possible.
game-end-turn-back = Poursuivre ce tour
game-undone-designation = Aucune contradiction n’a été mise devant.
game-undone-hollow = Rien de ce que vous portez ne sert ce que vous mettez devant, { $name } : des paroles sans actes coûteront { $points } points d’unité. Une proposition qui la sert reste à votre portée.
game-undone-late = À tenir ce tour-ci, et plus tenable : { $name }. { $price }
game-undone-hollow-lost = Rien de ce que vous pouvez porter ne sert ce que vous mettez devant, { $name } : des paroles sans actes coûtent { $points } points d’unité.
game-undone-promises = À tenir ce tour-ci, et encore tenable : { $name }. { $price }
game-undone-price-broken = La rompre ajoute { $points } à ses griefs et coûte { $unity } d’unité{ $left ->
    [enough] .
   *[other] , quand il en reste { $left }.
  }
game-undone-rupture = Peut-être au bord du départ à l’ouverture du prochain tour, et qu’on peut encore calmer : { $names }
game-undone-danger = « { $name } » peut venir dès ce tour, et une parade reste à votre portée. { $why }.
game-undone-danger-undo = « { $name } » peut venir dès ce tour, et rien de ce qui reste n’y pare : reprenez un acte pour en faire un autre. { $why }.
game-undone-danger-none = « { $name } » peut venir dès ce tour, et l’on n’y peut plus rien. { $why }.
game-undone-capture = { $name } : { $share } de la direction à la fin du tour. Au-dessus de { $bound }, cette force capture le front, et { $drain ->
    [0] les autres suivent moins.
   *[other] les courants des autres perdent jusqu’à { $drain } d’engagement.
  } { $way }
game-undone-disease = { $name } : peut atteindre { $value } à la fin du tour. { $what ->
    [drains] Au-delà de { $bound }, c’est 1 { $drains } de moins par tour.
   *[captured] À partir de { $bound }, avec un contrôle populaire sous { $control }, une chute serait « { $ending } ».
  } { $way }
game-undone-way = { $is ->
    [counter] Une parade reste à votre portée.
   *[undo] Reprenez un acte pour en faire un autre.
  }
game-undone-agenda = { $free ->
    [one] Place pour encore { $free } proposition, et il s’en trouve à votre portée.
   *[other] Place pour encore { $free } propositions, et il s’en trouve à votre portée.
  }
game-undone-demands = { $open ->
    [one] { $open } revendication sans réponse, qui compte comme refusée :
   *[other] { $open } revendications sans réponse, qui comptent comme refusées, chacune :
  } +{ $points } de grief, −{ $unity } d’unité.
game-undone-unsigned = Déjà fait, et refusé quand même si vous ne le promettez pas, +{ $points } de grief et −{ $unity } d’unité à chaque fois : { $names }
game-undone-standing = Actes permanents encore libres : { $names }
