# Les voix des programmes : conseils du tour, raisons d’un acte, l’esprit qui joue le Léviathan, et son plan après la partie.

## Difficulté

difficulty-legend = Qui pense pour le Léviathan
difficulty-level = Selon le niveau
difficulty-level-about = Un niveau facile se joue contre l’apprenti, un niveau normal contre l’intendant, un niveau difficile contre le stratège.
difficulty-apprentice = Apprenti
difficulty-apprentice-about = Ne regarde pas plus loin. Nos propres dettes pèsent moins, on nous demande une charge moindre, et leurs valorisations se relèvent moins vite.
difficulty-steward = Intendant
difficulty-steward-about = Essaie quelques plans avant chaque tour. La partie ordinaire.
difficulty-strategist = Stratège
difficulty-strategist-about = Essaie beaucoup de plans avant chaque tour. Difficile.
difficulty-sovereign = Souverain
difficulty-sovereign-about = Joue d’avance quantité de plans, deux tours durant. Plus difficile encore.
difficulty-odds = Dans le jeu complet, { $who ->
    [beginner] un programme de la force d’un débutant
   *[strongest] le programme le plus fort que nous ayons
  } gagne contre lui environ { $won } parties sur 100{ $greedy ->
    [0] .
   *[other] {", "}et celui qui prend aussitôt ce qui paraît le meilleur, environ { $greedy }.
  }
difficulty-same-rules = Tous quatre suivent les mêmes règles et ne voient de nous que ce que nous montrons.

## Pendant qu’il réfléchit

deliberation = Le Léviathan délibère
deliberation-lead = Des portes se ferment, des papiers se tournent. La une va suivre.

## Conseils

counsel-title = Conseils
counsel-lead = Chacun parle pour les siens. Aucun n’a la charge de tenir le front ensemble.
counsel-ask = Consulter les trois porte-parole
counsel-ask-again = Consulter de nouveau
counsel-asking = Ils se consultent…
counsel-failed = On n’a pas pu les entendre : { $detail }
counsel-stale = Dit avant vos dernières décisions.
counsel-due = { $when ->
    [now] À tenir avant la fin du tour { $turn }, celui-ci, quoi qu’ils en disent : { $promise }. { $asks }.
   *[next] À tenir avant la fin du tour { $turn }, le prochain, quoi qu’ils en disent : { $promise }. { $asks }.
  }
counsel-name = Mettre devant : { $name }
counsel-name-keep = Ne rien changer à la désignation.
counsel-nothing = Ne demande rien pour soi ce tour-ci.

## Raisons

counsel-name-burns = Leur dernier coup l’a embrasée : la mettre devant ne coûte aujourd’hui aucune unité.
counsel-name-served = Sur la table, { $count ->
    [one] { $count } proposition la servirait
   *[other] { $count } propositions la serviraient
  }.
counsel-name-lived = { $current } : c’est leur vie, et nul n’a plus de griefs parmi nous.
counsel-name-hottest = Rien ne brûle davantage : ce qui la sert en tire le plus de force.
counsel-name-gathers = De tous les noms essayés, c’est celui qui nous a le mieux servis sur les tours à venir.
counsel-carry-base = Cela use leur base sociale.
counsel-carry-hold = Cela desserre leur prise sur l’État.
counsel-carry-valuation = Cela dégonfle leurs valorisations.
counsel-carry-load = Cela bâtit ce qui devra porter la charge le jour de leur chute.
counsel-carry-front = Cela tient le front ensemble.
counsel-carry-means = Cela rapporte plus que cela ne coûte.
counsel-carry-ground = Cela leur reprend du terrain.
counsel-carry-people = Les gens le sentiront, et l’extrême droite s’en nourrira moins.
counsel-carry-control = Cela garde ce que nous bâtissons sous le regard de ceux qui s’en servent.
counsel-carry-parry = Cela émousse ou met à nu ce qu’ils préparent.
counsel-carry-weak = { $constituent } : trop peu de poids dans la conduite du front ; voilà qui en rend.
counsel-carry-heed = { $constituent } : les moins portées jusqu’ici, et leurs courants attendent.
counsel-choose-base = C’est la réponse qui coûte le plus à leur base sociale.
counsel-choose-hold = C’est la réponse qui coûte le plus à leur prise sur l’État.
counsel-choose-valuation = C’est la réponse que la Bourse aime le moins.
counsel-choose-load = C’est la réponse qui laisse debout le plus de ce qui est à nous.
counsel-choose-front = C’est la réponse qui nous divise le moins.
counsel-choose-means = C’est la réponse qui nous laisse le plus de moyens.
counsel-choose-ground = C’est la réponse qui leur cède le moins de terrain.
counsel-choose-people = C’est la réponse qui épargne le plus les gens.
counsel-choose-control = C’est la réponse qui laisse le plus la parole aux intéressés.
counsel-choose-parry = C’est la réponse qui dérange le plus leurs préparatifs.
counsel-conciliate = On ne pourra plus longtemps les laisser sans réponse.
counsel-conciliate-early = Ils ont peu à nous reprocher ; entendus dès maintenant, ils tiennent avec les autres.
counsel-organise = On peut les engager davantage, et le contrôle populaire grandit avec eux.
counsel-promise = Ce qu’on nous demande, nous pouvons le tenir.
counsel-refuse = Nous ne pourrions pas tenir. Mieux vaut dire non aujourd’hui.
counsel-investigate-rumour = Un coup percé à jour frappe moins fort.
counsel-investigate-fissure = Il faut trouver une fissure avant de l’élargir.
counsel-rupture-concede = Les perdre coûterait plus que ce qu’ils demandent.
counsel-rupture-part = Un temps d’éloignement les calmera ; ils reviendront.
counsel-rupture-release = Ils sont perdus pour nous. Que les autres soient délivrés de la querelle.

## Ce qu’il en coûte, d’après ce que dit la page

counsel-cost-breaks = { $current } : c’est rompre notre parole, « { $demand } ».
counsel-cost-unkept = { $current } : notre parole, « { $demand } », échoit ce tour-ci, et c’est ne pas la tenir.
counsel-cost-spends = { $current } : notre parole, « { $demand } », échoit ce tour-ci, et il ne reste plus de quoi la tenir.
counsel-cost-rupture = { $current } : { $sure ->
    [yes] au bord du départ quand le tour finira, et voilà qui ne retient personne.
   *[no] peut-être au bord du départ quand le tour finira, et voilà qui ne retient personne.
  }
counsel-cost-danger = Cela rapproche ce dont la page avertit : { $ending }.
counsel-cost-misreading = Elle brûle trop bas pour passer devant : un contresens, payé en unité.
counsel-cost-hollow = Rien sur la table ne la sert : des paroles sans actes, payées en unité.
counsel-cost-change = La mettre devant à la place de l’autre coûte { $points } points d’unité.
counsel-cost-word = { $text }
counsel-cost-strong = Cela porte notre part au-delà de sa borne : les autres se sentent notre escorte, et s’éloignent.
counsel-cost-weak = { $constituent } : trop peu de part leur reste dans la conduite du front pour ne pas s’éloigner.
counsel-pays = { $voice ->
    [left] Nous savons ce qu’il en coûterait au front, et nous paierions ce prix.
    [democratic] Nous ne cachons pas ce qu’il en coûterait au front, et nous en répondrions.
   *[capital] Nous avons fait nos comptes : à nos yeux, cela en vaut le prix.
  }

## Le plan du Léviathan, révélé

reveal-title = Son plan, tour après tour
reveal-lead = Ce qu’il poursuivait, quoi que ses coups en aient laissé voir. C’était écrit dès le début, hors de votre vue.
reveal-mind = Qui pensait : { $name }
reveal-turn = Tour { $turn }
reveal-turns = Tours { $from } à { $to }
reveal-goal-mend-base = Regagner sa base sociale
reveal-goal-mend-hold = Resserrer sa prise sur l’État
reveal-goal-mend-valuation = Soutenir ses valorisations
reveal-goal-take-ground = Prendre du terrain à nos alternatives
reveal-goal-break-front = Briser le front
reveal-goal-none = Rien de particulier
reveal-fought-on = en jouant sur « { $name } »
reveal-leaning-on = en appui sur : { $name }
reveal-played = Joué : { $list }
reveal-forfeit = Au tour { $turn }, sa pensée a fait défaut, et il n’a rien fait.

## L’avis du programme, après la partie

hindsight-title = Après coup
hindsight-lead = Un programme qui ne joue que pour la victoire, et ne voit que ce que vous voyiez, repense le tour. Il peut se tromper.
hindsight-turn = Tour à repenser
hindsight-ask = Repenser le tour { $turn }
hindsight-asking = Il réfléchit…
hindsight-failed = Il n’a pas pu le repenser : { $detail }
hindsight-yours = Ce que vous avez décidé
hindsight-its = Ce qu’il aurait décidé
hindsight-none = Rien d’autre que la fin du tour.
