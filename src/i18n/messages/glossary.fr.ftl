# Les mots du jeu : leur nom, les formes par lesquelles une phrase les laisse trouver, et leur sens. Voir src/hud/glossary.

term-alternative = alternatives
term-alternative-forms = alternative, alternatives
term-alternative-means = Capacité publique, commune ou domestique dans une couche. Elle porte la charge si le Léviathan tombe.

term-bloc = bloc
term-bloc-forms = bloc
term-bloc-means = Les seigneurs, et le pouvoir auquel ils se sont alliés. Il tient par sa cohésion.

term-campaign = campagne
term-campaign-forms = campagne, campagnes
term-campaign-means = Pendant quelques tours, les coups du Léviathan se concentrent sur une contradiction. Mettre la même devant rapporte de l’unité ; les actes de la même contradiction émoussent ces coups.

term-chest = trésor
term-chest-forms = trésor, trésors
term-chest-means = Ce qu’un seigneur peut dépenser en coups.

term-cohesion = cohésion
term-cohesion-forms = cohésion
term-cohesion-means = La façon dont les ailes du bloc se supportent.

term-commitment = engagement
term-commitment-forms = engagement, engagements
term-commitment-means = La fermeté d’un courant dans le front. Elle est lente : personne ne se rachète en un tour.

term-compact = pacte
term-compact-forms = pacte, pactes
term-compact-means = Un accord entre théâtres sur une couche : de ce que bâtit un membre, les autres ont leur part.

term-contradiction = contradiction
term-contradiction-forms = contradiction, contradictions
term-contradiction-means = Un conflit que le monde entier vit à la fois, et chaque courant plus ou moins. Il y en a six, qui brûlent plus ou moins.

term-current = courant
term-current-forms = courant, courants
term-current-means = L’un des groupes qui composent une force du front : il met des propositions sur la table, revendique, et peut s’en aller.

term-debt = le prix de l’attente
term-debt-means = Les griefs qu’un courant amasse à chaque tour, tant qu’une contradiction brûlante qu’il vit ne passe pas devant ; la moitié, s’il vit aussi celle qui y passe. Au point où en sont les choses : cela croît à chaque tour où la première tient et chaque fois que les autres montent, et ce qu’on ignore encore n’y est pas.

term-fissure = fissure
term-fissure-forms = fissure, fissures
term-fissure-means = La largeur de la brèche à cet endroit du bloc. Il faut la trouver avant de pouvoir l’élargir.

term-force = force
term-force-means = La part de l’effet prévu qu’un acte obtient : 100 %, c’est tout. L’unité, l’engagement de ceux qui le proposent et le fait de servir ce qui passe devant l’augmentent ; la répétition, et ce que le Léviathan a appris, la diminuent.

term-front = front
term-front-means = Le nôtre : les trois forces, de gauche, démocratiques et du capital, avec tous leurs courants.

term-grievance = grief
term-grievance-forms = grief, griefs
term-grievance-means = Ce qu’un courant reproche au front. Passé sa limite, il rompt.

term-grip = emprise
term-grip-forms = emprise
term-grip-means = À quel point un lieu dépend des seigneurs pour une couche. Elle se nourrit de son propre usage.

term-hardship = précarité
term-hardship-forms = précarité
term-hardship-means = À quel point la vie est dure là-bas. La rente l’aggrave ; la capacité publique la soulage.

term-hollow = paroles sans actes
term-hollow-forms = paroles sans actes
term-hollow-means = Un tour qui met une contradiction devant et ne porte rien qui la serve. Le front perd courage : l’unité baisse en fin de tour.

term-independence = indépendance
term-independence-forms = indépendance
term-independence-means = À quel point l’institution répond au public plutôt qu’aux seigneurs. Libre à partir de 60, capturée sous 30.

term-intensity = intensité
term-intensity-forms = intensité
term-intensity-means = La chaleur d’une contradiction : le monde l’entretient, les coups l’attisent, ce que l’on porte l’apaise.

term-kindled = attisée
term-kindled-means = Les coups des seigneurs, au tour dernier, viennent de l’attiser. Si de plus elle brûle de 15 points de plus que celle qui passe devant, la mettre devant ne coûte pas d’unité.

term-layer = couche
term-layer-forms = couche, couches
term-layer-means = Un étage de ce sur quoi tourne une société : matière, nuage, données, modèles, plateformes, monnaie.

term-learning = ce qu’il a appris
term-learning-means = À quel point le Léviathan sait répondre à ce levier : chaque point ôte environ 4 % à ce que l’on en fait. Il apprend celui dont on use le plus, et oublie les autres.

term-lever = levier
term-lever-forms = levier, leviers
term-lever-means = La façon dont un acte opère : rue, loi, commande publique, chantier, crédit, enquête, pacte, soin.

term-load = charge
term-load-forms = charge
term-load-means = Ce sur quoi la société tournerait demain si le Léviathan tombait ce soir.

term-lord = seigneur
term-lord-forms = seigneur, seigneurs
term-lord-means = L’une des puissances de la tech et de l’argent qui soutiennent le Léviathan. Chacune a son trésor, et sa loyauté envers le bloc.

term-loyalty = loyauté
term-loyalty-forms = loyauté
term-loyalty-means = La fermeté d’un seigneur dans le bloc.

term-misreading = contresens
term-misreading-forms = contresens, mal lue
term-misreading-means = Elle passe devant et brûle sous 38, ou 22 points de moins que la plus chaude. L’unité baisse de 5 à chaque tour, jusqu’à ce qu’une autre passe devant ou que celle-ci chauffe.

term-predominant = mise devant
term-predominant-forms = passe devant, mettre devant, mettez devant, passer devant
term-predominant-means = La contradiction que le front traite avant toutes les autres, par choix. Ce qui la sert frappe plus fort ; qui en vit une autre attend, et tient ses comptes.

term-principal = principale
term-principal-means = Le capital contre le travail : toujours à l’œuvre dessous, quelle que soit celle qui passe devant ce tour-ci. Ce n’est pas toujours celle à mettre devant.

term-promise = promesse
term-promise-forms = promesse, promesses
term-promise-means = Une revendication que nous avons signée : elle apaise aussitôt, et vient à échéance. Rompue, elle coûte plus que n’eût coûté un refus.

term-prop = étai
term-prop-forms = étai, étais
term-prop-means = Ce sur quoi tient le Léviathan : sa base sociale, sa mainmise politique, sa valorisation. Quand deux des trois cèdent, il tombe.

term-rumour = rumeur
term-rumour-forms = rumeur, rumeurs, racontars
term-rumour-means = Ce qui se dit des prochains coups des seigneurs. Une annonce est certaine ; un murmure peut être faux, ou taire ce qu’il prépare. Enquêter le montre.

term-rupture = rupture
term-rupture-forms = rupture, ruptures
term-rupture-means = Un courant dont les griefs ont passé la limite est au bord du départ : concéder, se séparer un temps, ou le laisser partir.

term-share = part dans la direction
term-share-forms = part dans la direction
term-share-means = Qui dirige le front. Trop peu, et une force s’éloigne ; trop, et ce sont les autres.

term-stance = attitude
term-stance-forms = attitude, attitudes
term-stance-means = Comment un courant se tient devant le Léviathan, selon son engagement : il résiste dès 60, hésite dès 40, capitule dès 20, et collabore en dessous.

term-strength = force d’une institution
term-strength-means = La force avec laquelle l’institution peut peser.

term-theatre = théâtre
term-theatre-forms = théâtre, théâtres
term-theatre-means = Une partie du monde sur la carte, avec ses couches et ses institutions.

term-unity = unité
term-unity-forms = unité
term-unity-means = Si l’on peut parler du front au singulier. Tous nos actes y gagnent en force.

term-weariness = lassitude
term-weariness-forms = lassitude
term-weariness-means = À quel point l’on vient d’agir sur cette contradiction : chaque point ôte 5 % au prochain acte qui la sert. Cela passe tout seul.
