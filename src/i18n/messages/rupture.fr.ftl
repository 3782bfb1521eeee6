### Ce qui découle d’une réponse à une rupture

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
