# Step one, the front page: the news and what it asks, what the lords prepare, the situation.
game-front-page = The Season
game-read-on = Read on
game-fold = Fold up
# One a turn, in turn: two quiet turns that follow each other do not say the same.
game-no-event = { $which ->
    [1] The papers are thin this turn. Nobody is looking at us: a good time to work.
    [2] Nothing on the front page. Our meetings go on; so do theirs.
    [3] A turn without a headline. Only the ledger will remember it.
   *[other] No great event this turn. Those are the ones in which things are decided.
  }
# What the news does by itself: the numbers that it has moved follow.
game-news-moved = At once:
game-news-many = { $name } of { $count } currents, each
game-choices = What the front answers
game-choose = Answer this way
game-chosen = Our answer
game-rumours = What they are up to
game-rumours-none = Nothing is heard. That is not the same as nothing being planned.
game-mind-failed = The Leviathan’s mind failed: it does nothing this turn.
game-rumours-note = Some moves are never heard of, and some whispers are false. The force of a move: how much of its effect it would have, 100% being all; what we carry may blunt it.
game-certainty-announced = Announced
game-certainty-whispered = Whispered
game-certainty-exposed = Looked into
game-rumour-false = False
game-unknown = unknown
game-unknown-move = Move unknown
game-unknown-lord = Lord unknown
game-unknown-place = place unknown
game-unknown-size = force unknown
game-everywhere = everywhere
game-rumour-size = force { $size }
game-rumour-blunted = force { $size }, blunted by { $blunted }
game-rumour-turned = force { $size }, blunted by { $blunted }, { $turned } turned against the bloc
game-rumour-kindles = Kindles: { $name }
game-investigate = Investigate
game-reveals = Shows something: cannot be undone, nor what was decided before it
found-fissure = Found: { $name }, { $width } wide. It is on the bloc’s sheet, and can be widened.
found-false = Found: “{ $name }” was a false rumour.
found-rumour = Found: { $name }, { $place }, force { $size }{ $blunted ->
    [none] { "" }
   *[other] , blunted by { $blunted }
  }.
found-current = Found: the current “{ $name }” { $affinities }.
found-affinity = { $value ->
    [0] is indifferent to “{ $name }”
    [1] lives “{ $name }” a little
    [2] lives “{ $name }”
   *[3] lives by “{ $name }”
  }
found-nothing = Nothing that was hidden came to light.
game-situation = The situation
game-situation-quiet = No campaign, no fire: a turn to prepare.
game-offensive = Campaign on { $name }.
game-offensive-left = { $turns ->
    [one] { $turns } turn to go.
   *[other] { $turns } turns to go.
  }
game-misread = The situation is misread: { $name } is too weak to come first.
game-misread-why = The assembly says so: { $points } unity lost each turn.
game-learning = The Leviathan is learning: { $name }.
game-learnt-so-far = Learnt so far:
game-learnt-costs = (what we do by this lever loses about { $percent })
game-kindled-by = { $name } has caught fire: up { $points } by last turn’s moves{ $rest ->
    [none] {""}
    [less] , down { $by } by all else, { $net } in all
   *[more] , up { $by } more by all else, { $net } in all
  }; now at
game-fell-due = Fallen due: { $name }.
game-pending = On its way: { $name }, turn { $turn }.
