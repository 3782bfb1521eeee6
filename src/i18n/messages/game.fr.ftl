# En jeu : le bureau, ses trois étapes, ses feuilles de référence, le récit d’un tour.

## En-tête

game-turn = Tour { $turn } sur { $turns }
game-act = Acte { $act }
game-headline = Chiffres à la une
game-purse = Ce que l’on peut dépenser
game-help = Comment se joue un tour
game-gauge = { $name } : { $value } sur 100, { $trend }.{ $bounds ->
    [none] { "" }
   *[other] {" "}Repères : { $bounds }.
  } Pourquoi ?
game-figure = { $name } : { $value }. Pourquoi ?
game-trend-none = stable
game-trend-up = en hausse de { $points }
game-trend-down = en baisse de { $points }
game-resource = { $name } : { $value } sur { $max }, au prochain tour { $income }. Pourquoi ?
game-load-needed = Nécessaire pour qu’une chute soit une victoire
game-prop-bound = Cède au-dessous de
game-prop-down = à terre
game-dangers = Ce qui menace de finir la partie

## Étapes

game-steps = Étapes du tour
game-step-front-page = La une
game-step-assembly = Assemblée
game-step-agenda = Ordre du jour
game-badge-event = Une réponse est attendue
game-badge-designate = Aucune contradiction n’est encore désignée
game-badge-demands = { $count ->
    [one] { $count } revendication sans réponse
   *[other] { $count } revendications sans réponse
  }
game-badge-agenda = { $count ->
    [one] place pour encore { $count } proposition
   *[other] place pour encore { $count } propositions
  }
game-undo = Annuler
game-undone = Décision reprise
game-undo-none = Il n’y a rien à reprendre
game-end-turn = Finir le tour
game-answer = Y répondre
game-answer-event = La une attend une réponse avant toute chose.
game-answer-rupture = Rupture : { $name }. Il faut d’abord y répondre.

## La une

game-front-page = La Saison
game-read-on = Lire la suite
game-fold = Replier
game-no-event = Pas de grand événement cette saison. C’est souvent là que les choses se décident.
game-choices = Ce que répond le front
game-choose = Répondre ainsi
game-chosen = Notre réponse
game-rumours = Ce qu’ils préparent
game-rumours-none = On n’entend rien. Ce n’est pas la preuve que rien ne se prépare.
game-rumours-note = De certains coups on n’entend jamais parler, et certains murmures sont faux.
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
game-rumour-size = force { $size } %
game-rumour-blunted = force { $size } %, émoussée de { $blunted } %
game-rumour-turned = force { $size } %, émoussée de { $blunted } %, retournée de { $turned } % contre le bloc
game-rumour-kindles = Attise : { $name }
game-investigate = Enquêter
game-reveals = Dévoile quelque chose : ne s’annule plus
found-fissure = Trouvé : { $name }, large de { $width }. C’est sur la feuille du bloc, et cela peut s’élargir.
found-false = Trouvé : « { $name } » était une fausse rumeur.
found-rumour = Trouvé : { $name }, { $place }, force { $size } %{ $blunted ->
    [0] { "" }
   *[other] , émoussée de { $blunted } %
  }.
game-situation = La situation
game-situation-quiet = Ni campagne ni incendie : une saison pour se préparer.
game-offensive = Campagne sur { $name }.
game-offensive-left = { $turns ->
    [one] Encore { $turns } tour.
   *[other] Encore { $turns } tours.
  }
game-misread = La situation est mal lue : { $name }, trop faible pour passer devant.
game-misread-why = L’assemblée le dit : { $points } d’unité perdus à chaque tour.
game-learning = Le Léviathan apprend : { $name }.
game-kindled-by = { $name } a pris feu : { $points } de plus par les coups du dernier tour, soit
game-pending = En chemin : { $name }, tour { $turn }.

## Assemblée

game-designate-title = Quelle contradiction passe devant ?
game-designate-lead = Celle que l’on désigne gagne en force. Qui en vit une autre est prié d’attendre, et s’en souvient.
game-designate-look = Examinez l’une des six pour voir qui la vit et qui attendrait. Rien n’est décidé tant qu’elle n’est pas désignée.
game-designate = La mettre devant
game-who-waits-unit = Griefs à chaque tour, et la contradiction qu’ils remettent à plus tard.
game-who-puts-off = remet { $name }
game-who-lives-both = vit celle-ci, et aussi { $name } qu’il remet : moitié moins de griefs
game-designated-now = Désignée ce tour-ci. Annulez pour y repenser.
game-designated-kept = Elle tient depuis plus tôt. La garder ne coûte rien aujourd’hui.
game-designated-already = Une contradiction est déjà désignée ce tour-ci ; annulez pour y repenser
game-predominant = Devant
game-principal = Principale
game-kindled = Attisée
game-offensive-tag = Campagne
game-tabled-on-it = { $count ->
    [0] Rien, sur la table de ce tour, ne la sert : la nommer serait parler sans agir, à { $points } d’unité.
    [one] Une proposition de ce tour la sert : portez-la, ou des paroles sans actes coûteront { $points } d’unité.
   *[other] { $count } propositions de ce tour la servent : portez-en une, ou des paroles sans actes coûteront { $points } d’unité.
}
game-hollow = Rien de porté ne sert encore ce qui passe devant, { $name } : paroles sans actes, à { $points } d’unité.
game-hollow-none = Rien sur la table ne sert ce qui passe devant : { $name }. Des paroles sans actes coûtent { $points } d’unité en fin de tour ; l’assemblée peut en nommer une autre.
game-misreading = Contresens
game-misreading-why = Trop faible en ce moment : tant qu’elle passe devant, la situation est mal lue, ce qui coûte { $points } d’unité à chaque tour.
game-intensity = intensité { $value } sur 100, { $trend }
game-intensity-label = Intensité
game-tenure = { $turns ->
    [0] Désignée à l’instant : sa force est encore à venir.
    [one] Tenue depuis { $turns } tour. Elle donne le plus pendant trois tours environ ; ses dettes croissent chaque tour.
   *[other] Tenue depuis { $turns } tours. Elle donne le plus pendant trois tours environ ; ses dettes croissent chaque tour.
  }
game-change-first = Gratuit : rien n’est encore passé devant.
game-change-free = Gratuit : leurs coups l’ont attisée, et elle brûle bien plus que celle qui passe devant.
game-change-cost = La mettre devant à la place de l’autre coûte { $points } d’unité.
game-who-lives = Qui la vit
game-who-nobody = Personne dans le front, pour ce qu’on en sait.
game-who-unknown = On ne sait pas encore : { $names }.
game-who-waits = Qui est prié d’attendre
game-who-none-wait = Personne : aucune autre contradiction ne brûle assez.
game-debt = grief { $debt } en l’état des choses
game-demands = Revendications
game-demands-lead = Une promesse apaise aujourd’hui et lie demain. La rompre coûte plus que la refuser.
game-demands-none = Aucun courant ne revendique cette saison.
game-demand-due = { $turns ->
    [0] À tenir ce tour-ci
    [one] À tenir au tour { $turn }, le prochain
   *[other] À tenir d’ici le tour { $turn }, dans { $turns } tours
  }
game-demand-relief = Promettre efface { $points } de grief
game-demand-breach = Rompre ajoute { $points } de grief
game-demand-refusal = Refuser, ou ne pas répondre, ajoute { $points } de grief
game-demand-cheap = C’est déjà ce que l’on fait : la promesse rapporte peu
game-demand-after-end = Elle vient à échéance après le dernier tour
game-demand-too-late = Serait rompue aussitôt : ce qui est porté ce tour-ci la rompt déjà
game-demand-conflicts = Contredit une promesse déjà signée : { $names }
game-demand-promised = Promis
game-demand-refused = Refusé
game-promise = Promettre
game-refuse = Refuser
game-asks-designate = Mettre devant : { $name }
game-asks-lever = Porter une proposition par ce levier : { $name }
game-asks-avoid = Ne rien porter d’ici là par ce levier : { $name }
game-asks-carry = Porter l’une de ses propres propositions
game-rupture = { $name } : au bord du départ
game-rupture-lead = On leur a demandé d’attendre trop longtemps. Il y a trois issues, et chacune laisse une trace.
game-rupture-lives = Ce que ce courant vit : { $names }.
game-rupture-concede = Concéder
game-rupture-concede-text = Céder publiquement. Cher aujourd’hui, mais le courant reste.
game-rupture-part = Se séparer un temps
game-rupture-part-text = Trois tours d’absence, puis un retour plus calme. Une seconde séparation est définitive.
game-rupture-release = Laisser partir
game-rupture-release-text = Sans retour. Ceux qui restent sont soulagés de la querelle.
game-rupture-aside = Fermez cette feuille pour consulter d’abord le bureau. L’unité est à { $unity }.

## Ordre du jour

game-agenda-key = Ce que disent les cartes, outre leur prix :
game-agenda-title = Quelles propositions porter ?
game-share-weak = trop faible
game-share-strong = trop forte
game-table-empty = Rien sur la table cette saison.
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
game-act-investigate-fissure = Enquêter : { $name }
game-act-conciliate = Concilier
game-act-conciliate-text = Écouter un courant qui a des griefs.
game-act-conciliate-of = Concilier : { $name }
game-slip = Épreuve
game-slip-of = Épreuve : { $name }
game-slip-empty = Montrez une proposition pour voir qui y gagnerait et qui y perdrait. Choisissez-la pour en fixer la cible.
game-slip-press = Choisissez-la pour en fixer la cible.
game-slip-force = force { $force } %
game-slip-force-through = force { $force } %, puis selon la force sur place : { $name }
game-slip-leave = La reposer
game-carry = La porter
game-current-state = { $stance }. Engagement { $commitment }, grief { $grievance }.
game-target-theatre = Théâtre
game-target-layer = Couche
game-target-lord = Seigneur
game-target-fissure = Fissure
game-target-current = Courant
game-target-rumour = Objet de l’enquête
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
game-forecast-blunted = { $before } % → { $after } %
game-forecast-turned = { $before } % → { $after } %, { $turned } % retombent sur le bloc
game-forecast-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
  }
game-range = de { $low } à { $high }
game-end-turn-title = Finir le tour ?
game-end-turn-undone = Resterait en suspens :
game-end-turn-nothing = Rien ne reste en suspens. Les coups des seigneurs vont porter, sans retour possible.
game-end-turn-back = Poursuivre ce tour
game-undone-designation = Aucune contradiction n’est passée devant.
game-undone-hollow = Rien de ce que vous portez ne sert ce que vous mettez devant, { $name } : des paroles sans actes coûteront { $points } d’unité.
game-undone-promises = Échues ce tour-ci et non tenues : { $names }
game-undone-agenda = { $free ->
    [one] Place pour encore { $free } proposition, dont certaines sont à votre portée.
   *[other] Place pour encore { $free } propositions, dont certaines sont à votre portée.
  }
game-undone-demands = { $open ->
    [one] { $open } revendication sans réponse.
   *[other] { $open } revendications sans réponse.
  }
game-undone-standing = Encore possible : { $names }

## Pourquoi c’est refusé

game-refusal-match-over = La partie est finie
game-refusal-not-your-turn = C’est à l’autre camp de jouer
game-refusal-unknown-id = Ce niveau ne connaît rien de tel
game-refusal-answer-first = Il faut d’abord répondre à autre chose
game-refusal-nothing-to-answer = Il n’y a rien à quoi répondre
game-refusal-cannot-afford = Les moyens manquent
game-refusal-not-tabled = Elle n’est pas sur la table ce tour-ci
game-refusal-already-done = Déjà fait ce tour-ci
game-refusal-agenda-full = L’ordre du jour est plein
game-refusal-bad-target = Cette cible n’est pas possible
game-refusal-requires = Sa condition n’est pas encore remplie
game-refusal-conflict = Le registre des promesses ne le permet pas
game-refusal-illegal-plan = Ce n’est pas un plan que le Léviathan puisse jouer
game-refusal-absent = Ce courant n’est pas dans le front en ce moment
game-refusal-malformed = Ce n’est pas une décision de ce jeu

## Feuilles de référence

game-reference = Feuilles de référence
game-map = Carte
game-sheet-front = Front
game-sheet-promises = Promesses
game-sheet-world = Monde
game-sheet-bloc = Bloc
game-sheet-ledger = Registre
game-front-key = Chaque courant a un engagement, d’où vient sa figure, et des griefs ; chaque force, sa part dans la direction.
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
game-promise-now = ce tour-ci
game-promise-turn = tour { $turn }
game-promise-price = +{ $points } de grief
game-promise-on-track = En bonne voie
game-promise-open = Reste à faire
game-props = Ses trois étais
game-lords = Les seigneurs
game-lord-calm = Au calme
game-lord-plotting = À la manœuvre
game-lord-wounded = Touché
game-lord-fallen = À terre
game-fissures = Fissures entre eux
game-fissure-closed = Pas trouvée
game-learnt = Ce à quoi il a appris à répondre
game-world-key = Dans chaque case : l’emprise des seigneurs, puis notre alternative. Le reste de 100 est du terrain libre.
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

## Le récit du tour

game-telling = Tour { $turn } : ce qu’il en est advenu
game-telling-skip = Tout montrer
game-telling-next = Vers la prochaine une
game-telling-ending = Vers la fin
game-told-move = { $name }, par { $lord }{ $place ->
    [none] { "" }
   *[other] , { $place }
  } : a frappé à { $landed } % de force au lieu de { $size } %.
game-told-false = { $name } : une fausse rumeur.
game-told-hidden = Personne n’en avait entendu parler
game-told-blunted = A frappé à { $landed } % de force au lieu de { $size } % : émoussé par ce que nous avons fait
game-told-turned = A frappé à { $landed } % de force au lieu de { $size } % ; { $turned } % sont retombés sur le bloc
game-told-whole = A frappé de plein fouet : force { $landed } %
game-told-kept = Promesse tenue : { $name }.
game-told-broken = Promesse rompue : { $name }.
game-told-number = { $name } { $by }, désormais { $value }.
game-told-moved = Ce qui a bougé dans tout le tour, et pourquoi
game-told-done = Ce que nous avons fait
game-told-why = pourquoi ?
game-told-now = désormais { $value }
game-told-since = { $by } depuis, à l’ouverture de la saison
game-told-stance = { $name } : de « { $from } » à « { $to } »

## Notes et aide

game-hint = Une note en marge
game-hint-show = Montrez-moi
game-hint-dismiss = Ranger la note
game-help-title = Comment se joue un tour
game-help-lead = Vous êtes le secrétariat d’un front. Trois forces y tiennent ensemble par nécessité, face à un Léviathan posé sur trois étais.
game-help-front-page = Ce qui s’est passé, ce que les seigneurs s’apprêtent à faire, ce qui n’est que murmuré.
game-help-assembly = Mettez une contradiction devant, et portez de quoi la servir ; les autres attendent, et s’en souviennent. Promettez, ou refusez.
game-help-agenda = Portez des propositions. Celles que vous portez décident de qui dirige le front.
game-help-win = Le Léviathan tombe quand deux de ses étais cèdent. Ce n’est une victoire que si les alternatives peuvent alors porter la charge.
game-help-why = Touchez n’importe quel chiffre pour savoir d’où il vient. Les flèches comptent depuis le début du tour précédent.
game-key-steps = aller à une étape
game-key-end = finir le tour (demande d’abord)
game-key-undo = reprendre la dernière décision
game-key-world = le monde en mots
game-key-help = cette page
game-key-close = fermer ce qui est ouvert
