# Deuxième étape, l’assemblée : ce qui passe devant, qui attend, les revendications, les ruptures.
game-designate-title = Quelle contradiction passe devant ?
game-designate-lead = Celle que l’on désigne gagne en force. Qui en vit une autre est prié d’attendre, et s’en souvient.
game-designate-look = Examinez l’une des six pour voir qui la vit et qui attendrait. Rien n’est décidé tant qu’elle n’est pas désignée.
game-designate = La mettre devant
game-designate-price = La mettre devant · unité −{ $points }
game-who-waits-unit = Griefs à chaque tour, et la contradiction qu’ils remettent à plus tard.
game-who-puts-off = remet à plus tard : { $name }
game-who-lives-both = vit aussi { $name }, qui doit attendre : moitié moins de griefs
game-who-unsure = en vit peut-être une autre qui brûle : on n’en sait pas tout
game-who-heats = en vit une autre qui prend feu
game-designated-now = Désignée ce tour-ci. Annulez pour y repenser.
game-designated-kept = Elle passe devant depuis un tour précédent. { $cost ->
    [none] La garder ne coûte pas d’unité ce tour-ci.
    [unless] La garder ne coûte pas d’unité si vous portez une proposition qui la sert ; sinon, { $hollow }.
    [hollow] La garder coûte { $hollow } points d’unité ce tour-ci.
    [misread] La garder coûte { $misreading } points d’unité ce tour-ci : c’est un contresens.
    [misread-unless] La garder coûte { $misreading } points d’unité ce tour-ci, car c’est un contresens, et { $hollow } de plus si vous ne portez rien qui la serve.
   *[misread-hollow] La garder coûte { $misreading } points d’unité ce tour-ci, car c’est un contresens, et { $hollow } de plus pour des paroles sans actes.
  }
game-designated-already = Une contradiction est déjà désignée ce tour-ci ; annulez pour y repenser
game-predominant = Devant
game-principal = Principale
game-kindled = Attisée
game-offensive-tag = Campagne
game-tabled-on-it = { $count ->
    [0] Rien, sur la table de ce tour, ne la sert : { $kept ->
        [yes] la garder
       *[no] la nommer
      } serait parler sans agir, ce qui coûterait { $points } points d’unité.
    [one] Une proposition de ce tour la sert : portez-la, ou des paroles sans actes coûteront { $points } points d’unité.
   *[other] { $count } propositions de ce tour la servent : portez-en une, ou des paroles sans actes coûteront { $points } points d’unité.
}
game-tabled-served = Ce qui est porté ce tour-ci la sert déjà.
game-hollow = Vous ne portez encore rien qui serve « { $name } », mise devant : des paroles sans actes, qui coûteraient { $points } points d’unité.
game-hollow-none = Rien sur la table ne sert ce qui passe devant : { $name }. Des paroles sans actes coûtent { $points } points d’unité en fin de tour ; l’assemblée peut en nommer une autre.
game-misreading = Contresens
game-misreading-if = Serait un contresens
game-misreading-why = Un contresens, car trop faible en ce moment : tant qu’elle passe devant, la situation est mal lue, ce qui coûte { $points } points d’unité à chaque tour.
game-name-breaks = Rompt une promesse à tenir ce tour-ci, « { $demand } » ({ $current }) : { $unity } points d’unité perdus, { $points } de griefs en plus
game-name-unkeeps = { $current } : la promesse « { $demand } » est tenue en l’état, et ne le serait plus. Non tenue à la fin du tour { $turn }, elle coûte { $unity } points d’unité.
game-name-undoes = { $current } : sa revendication, « { $demand } », est satisfaite en l’état, et ne le serait plus
game-name-keeps = Tient la promesse « { $demand } » ({ $current })
game-name-breaks-tag = Rompt une promesse
game-intensity = intensité { $value } sur 100, { $trend }
game-intensity-label = Intensité
game-tenure = { $turns ->
    [0] Désignée à l’instant : sa force est encore à venir.
    [one] Tenue depuis { $turns } tour. Elle donne le plus pendant trois tours environ ; ses dettes croissent chaque tour.
   *[other] Tenue depuis { $turns } tours. Elle donne le plus pendant trois tours environ ; ses dettes croissent chaque tour.
  }
game-change-first = Gratuit : rien n’est encore passé devant.
game-change-free = Gratuit : leurs coups l’ont attisée, et elle brûle bien plus que celle qui passe devant.
game-change-price = Unité −{ $points }
game-change-none = Passage gratuit
game-change-cost = La mettre devant à la place de l’autre coûte { $points } points d’unité.
game-who-lives = Qui la vit
game-who-nobody = Personne dans le front, pour ce qu’on en sait.
game-who-unknown = On ne sait pas encore : { $names }.
game-who-waits = Qui est prié d’attendre
game-who-none-wait = Personne : aucune autre contradiction ne brûle assez.
game-debt = grief { $debt } en l’état des choses
game-demands = Revendications
game-demands-lead = Une promesse apporte des moyens aujourd’hui et lie demain. La rompre coûte bien plus d’unité que la refuser.
game-demands-none = Aucun courant ne présente de revendication ce tour-ci.
game-demand-again = { $answer ->
    [promised] Redemandé : promis au tour { $turn }.
    [kept] Redemandé : promis au tour { $turn }, tenu au tour { $end }.
    [broken] Redemandé : promis au tour { $turn }, rompu au tour { $end }.
    [refused] Redemandé : refusé au tour { $turn }.
   *[open] Redemandé : resté sans réponse au tour { $turn }.
  }
game-demand-due = { $turns ->
    [0] À tenir avant la fin du tour { $turn } : ce tour-ci
    [one] À tenir avant la fin du tour { $turn } : ce tour-ci et le prochain
   *[other] À tenir avant la fin du tour { $turn } : { $all } tours, celui-ci compris
  }
game-demand-advance = Promettre apporte aussitôt : { $name } +{ $amount }
game-demand-relief = Promettre retire { $points } à ses griefs
game-demand-breach = Rompre ajoute { $points } à ses griefs et ôte { $unity } à l’unité
game-demand-refusal = Refuser, ou ne pas répondre, ajoute { $points } à ses griefs et ôte { $unity } à l’unité
game-demand-sign-first = À signer avant de le faire : après, on ne prête plus rien dessus, et signer ne retire que le tiers de ces griefs
game-demand-cheap = On ne prête rien dessus : c’est déjà fait
game-demand-signed = Signée : { $lent ->
    [0] rien n’a été prêté
   *[other] prêt reçu, { $name } +{ $lent }
  }, et { $points } de griefs en moins
game-demand-done = C’est déjà fait{ $while ->
    [none] {""}
   *[other] {""}, tant que « { $while } » passe devant
  } : signer ne coûte rien, et sans réponse elle compte quand même comme refusée
game-demand-too-late = Serait rompue aussitôt : ce qui est porté ce tour-ci la rompt déjà
game-demand-conflict = Contredit une promesse déjà signée, « { $demand } » ({ $current }) : { $asks }
game-promise-to = « { $demand } » ({ $current })
game-demand-promised = Promis
game-demand-refused = Refusé
game-promise = Promettre
game-refuse = Refuser
game-asks-designate = Mettre devant : { $name }
game-asks-lever = Porter une proposition par ce levier : { $name }
game-asks-avoid = Ne rien porter d’ici là par ce levier : { $name }
game-asks-carry = Porter l’une de ses propres propositions
game-rupture = { $name } : au bord du départ
game-rupture-lead = Il y a trois issues, et chacune laisse une trace.
game-rupture-lives = Ce que ce courant vit : { $names }.
game-rupture-concede = Concéder
game-rupture-concede-text = Céder publiquement. Cher aujourd’hui, mais le courant reste.
game-rupture-part = Se séparer un temps
game-rupture-part-text = Trois tours d’absence, puis un retour plus calme. Une seconde séparation est définitive.
game-rupture-release = Laisser partir
game-rupture-release-text = Sans retour. Ceux qui restent sont soulagés de la querelle.
game-rupture-aside = Fermez cette feuille pour consulter d’abord le bureau. L’unité est à { $unity }.
