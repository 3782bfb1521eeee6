# Sous-titres : ce que dit un son, pour qui ne l’entend pas. Brefs, entre crochets comme au cinéma.

caption-move-lands = [Une lourde presse s’abat : un coup porte]
caption-crowd = [Une foule s’assemble et crie]
caption-alarm = [Sirène : un danger approche]
caption-promise-signed = [Une plume, un sceau : une promesse est donnée]
caption-promise-kept = [Un tampon, un accord qui se ferme : une promesse est tenue]
caption-promise-broken = [Un sceau se brise : une promesse est trahie]
caption-rupture = [Une déchirure, une porte qui claque : un courant va rompre]
caption-turn-end = [La presse tourne : le tour est fini]
caption-music-calm = [Musique : la machine seule, régulière]
caption-music-uneasy = [Musique : le motif du Léviathan entre]
caption-music-decisive = [Musique : tambours et cuivres entrent]
caption-theme-left = [Musique : accordéon et cuivres, une marche : la gauche prend la tête]
caption-theme-democratic = [Musique : clarinette et cordes, un choral : les forces démocratiques prennent la tête]
caption-theme-capital = [Musique : marimba et cordes pincées, un mécanisme : le capital prend la tête]
caption-ending-great = [Musique : le motif du Léviathan se déplie, des cloches, le thème du front par-dessus]
caption-ending-victory = [Musique : le thème du front, en majeur]
caption-ending-cracked = [Musique : le thème du front, qui s’interrompt]
caption-ending-defeat = [Musique : le motif du Léviathan, très grave, et une cloche]

# Dans les réglages, tant qu’un lien de classe tient la visite silencieuse.
settings-sound-class = Cette partie a été ouverte par un lien pour la classe : elle commence en silence. On peut remettre le son ici ; cela vaut jusqu’à la fermeture de l’onglet et laisse vos propres réglages comme ils sont.
