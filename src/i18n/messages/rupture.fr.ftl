### La feuille d’une rupture

## Ce qui l’a menée là

rupture-passed = { $number ->
    [grievance] Griefs { $value } : rupture à { $bound }.
   *[commitment] Engagement { $value } : rupture sous { $bound }.
  }
rupture-most = { $number ->
    [grievance] Ce qui pèse le plus : { $cause }.
   *[commitment] Ce qui en a coûté le plus : { $cause }.
  }
rupture-besides = Ensuite : { $causes }.
rupture-share = { $what } ({ $points })
rupture-cause = { $kind ->
    [demand] une promesse rompue, « { $name } »
    [choice] la réponse « { $name } »
    [event] le titre « { $name } »
    [consequence] la suite, « { $name } »
    [move] le coup des seigneurs, « { $name } »
    [initiative] la proposition « { $name } »
    [waited] l’attente demandée
    [opening] ce qu’il gardait dès l’ouverture de la partie
   *[other] { $name }
  }

## Ce qu’une réponse demande

rupture-unity = { $left ->
    [0] L’unité est à 0 : il ne reste rien pour la payer.
   *[other] L’unité est à { $left } : elle tombe à rien.
  }

## Ce qui en découle

rupture-then = Et ensuite
rupture-away = { $name } : absence dès ce tour, retour au tour { $turn }
rupture-away-past-end = { $name } : absence jusqu’à la fin de la partie
rupture-gone = { $name } : départ définitif
rupture-returns = Au retour : griefs { $grievance }, engagement { $commitment }
rupture-proposals = { $count ->
    [one] Sa proposition quitte la table
   *[other] Ses { $count } propositions quittent la table
  }
rupture-forgiven = { $count ->
    [one] { $count } promesse à ce courant est effacée
   *[other] { $count } promesses à ce courant sont effacées
  }
rupture-owed = { $count ->
    [one] { $count } promesse à ce courant reste due
   *[other] { $count } promesses à ce courant restent dues
  }
rupture-income = { $name } : { $before } → { $after } par tour
rupture-weakened = { $name } : engagement moyen { $before } → { $after }, sur lequel repose l’unité
rupture-empty = { $name } : plus personne à la table. Deux forces parties, et le front se dissout.
rupture-leader = La direction passe à : { $name }
