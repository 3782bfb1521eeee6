# « Pourquoi ? » d’un chiffre : ce qui l’a fait bouger, ce dont il découle, et ses repères.
game-why-now = Ce tour-ci
game-why-now-none = Rien ne l’a encore fait bouger ce tour-ci.
game-why-last = Au dernier tour
game-why-last-none = Rien ne l’a fait bouger au dernier tour.
game-why-parts = Cela découle de
game-why-parts-more = { $count ->
    [one] et { $count } autre, plus bas
   *[other] et { $count } autres, plus bas
  }
game-why-course = Son cours
game-why-at-start = À son début
game-author-front = le front
game-sources-label = Dans les essais :
game-sources = Sources dans les essais : { $ids }
game-sources-note = Numéros du catalogue des deux essais dont le jeu part : D pour l’essai sur le techno-féodalisme, M pour celui sur la tech et le pouvoir aux États-Unis.

why-through = Par : { $name }
# Ceux d’une sorte en tous lieux, dont la moyenne est une part égale.
why-through-all = Par : { $name }, en ajoutant les { $count } lieux ; leur moyenne bouge d’autant, divisé par { $count } :

# Ce qui est derrière un chiffre qui découle d’autres : les actes et les règles qui l’ont fait bouger le plus à travers eux.
why-behind = Ce qui l’a fait bouger le plus, à travers ce dont il découle :
why-behind-line = { $name }{ $places ->
    [one] { "" }
   *[other] { " " }en { $places } lieux, additionnés
  } : { $cause }

## Les repères d’un chiffre

why-mark-load = On en demande { $needed } : en dessous, une chute du Léviathan, à la fin de n’importe quel tour, est une ruine et non une victoire.
why-mark-prop = Cède sous { $bound }. Quand deux étais ont cédé, le Léviathan tombe.
why-mark-limit = À { $bound }, la partie est perdue.
why-mark-unity = { $turns ->
    [1] Un tour fini à { $bound } ou moins dissout le front.
   *[other] { $turns } tours de suite finis à { $bound } ou moins dissolvent le front.
}
why-mark-grievance = À { $bound }, le courant rompt avec le front.
why-mark-commitment = Son attitude en découle : { $stances } ; en dessous, il collabore.
why-mark-stance = { $name } dès { $bound }
why-mark-share = Sous { $weak }, elle s’éloigne ; au-dessus de { $strong }, elle capture le front.

## La somme qui fait la charge

why-sum = La somme
why-load-alternative = une fois et demie
why-load-capacity = un sixième
why-load-control = et { $ahead } de plus, un sixième : la capacité publique au-delà ne porte rien
why-load-drift = un cinquième de ce qui dépasse { $beyond }, gaspillé
why-load-bureaucracy = un cinquième de ce qui dépasse { $beyond }, étouffé
