# Le récit du tour.
game-telling = Tour { $turn } : ce qu’il en est advenu
game-telling-skip = Tout montrer
game-telling-next = Vers la prochaine une
game-telling-ending = Vers la fin
game-told-move = { $name } ({ $lord }){ $place ->
    [none] { "" }
   *[other] , { $place }
  }. { $how }.
game-told-false = { $name } : une fausse rumeur.
game-told-hidden = Personne n’en avait entendu parler
game-told-blunted = A frappé avec une force de { $landed } au lieu de { $size } : émoussé par ce que nous avons fait
game-told-turned = A frappé avec une force de { $landed } au lieu de { $size } ; { $turned } sont retombés sur le bloc
game-told-whole = A frappé de plein fouet : force { $landed }
game-told-kept = Promesse tenue : { $name }.
game-told-broken = Promesse rompue : { $name }.
game-told-refused = { $answer ->
    [refused] Revendication refusée
   *[open] Revendication restée sans réponse, donc refusée
} : { $name }, « { $demand } »{ $why ->
    [full]  ; son grief ne pouvait plus monter
   *[moved] , grief { $by }
}
game-told-number = { $name } { $by } : { $value } à la fin du tour.
game-told-moved = Ce qui a bougé dans tout le tour, et pourquoi
game-told-done = Ce que nous avons fait
game-told-why = pourquoi ?
game-told-now = { $value } à la fin du tour
game-told-since = puis { $by } à l’ouverture du tour suivant : { $value }
game-told-headline = Puis, à l’ouverture du tour suivant, par l’effet de la une « { $headline } » :
game-told-stance = { $name } : de « { $from } » à « { $to } »
