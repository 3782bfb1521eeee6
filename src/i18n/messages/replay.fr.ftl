# Une partie revue : le théâtre, les variantes, la comparaison, le partage, l’historique.

## Les décisions, comme les lignes d’une partition

replay-did-plan = Le Léviathan arrête son plan
replay-did-plan-moves = Le Léviathan prévoit : { $list }
replay-did-plan-none = Le Léviathan ne prévoit rien
replay-did-concede = { $name } : on cède
replay-did-part = { $name } : on se sépare pour un temps
replay-did-release = { $name } : on laisse partir
replay-did-designate = Met au premier plan : { $name }
replay-did-promise = Promet à { $name } : { $demand }
replay-did-refuse = Refuse à { $name } : { $demand }
replay-did-carry = { $name } → { $place }
replay-did-end-turn = Choc et dérive

## S’y déplacer

replay-score = Partition : toutes les décisions, dans l’ordre
replay-transport = Se déplacer dans la partie
replay-run = Lecture
replay-pause = Pause
replay-pace = Allure
replay-to-start = Au début
replay-to-end = À la fin
replay-step = Décision suivante
replay-step-back = Décision précédente
replay-rule = Où l’on en est
replay-marks = Aller à ce qui a pesé
replay-mark-rupture = Rupture
replay-mark-turning = Tournant
replay-mark-question = Question
replay-mark-comment = Commentaire
replay-mark-ending = Dénouement
replay-stage-rumours = Une
replay-stage-assembly = Assemblée
replay-stage-agenda = Ordre du jour
replay-stage-clash = Choc et dérive
replay-place = Tour { $turn } · { $stage } · décision { $at } sur { $decisions }
replay-place-start = Avant la première des { $decisions } décisions
replay-hidden-rest = La suite est cachée pour l’instant.

## Les feuilles

replay-sheets = Ce que l’on regarde
replay-sheet-decision = Décision
replay-sheet-leviathan = Léviathan
replay-sheet-notes = Notes
replay-sheet-turning = Tournants
replay-sheet-variations = Variantes
replay-at-start = La partie n’a pas commencé. Lancez la lecture, avancez avec les flèches, ou choisissez une décision dans la partition.
replay-moved-nothing = À elle seule, elle n’a fait bouger aucun nombre.
replay-moved-more = { $count ->
    [one] { $count } nombre de plus
   *[other] { $count } nombres de plus
  }
replay-options = Ce qu’il y avait d’autre sur la table
replay-option-taken = choisi
replay-option-closed = n’était pas possible alors
replay-reveal = Ce qui est montré
replay-as-seen = Telle que le joueur l’a vue
replay-as-it-was = Telle qu’elle était
replay-heard = Ce que le front a entendu dire
replay-plan = Ce que le Léviathan prévoyait, tour { $turn }
replay-plan-none-yet = Rien n’est encore prévu.
replay-plan-hidden = On le saura à la fin du tour, ou en regardant la partie telle qu’elle était.
replay-hidden = Ce que le front ne pouvait pas voir
replay-fissure = Fissure : { $name }
replay-loyalty = Loyauté : { $name }

## Notes et questions

replay-notes-none = Rien n’est encore écrit en marge.
replay-notes-full = Les marges sont pleines : retirez d’abord une note.
replay-notes-count = { $count ->
    [one] { $count } note
   *[other] { $count } notes
  }
replay-note-new = Écrire ici — { $place }
replay-note-kind = Sorte de note
replay-note-comment = Commentaire
replay-note-comment-text = Montré quand la lecture arrive ici.
replay-note-question = Question
replay-note-question-text = La lecture s’arrête ici et cache la suite jusqu’à ce qu’on la demande.
replay-note-add = Ajouter
replay-note-added = Note ajoutée
replay-note-remove = Retirer cette note
replay-note-removed = Note retirée
replay-question = Une question avant de continuer
replay-question-show = Montrer la suite
replay-question-play = Répondre en jouant
replay-lesson = Poser les questions
replay-lesson-off = Tout montrer

## Tournants

replay-turning-lead = Un tournant est un choix qui a déplacé les chances. On les trouve en rejouant de nombreuses fois la suite de la partie, avec le même hasard pour ce qui a été décidé et pour ce qui ne l’a pas été.
replay-turning-none = Aucun choix de cette partie n’a assez déplacé les chances pour se distinguer du hasard.
replay-turning-search = Chercher les tournants
replay-turning-again = Chercher de nouveau
replay-turning-stop = Arrêter
replay-turning-progress = On rejoue la suite encore et encore : { $percent } %
replay-turning-go = Y aller
replay-turning-instead = À la place : { $other }
replay-turning-odds = Chances de victoire : { $before } % avec ce qui a été décidé, { $after } % à la place ({ $by } points ; entre { $low } et { $high }, 95 fois sur 100).
replay-turning-unsure = Trop proche pour se distinguer du hasard.
replay-turning-ending = « { $name } » : { $before } % avec ce qui a été décidé, { $after } % à la place.

## Variantes

replay-play-from = Jouer à partir d’ici
replay-play-from-over = Ici la partie est finie : revenez d’abord à une décision.
replay-leaves = part du tour { $turn }
replay-here = ici
