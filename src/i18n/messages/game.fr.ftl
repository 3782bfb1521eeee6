# En jeu, quelle que soit l’étape : l’en-tête, les étapes, les refus, les notes et l’aide.

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
game-limit-bound = Perdu, par « { $name } », à partir de
game-unity-bound = Le front se défait à
game-prop-down = à terre
game-dangers = Ce qui menace de finir la partie

## Étapes

game-steps = Étapes du tour
game-step-front-page = La une
game-step-assembly = Assemblée
game-step-agenda = Ordre du jour
game-badge-event = Une réponse est attendue
game-badge-designate = Rien n’est encore passé devant
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
game-undo-shown = Ce qui a été dévoilé ne se reprend plus
game-end-turn = Finir le tour
game-answer = Y répondre
game-answer-event = La une attend une réponse avant toute chose.
game-answer-rupture = Rupture : { $name }. Il faut d’abord y répondre.

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

## Notes et aide

game-hint = Une note en marge
game-hint-show = Montrez-moi
game-hint-dismiss = Ranger la note
game-note-dismiss = Ranger le message
game-help-title = Comment se joue un tour
game-help-lead = Vous êtes le secrétariat d’un front. Trois forces y tiennent ensemble par nécessité, face à un Léviathan posé sur trois étais. Un tour est une saison.
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
