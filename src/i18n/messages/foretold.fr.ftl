# Ce qui se dit avant d’être fait : promesses qui se rompraient, griefs à venir, ce qui ne peut être porté pour l’heure.

## Promesses face à ce qui est porté

foretold-breaks = Romprait aussitôt la promesse « { $name } » : +{ $points } de grief, −{ $unity } d’unité
foretold-danger = Cela fait, « { $name } » peut venir dès ce tour{ $final ->
    [yes] , et cela ne se reprend pas.
   *[no] .
  }
foretold-breaks-tag = Rompt une promesse
foretold-sign-first = { $name } le réclame : « { $demand } ». Promettez d’abord, à l’assemblée : sur ce qui est déjà porté, on ne prête plus rien.
foretold-sign-first-tag = À promettre d’abord
foretold-broken = Se rompt
foretold-broken-by = à la fin du tour, par { $names }
foretold-broken-undone = Rompu par ce que vous portez : { $name }. { $price }

## Ce qui ne peut être porté pour l’heure

foretold-first-rupture = À répondre d’abord, près de quitter le front : { $name }
foretold-first-event = Il faut d’abord répondre à la une
foretold-not-now = Effets si cela pouvait se faire maintenant.
foretold-carried = Portée ce tour-ci : ce qu’elle a fait est déjà dans les nombres.
foretold-done = Fait ce tour-ci : ce qui en est venu est déjà dans les nombres.
foretold-not = Sans prévision. { $why }.

## Les griefs à venir

foretold-end = À la fin du tour, si rien d’autre n’est décidé
foretold-end-note = Entre le moins et le plus que permet ce qui est connu : une rumeur peut être fausse. Un coup dont personne n’a entendu parler peut s’y ajouter, comme la prochaine une.
foretold-grievance = griefs à la fin du tour : { $range }
foretold-limit = rupture à { $bound }
foretold-away-past-end = Hors du front jusqu’à la fin de la partie

## D’où comptent les flèches

foretold-since-start = depuis le début de la partie
foretold-since = depuis le début { $season ->
    [0] de l’hiver
    [1] du printemps
    [2] de l’été
   *[3] de l’automne
  }
