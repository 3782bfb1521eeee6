# The reference sheets: front, promises, world, bloc, ledger.
game-reference = Reference sheets
game-map = Map
game-map-legend = On a sign: grip at the left, our alternatives at the right.
game-sheet-front = Front
game-sheet-promises = Promises
game-sheet-world = World
game-sheet-bloc = Bloc
game-sheet-ledger = Ledger
game-front-key = Each current has a commitment, which makes its stance (it resists, hesitates, capitulates or collaborates), and a grievance; each force, its share of leadership.
game-bloc-key = Each lord has a war chest, which pays for its moves, and a loyalty to the bloc. Fissures wear the bloc’s cohesion.
game-share-weak-bound = Drifts away below
game-share-strong-bound = Captures the front above
game-share-weak-why = Too weak: it feels like a guest, and drifts away
game-share-strong-why = Too strong: the others feel like its escort
game-gone = Gone for good
game-absent = { $turns ->
    [one] Back in { $turns } turn
   *[other] Back in { $turns } turns
  }
game-affinities = What it lives
game-affinity-unknown = not known
game-affinity-0 = indifferent
game-affinity-1 = some
game-affinity-2 = lives it
game-affinity-3 = lives by it
game-promises-none = Nothing is owed.
game-promises-count = { $count ->
    [one] { $count } promise
   *[other] { $count } promises
  }
game-promises-kept = { $count } kept
game-promises-broken = { $count } broken
game-promise-owed = Owed
game-promise-due = Due
game-promise-breach = If broken
game-promise-state = State
game-promise-now = end of turn { $turn }, this one
game-promise-turn = end of turn { $turn }
game-promise-price = +{ $points } grievance, −{ $unity } unity
game-promise-on-track = On track
game-promise-open = Still to do
game-props = Its three props
game-bloc-tracks = What they stand on
game-front-tracks = What the front has built, and what eats it
game-world-tracks = Society
game-lords = The lords
game-lord-calm = Calm
game-lord-plotting = Plotting
game-lord-wounded = Wounded
game-lord-fallen = Fallen
game-fissures = Fissures between them
game-fissure-closed = Not found
game-learnt = What it has learnt to answer
game-world-key = In each cell: grip of the lords | alternative of ours. What is left of 100 is open ground.
game-world-scrolls = The table goes on to the right.
game-world-caption = The board in words: every theatre by every layer
game-world-look = Show it on the map
game-compact = compact
game-institutions-sum = institutions: { $captured } captured, { $pressured } pressured
game-institution-free = free
game-institution-pressured = pressured
game-institution-captured = captured
game-theatre-means = On average: grip { $grip }, alternative { $alternative }.
game-ledger-none = The first turn is not over: the ledger is blank.
game-ledger-turn = Turn
game-ledger-number = Number
game-ledger-all = All that moved
game-phase-rumours = Front page
game-phase-assembly = Assembly
game-phase-agenda = Agenda
game-phase-clash = Clash
game-phase-drift = Drift
