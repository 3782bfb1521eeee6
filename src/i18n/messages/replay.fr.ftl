# Une partie revue : le théâtre, les variantes, la comparaison, le partage, l’historique.

## Les décisions, comme les lignes d’une partition

replay-did-plan = Le Léviathan arrête son plan
replay-did-plan-moves = Le Léviathan prévoit : { $list }
replay-did-plan-none = Le Léviathan ne prévoit rien
replay-did-concede = { $name } : on cède
replay-did-part = { $name } : on se sépare pour un temps
replay-did-release = { $name } : on laisse partir
replay-did-designate = Mettre devant : { $name }
replay-did-promise = Promettre « { $demand } » ({ $name })
replay-did-refuse = Refuser « { $demand } » ({ $name })
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
replay-at-start = La partie n’a pas commencé. Lancez la lecture, ou choisissez une décision dans la partition. Au clavier : espace pour lire et arrêter, flèches pour avancer, avec Maj par tours, pages par parties du tour, Début et Fin.
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
replay-goal-mend-base = Il réparait sa base sociale.
replay-goal-mend-hold = Il réparait sa mainmise politique.
replay-goal-mend-valuation = Il réparait sa valorisation.
replay-goal-take-ground = Il prenait du terrain aux alternatives.
replay-goal-break-front = Il brisait l’unité du front.
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
replay-note-unkept = Ce navigateur n’a plus de place pour garder ce que vous écrivez ici. Enregistrez la partie dans un fichier : les notes y vont avec elle.
replay-note-removed = Note retirée
replay-question = Une question avant de continuer
replay-question-show = Montrer la suite
replay-question-play = Répondre en jouant
replay-lesson = Poser les questions

## Tournants

replay-turning-lead = Un tournant est un choix qui a déplacé les chances. On les trouve en rejouant de nombreuses fois la suite de la partie, avec le même hasard pour ce qui a été décidé et pour ce qui ne l’a pas été.
replay-turning-none = Aucun choix de cette partie n’a assez déplacé les chances pour se distinguer du hasard.
replay-turning-search = Chercher les tournants
replay-turning-again = Chercher de nouveau
replay-turning-stop = Arrêter
replay-turning-progress = On rejoue la suite encore et encore : { $percent }
replay-turning-go = Y aller
replay-turning-instead = À la place : { $other }
replay-turning-odds-victory = Chances de victoire : { $before } avec ce qui a été décidé, { $after } à la place ({ $by } points ; entre { $low } et { $high }, 95 fois sur 100).
replay-turning-odds-no-defeat = Chances d’échapper à la défaite : { $before } avec ce qui a été décidé, { $after } à la place ({ $by } points ; entre { $low } et { $high }, 95 fois sur 100).
replay-turning-unsure = Trop proche pour se distinguer du hasard.
replay-turning-ending = « { $name } » : { $before } avec ce qui a été décidé, { $after } à la place.

## Variantes

replay-play-from = Jouer à partir d’ici
replay-play-from-over = Ici la partie est finie : revenez d’abord à une décision.
replay-leaves = part du tour { $turn }
replay-here = ici

replay-variation = Et si ? à partir du tour { $turn }
replay-notice = Sur cette partie
replay-name = Nom de cette partie
replay-name-set = Nom conservé
replay-name-keep = Garder ce nom
replay-no-variations = Jouez à partir d’une décision : la nouvelle partie se rangera ici, sous celle-ci.

## Racontée par ses résumés

replay-told-no-level = Cette version du jeu n’a pas le niveau de cette partie.
replay-told-other-make = Cette partie a été faite avec d’autres règles, ou une autre version de son niveau. Elle n’est pas rejouée.
replay-told-differs = Rejouée, cette partie ne donne pas ce qui a été noté.
replay-told-refused = Une de ses décisions n’est pas permise par les règles de son niveau.
replay-told-numbers = Ce que chaque tour avait donné a été noté : le voici.
replay-told-bare = Ce que chaque tour avait donné n’a pas été noté avec elle : ses décisions sont montrées, sans aucun chiffre.
replay-made-with = faite avec les règles { $engine }, le contenu { $content }
replay-rerun-text = Ses décisions peuvent être rejouées selon les règles d’aujourd’hui, à côté de ce qu’elle fut : une autre partie, et une comparaison loyale.
replay-rerun = Rejouer selon les règles d’aujourd’hui

## Comparer

compare-button = Comparer
compare-title = Deux parties comparées
compare-with = Comparer avec
compare-programs = Un programme, même départ
compare-medians = Le milieu de nombreuses parties
compare-bot-random = Au hasard
compare-bot-beginner = Un débutant
compare-bot-quick = Un joueur rapide
compare-bot-greedy = Un joueur qui prend au plus près
compare-median = Médiane de { $games } parties : { $name }
compare-rerun = Les mêmes décisions, les règles d’aujourd’hui
compare-rerun-until = Les mêmes décisions, les règles d’aujourd’hui (jusqu’à la décision { $at }, qui n’est plus permise)
compare-playing = L’autre partie se joue : { $percent }
compare-same = Les deux parties sont les mêmes, décision pour décision.
compare-other-start = Ces parties n’ont pas commencé pareillement : le hasard y différait dès le premier tour, et tous les écarts ne viennent pas d’une décision.
compare-parting = Elles se séparent au tour { $turn }, décision { $at }
compare-ended = Cette partie était finie.
compare-go = Aller voir
compare-numbers = Les nombres, l’un sur l’autre
compare-turn-short = tour { $turn }
compare-no-ending = Sans dénouement
compare-turns = { $turns ->
    [one] { $turns } tour
   *[other] { $turns } tours
  }
compare-choices = Ce qui a été décidé autrement
compare-choices-all = Montrer ce qui est pareil
compare-causes = Les causes de l’écart
compare-causes-lead = D’après les deux registres : ce que chaque cause a fait du nombre sur toute la partie, les plus éloignées d’abord.
compare-in-turn = tour { $turn }
compare-in-turns = tours { $first } à { $last }

## Partager

share-button = Partager
share-title = Transmettre cette partie
share-lead = La partie entière est dans le lien : rien n’est envoyé à un serveur, et qui l’ouvre n’a besoin de rien d’autre.
share-with-notes = Avec son nom, ses notes et ses tournants
share-from-here = En ouvrant à la décision regardée
share-link = Lien
share-size = { $characters } caractères, la partie entière
share-copy = Copier
share-copy-text = Copier les mots
share-copied = Copié
share-copy-failed = Ce navigateur ne laisse pas la page copier : sélectionnez le texte et copiez-le vous-même.
share-too-long = Avec toutes ses notes, cette partie est trop longue pour un lien : laissez-les, ou transmettez le fichier.
share-code = Code à scanner
share-code-text = Un lien plus court, pour un écran ou une affiche. Il demande la même version du jeu ; le lien ci-dessus, non.
share-code-show = Tracer le code
share-code-label = Code qui mène à « { $title } »
share-code-failed = Cette partie est trop longue pour un code : prenez le lien ou le fichier.
share-file = Fichier
share-file-text = Lisible par les gens et par les programmes, une décision par ligne.
share-embed = Lecteur pour une autre page
share-embed-text = Montre la partie et n’y change rien.
share-picture = Image
watch-notice = Cette partie est arrivée dans un lien. Ce navigateur ne la garde que si vous le demandez.
watch-keep = Garder cette partie
embed-open = Ouvrir dans le jeu
picture-about = { $title } : { $turns ->
    [one] { $turns } tour
   *[other] { $turns } tours
  } de Léviathan de pacotille.
picture-ending = Dénouement : « { $name } ».
picture-unfinished = Elle n’est pas finie.
picture-open = En cours
picture-numbers = À la fin : { $numbers }.
picture-designated = Au premier plan, dans l’ordre : { $names }.
problem-broken-link = Ce lien ne peut être lu
problem-broken-link-text = Il a été coupé ou changé en chemin, ou ce n’est pas une partie. Rien n’a changé ici. Redemandez-le, ou demandez le fichier.
problem-future-link = Ce lien vient d’une version plus récente
problem-future-link-text = Rien n’a changé ici. Ouvrez-le avec la version qui l’a fait, ou rechargez cette page pour avoir la dernière.

## Historique

games-filter = Quelles parties sont montrées
games-filter-level = Niveau
games-filter-ending = Dénouement
games-filter-since = Quand
games-filter-all = Tous
games-since-ever = Depuis toujours
games-since-year = Depuis un an
games-since-month = Depuis un mois
games-since-week = Depuis une semaine
games-none-such = Aucune partie ne correspond.
games-more = { $count ->
    [one] { $count } partie de plus
   *[other] { $count } parties de plus
  }
games-statistics = Ce qu’elles donnent
games-stat-games = Parties
games-stat-turns = Tours joués jusqu’au bout
games-stat-variations = Variantes
games-stat-first = La première d’entre elles
games-stat-endings = { $count ->
    [one] { $count } dénouement atteint
   *[other] { $count } dénouements atteints
  }
games-keeping = Conservation
games-export-all = Tout enregistrer dans un fichier
games-backed-up = Toutes les parties ont été enregistrées dans un fichier
games-backup-never = Les parties n’ont jamais été sorties dans un fichier : elles sont dans ce navigateur et nulle part ailleurs.
games-backup-last = Dernière sortie le { $date }.
games-backup-since = { $count ->
    [one] { $count } partie a été jouée depuis.
   *[other] { $count } parties ont été jouées depuis.
  }
games-persisted = Ce navigateur a promis de ne pas les effacer de lui-même.
games-not-persisted = Ce navigateur peut les effacer de lui-même quand la place lui manque.
games-persist-unknown = Ce navigateur ne dit pas combien de temps il les garde.
games-persist-ask = Lui demander de les garder
games-persist-refused = Le navigateur n’a rien promis. Le plus sûr est un fichier.
import-restored = { $added ->
    [one] { $added } partie a été ajoutée
   *[other] { $added } parties ont été ajoutées
  } ; { $present } étaient déjà là, { $refused } n’ont pu être lues, { $unkept } n’ont pas trouvé de place.{ $unnoted ->
    [0] { "" }
    [one] {" "}Les notes de { $unnoted } partie n’ont pas trouvé de place.
   *[other] {" "}Les notes de { $unnoted } parties n’ont pas trouvé de place.
  }
