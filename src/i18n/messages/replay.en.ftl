# A match watched again: the theatre, branches, comparison, sharing, history.

## Decisions, as lines of a score

replay-did-plan = The Leviathan lays its plan
replay-did-plan-moves = The Leviathan plans: { $list }
replay-did-plan-none = The Leviathan plans nothing
replay-did-concede = { $name }: conceded
replay-did-part = { $name }: parted for a time
replay-did-release = { $name }: let go
replay-did-designate = Puts first: { $name }
replay-did-promise = Promises { $name }: { $demand }
replay-did-refuse = Refuses { $name }: { $demand }
replay-did-carry = { $name } → { $place }
replay-did-end-turn = Clash and drift

## Moving through it

replay-score = Score: every decision in order
replay-transport = Moving through the replay
replay-run = Play
replay-pause = Pause
replay-pace = Pace
replay-to-start = To the beginning
replay-to-end = To the end
replay-step = Next decision
replay-step-back = Decision before
replay-rule = Place in the match
replay-marks = Go to what weighed
replay-mark-rupture = Rupture
replay-mark-turning = Turning point
replay-mark-question = Question
replay-mark-comment = Comment
replay-mark-ending = Ending
replay-stage-rumours = Front page
replay-stage-assembly = Assembly
replay-stage-agenda = Agenda
replay-stage-clash = Clash and drift
replay-place = Turn { $turn } · { $stage } · decision { $at } of { $decisions }
replay-place-start = Before the first of { $decisions } decisions
replay-hidden-rest = What follows is hidden for now.

## Sheets

replay-sheets = What to look at
replay-sheet-decision = Decision
replay-sheet-leviathan = Leviathan
replay-sheet-notes = Notes
replay-sheet-turning = Turning points
replay-sheet-variations = Variations
replay-at-start = The match has not begun. Press play, step with the arrow keys, or pick any decision of the score.
replay-moved-nothing = It moved no number by itself.
replay-moved-more = { $count ->
    [one] { $count } more number
   *[other] { $count } more numbers
  }
replay-options = What else lay on the table
replay-option-taken = taken
replay-option-closed = could not be done then
replay-reveal = What is shown
replay-as-seen = As the player saw it
replay-as-it-was = As it was
replay-heard = What the front heard
replay-plan = What the Leviathan planned, turn { $turn }
replay-plan-none-yet = Nothing has been planned yet.
replay-plan-hidden = Known once the turn is over, or if you look at the match as it was.
replay-hidden = What the front could not see
replay-fissure = Fissure: { $name }
replay-loyalty = Loyalty: { $name }

## Notes and questions

replay-notes-none = Nothing is written in the margins yet.
replay-notes-full = The margins are full: remove a note first.
replay-notes-count = { $count ->
    [one] { $count } note
   *[other] { $count } notes
  }
replay-note-new = Write here — { $place }
replay-note-kind = Kind of note
replay-note-comment = Comment
replay-note-comment-text = Shown when the replay comes here.
replay-note-question = Question
replay-note-question-text = The replay stops here and hides what follows until it is asked for.
replay-note-add = Add
replay-note-added = Note added
replay-note-remove = Remove this note
replay-note-removed = Note removed
replay-question = A question before going on
replay-question-show = Show what followed
replay-question-play = Answer by playing on
replay-lesson = Ask the questions
replay-lesson-off = Show everything

## Turning points

replay-turning-lead = A turning point is a choice that moved the odds. Each one is found by playing the rest of the match many times over, with the same chance for what was decided and for what was not.
replay-turning-none = No choice of this match moved the odds enough to tell it from chance.
replay-turning-search = Look for the turning points
replay-turning-again = Look again
replay-turning-stop = Stop
replay-turning-progress = Playing the rest over and over: { $percent } %
replay-turning-go = Go there
replay-turning-instead = Instead: { $other }
replay-turning-odds = Odds of winning: { $before } % as it was decided, { $after } % instead ({ $by } points; between { $low } and { $high }, 95 % of the time).
replay-turning-unsure = Too close to tell from chance.
replay-turning-ending = “{ $name }”: { $before } % as it was decided, { $after } % instead.

## Branching

replay-play-from = Play from here
replay-play-from-over = The match is over here: go back to a decision first.
replay-leaves = leaves at turn { $turn }
replay-here = here
