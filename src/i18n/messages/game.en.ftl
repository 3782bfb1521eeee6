# In the game, whatever step is open: the header, the steps, refusals, hints and help.

## Header

game-turn = Turn { $turn } of { $turns }
game-act = Act { $act }
game-headline = Headline numbers
game-purse = What can be spent
game-help = How a turn is played
game-gauge = { $name }: { $value } of 100, { $trend }.{ $bounds ->
    [none] { "" }
   *[other] {" "}Marks: { $bounds }.
  } Why?
game-figure = { $name }: { $value }. Why?
game-trend-none = steady
game-trend-up = up { $points }
game-trend-down = down { $points }
game-resource = { $name }: { $value } of { $max }, next turn { $income }. Why?
game-load-needed = Needed for a fall to be a victory
game-prop-bound = Gives below
game-limit-bound = Lost, by “{ $name }”, from
game-unity-bound = The front breaks up at
game-prop-down = down
game-dangers = What is about to end the match

## Steps

game-steps = Steps of the turn
game-step-front-page = Front page
game-step-assembly = Assembly
game-step-agenda = Agenda
game-badge-event = An answer is wanted
game-badge-designate = Nothing has been put first yet
game-badge-demands = { $count ->
    [one] { $count } demand without an answer
   *[other] { $count } demands without an answer
  }
game-badge-agenda = { $count ->
    [one] room for { $count } more proposal
   *[other] room for { $count } more proposals
  }
game-undo = Undo
game-undone = Taken back
game-undo-none = There is nothing to take back
game-undo-shown = What has been shown cannot be unseen
game-end-turn = End turn
game-answer = Answer it
game-answer-event = The front page wants an answer before anything else.
game-answer-rupture = About to leave the front, to be answered before anything else: { $name }.

## Why it is refused

game-refusal-match-over = The match is over
game-refusal-not-your-turn = It is the other side’s turn
game-refusal-unknown-id = This level has no such thing
game-refusal-answer-first = Something must be answered first
game-refusal-nothing-to-answer = There is nothing to answer
game-refusal-cannot-afford = Resources are short
game-refusal-not-tabled = It is not on this turn’s table
game-refusal-already-done = Already done this turn
game-refusal-agenda-full = The agenda is full
game-refusal-bad-target = It cannot be aimed there
game-refusal-requires = Its condition does not hold yet
game-refusal-conflict = The promise ledger does not allow it
game-refusal-illegal-plan = That is no plan the Leviathan may play
game-refusal-absent = This current is not in the front now
game-refusal-malformed = That is no decision of this game

## Hints and help

game-hint = A note in the margin
game-hint-show = Show me
game-hint-dismiss = Put the note away
game-note-dismiss = Put the message away
game-help-title = How a turn is played
game-help-lead = You are the secretariat of a front. Three forces hold together in it because they must, against a Leviathan on three props. A turn is one season.
game-help-front-page = What happened, what the lords are about to do, what is only whispered.
game-help-assembly = Put one contradiction first, and carry something that serves it; the others wait, and remember. Promise, or refuse.
game-help-agenda = Carry proposals. Whose you carry decides who leads the front.
game-help-win = The Leviathan falls when two of its props give. It is a victory only if the alternatives can carry the load by then.
game-help-why = Press any number to ask why it is what it is. Arrows count from the start of the turn before.
game-key-steps = go to a step
game-key-end = end the turn (asks first)
game-key-undo = take back the last decision
game-key-world = the world in words
game-key-help = this page
game-key-close = close what is open
