# Ce qui se dit autour du plateau dessiné.
board-stage = Carte de la partie
board-stage-keys = Flèches : déplacer ; plus et moins : zoom ; Origine : toute la carte ; Page suivante : lieu suivant
board-controls = Vue de la carte
board-previous = Lieu précédent
board-next = Lieu suivant
board-nearer = Plus près
board-farther = Plus loin
board-whole-map = Toute la carte
board-unknown-move = Il se murmure quelque chose
board-drawn-by-hand = Des images manquent ; la carte est dessinée à la main.
board-receipt-turn = fin du tour, hors nos actes
board-receipt-opening = à l’ouverture du tour
