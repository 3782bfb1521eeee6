# What is said around the drawn board.
board-stage = Map of the match
board-stage-keys = Arrows move, plus and minus zoom, Home shows the whole map, Page Down goes to the next place
board-controls = Map view
board-previous = Previous place
board-next = Next place
board-nearer = Nearer
board-farther = Farther
board-whole-map = Whole map
board-unknown-move = Something is whispered
board-drawn-by-hand = Some pictures did not load; the map is drawn by hand.
board-receipt-turn = turn’s end, without our acts
board-receipt-opening = as the turn opens
