# Les feuilles de référence : front, promesses, monde, bloc, registre.
game-reference = Feuilles de référence
game-map = Carte
game-map-legend = Sur une plaque : à gauche l’emprise, à droite nos alternatives.
game-sheet-front = Front
game-sheet-promises = Promesses
game-sheet-world = Monde
game-sheet-bloc = Bloc
game-sheet-ledger = Registre
game-front-key = Chaque courant a un engagement, d’où vient son attitude (il résiste, hésite, capitule ou collabore), et des griefs ; chaque force, sa part dans la direction.
game-bloc-key = Chaque seigneur a un trésor, qui paie ses coups, et sa loyauté envers le bloc. Les fissures usent la cohésion du bloc.
game-share-weak-bound = S’éloigne au-dessous de
game-share-strong-bound = Capture le front au-dessus de
game-share-weak-why = Trop faible : simple invitée, elle s’éloigne
game-share-strong-why = Trop forte : les autres ne sont plus que son escorte
game-gone = Parti pour de bon
game-absent = { $turns ->
    [one] De retour dans { $turns } tour
   *[other] De retour dans { $turns } tours
  }
game-affinities = Ce que ce courant vit
game-affinity-unknown = inconnu
game-affinity-0 = indifférence
game-affinity-1 = un peu
game-affinity-2 = la vit
game-affinity-3 = en vit
game-promises-none = On ne doit rien à personne.
game-promises-count = { $count ->
    [one] { $count } promesse
   *[other] { $count } promesses
  }
game-promises-kept = { $count ->
    [one] { $count } tenue
   *[other] { $count } tenues
  }
game-promises-broken = { $count ->
    [one] { $count } rompue
   *[other] { $count } rompues
  }
game-promise-owed = Dû
game-promise-due = Échéance
game-promise-breach = Si rompue
game-promise-state = État
game-promise-now = fin du tour { $turn }, celui-ci
game-promise-turn = fin du tour { $turn }
game-promise-price = griefs +{ $points }, unité −{ $unity }
game-promise-on-track = En bonne voie
game-promise-open = Reste à faire
game-props = Ses trois étais
game-bloc-tracks = Ce sur quoi ils reposent
game-front-tracks = Ce que le front a bâti, et ce qui le ronge
game-world-tracks = La société
game-lords = Les seigneurs
game-lord-calm = Au calme
game-lord-plotting = À la manœuvre
game-lord-wounded = Touché
game-lord-fallen = À terre
game-fissures = Fissures entre eux
game-fissure-closed = Pas trouvée
game-learnt = Ce à quoi il a appris à répondre
game-world-key = Dans chaque case : emprise des seigneurs | alternative à nous. Le reste de 100 est du terrain libre.
game-world-scrolls = Le tableau continue à droite.
game-world-caption = Le plateau en mots : chaque théâtre, chaque couche
game-world-look = Montrer sur la carte
game-compact = pacte
game-institutions-sum = institutions : { $captured } capturées, { $pressured } sous pression
game-institution-free = libre
game-institution-pressured = sous pression
game-institution-captured = capturée
game-theatre-means = En moyenne : emprise { $grip }, alternative { $alternative }.
game-ledger-none = Le premier tour n’est pas fini : le registre est vierge.
game-ledger-turn = Tour
game-ledger-number = Chiffre
game-ledger-all = Tout ce qui a bougé
game-phase-rumours = La une
game-phase-assembly = Assemblée
game-phase-agenda = Ordre du jour
game-phase-clash = Choc
game-phase-drift = Dérive
