# Première étape, la une : les nouvelles et ce qu’elles demandent, ce que préparent les seigneurs, la situation.
game-front-page = La Saison
game-read-on = Lire la suite
game-fold = Replier
# Une par tour, à tour de rôle : deux tours calmes qui se suivent ne disent pas la même chose.
game-no-event = { $which ->
    [1] Les journaux sont minces ce tour-ci. Personne ne nous regarde : c’est le moment de travailler.
    [2] Rien à la une. Nos réunions continuent ; les leurs aussi.
    [3] Un tour sans gros titre. Seul le registre s’en souviendra.
   *[other] Pas de grand événement ce tour-ci. C’est souvent là que les choses se décident.
  }
# What the news does by itself: the numbers that it has moved follow.
game-news-moved = Aussitôt :
game-news-many = { $name } de { $count } courants, chacun
game-choices = Ce que répond le front
game-choose = Répondre ainsi
game-chosen = Notre réponse
game-rumours = Ce qu’ils préparent
game-rumours-none = On n’entend rien. Ce n’est pas la preuve que rien ne se prépare.
game-mind-failed = La pensée du Léviathan a fait défaut : il ne fait rien ce tour-ci.
game-rumours-note = De certains coups on n’entend jamais parler, et certains murmures sont faux. La force d’un coup : la part de son effet qu’il aurait, 100 % étant tout ; ce que nous portons peut l’émousser.
game-certainty-announced = Annoncé
game-certainty-whispered = Murmuré
game-certainty-exposed = Vérifié
game-rumour-false = Faux
game-unknown = inconnue
game-unknown-move = Coup inconnu
game-unknown-lord = Seigneur inconnu
game-unknown-place = lieu inconnu
game-unknown-size = force inconnue
game-everywhere = partout
game-rumour-size = force { $size }
game-rumour-blunted = force { $size }, émoussée de { $blunted }
game-rumour-turned = force { $size }, émoussée de { $blunted }, retournée de { $turned } contre le bloc
game-rumour-kindles = Attise : { $name }
game-investigate = Enquêter
game-reveals = Dévoile quelque chose : ne s’annule plus, ni ce qui est décidé avant
found-fissure = Trouvé : { $name }, large de { $width }. C’est sur la feuille du bloc, et cela peut s’élargir.
found-false = Trouvé : « { $name } » était une fausse rumeur.
found-rumour = Trouvé : { $name }, { $place }, force { $size }{ $blunted ->
    [none] { "" }
   *[other] , émoussée de { $blunted }
  }.
found-current = Trouvé : le courant « { $name } » { $affinities }.
found-affinity = { $value ->
    [0] est indifférent à « { $name } »
    [1] vit un peu « { $name } »
    [2] vit « { $name } »
   *[3] vit de « { $name } »
  }
found-nothing = Rien de caché n’est apparu.
game-situation = La situation
game-situation-quiet = Ni campagne ni incendie : un tour pour se préparer.
game-offensive = Campagne sur { $name }.
game-offensive-left = { $turns ->
    [one] Encore { $turns } tour.
   *[other] Encore { $turns } tours.
  }
game-misread = La situation est mal lue : { $name }, trop faible pour passer devant.
game-misread-why = L’assemblée le dit : { $points } points d’unité perdus à chaque tour.
game-learning = Le Léviathan apprend : { $name }.
game-learnt-so-far = Acquis :
game-learnt-costs = (nos actes par ce levier y perdent environ { $percent })
game-kindled-by = { $name } a pris feu : { $points } de plus par les coups du dernier tour{ $rest ->
    [none] {""}
    [less] , { $by } de moins par tout le reste, en tout { $net }
   *[more] , { $by } de plus par tout le reste, en tout { $net }
  } ; désormais à
game-fell-due = Échéance : { $name }.
game-pending = En chemin : { $name }, tour { $turn }.
