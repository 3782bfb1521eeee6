# A match watched again: the theatre, branches, comparison, sharing, history.

## Decisions, as lines of a score

replay-did-plan = The Leviathan lays its plan
replay-did-plan-moves = The Leviathan plans: { $list }
replay-did-plan-none = The Leviathan plans nothing
replay-did-concede = { $name }: conceded
replay-did-part = { $name }: parted for a time
replay-did-release = { $name }: let go
replay-did-designate = Put first: { $name }
replay-did-promise = Promise { $name }: “{ $demand }”
replay-did-refuse = Refuse { $name }: “{ $demand }”
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
replay-at-start = The match has not begun. Press play, or pick any decision of the score. Keys: space to play and pause, arrows to step, with shift by turns, page keys by parts of a turn, Home and End.
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
replay-goal-mend-base = It was mending its social base.
replay-goal-mend-hold = It was mending its political hold.
replay-goal-mend-valuation = It was mending its valuation.
replay-goal-take-ground = It was taking ground from the alternatives.
replay-goal-break-front = It was breaking the front’s unity.
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
replay-note-unkept = This browser has no room to keep what you write here. Save the game as a file: the notes go with it.
replay-note-removed = Note removed
replay-question = A question before going on
replay-question-show = Show what followed
replay-question-play = Answer by playing on
replay-lesson = Ask the questions

## Turning points

replay-turning-lead = A turning point is a choice that moved the odds. Each one is found by playing the rest of the match many times over, with the same chance for what was decided and for what was not.
replay-turning-none = No choice of this match moved the odds enough to tell it from chance.
replay-turning-search = Look for the turning points
replay-turning-again = Look again
replay-turning-stop = Stop
replay-turning-progress = Playing the rest over and over: { $percent }
replay-turning-go = Go there
replay-turning-instead = Instead: { $other }
replay-turning-odds-victory = Odds of winning: { $before } as it was decided, { $after } instead ({ $by } points; between { $low } and { $high }, 95% of the time).
replay-turning-odds-no-defeat = Odds of escaping defeat: { $before } as it was decided, { $after } instead ({ $by } points; between { $low } and { $high }, 95% of the time).
replay-turning-unsure = Too close to tell from chance.
replay-turning-ending = “{ $name }”: { $before } as it was decided, { $after } instead.

## Branching

replay-play-from = Play from here
replay-play-from-over = The match is over here: go back to a decision first.
replay-leaves = leaves at turn { $turn }
replay-here = here

replay-variation = What if? from turn { $turn }
replay-notice = About this game
replay-name = Name of this game
replay-name-set = Name kept
replay-name-keep = Keep this name
replay-no-variations = Play from any decision, and the new game will stand here under this one.

## Told from its digests

replay-told-no-level = This version of the game does not have the level this was played on.
replay-told-other-make = This game was made with other rules, or another version of its level. It is not played again.
replay-told-differs = Played again, this game does not come out as it was written down.
replay-told-refused = One of its decisions is not allowed by the rules of its level.
replay-told-numbers = What each turn came to was written down, and is shown.
replay-told-bare = What each turn came to was not written down with it: what was decided is shown, and no numbers.
replay-made-with = made with rules { $engine }, content { $content }
replay-rerun-text = Its decisions may be played by today’s rules, beside what it was: another game, and a fair comparison.
replay-rerun = Run again on today’s rules

## Comparing

compare-button = Compare
compare-title = Two games compared
compare-with = Compare with
compare-programs = A program, same start
compare-medians = The middle of many games
compare-bot-random = At random
compare-bot-beginner = A beginner
compare-bot-quick = A quick player
compare-bot-greedy = One who takes what is nearest
compare-median = Median of { $games } games: { $name }
compare-rerun = The same decisions, today’s rules
compare-rerun-until = The same decisions, today’s rules (up to decision { $at }, which is no longer allowed)
compare-playing = Playing the other game: { $percent }
compare-same = Both games are the same, decision for decision.
compare-other-start = These games did not begin alike: chance differed from the first turn, so not every gap comes from a decision.
compare-parting = They part at turn { $turn }, decision { $at }
compare-ended = This game had ended.
compare-go = Go and look
compare-numbers = The numbers, one over the other
compare-turn-short = turn { $turn }
compare-no-ending = No ending
compare-turns = { $turns ->
    [one] { $turns } turn
   *[other] { $turns } turns
  }
compare-choices = What was decided otherwise
compare-choices-all = Show what is the same
compare-causes = The causes of the gap
compare-causes-lead = From both ledgers: what each cause did to the number over the whole game, the causes furthest apart first.
compare-in-turn = turn { $turn }
compare-in-turns = turns { $first } to { $last }

## Sharing

share-button = Share
share-title = Hand this game on
share-lead = The whole game is in the link: nothing is sent to a server, and whoever opens it needs nothing else.
share-with-notes = With name, notes and turning points
share-from-here = Opening at the decision looked at now
share-link = Link
share-size = { $characters } characters, the whole game
share-copy = Copy
share-copy-text = Copy the words
share-copied = Copied
share-copy-failed = This browser does not let the page copy: select the text and copy it yourself.
share-too-long = With all its notes this game is too long for a link: leave them out, or hand on the file.
share-code = Code to scan
share-code-text = A shorter link, for a screen or a poster. It needs the same version of the game; the link above does not.
share-code-show = Draw the code
share-code-label = Code leading to “{ $title }”
share-code-failed = This game is too long for a code: use the link or the file.
share-file = File
share-file-text = Readable by people and programs, one decision a line.
share-embed = Player for another page
share-embed-text = Shows the game and changes nothing.
share-picture = Picture
watch-notice = This game came in a link. It is not kept in this browser unless you ask.
watch-keep = Keep this game
embed-open = Open in the game
picture-about = { $title }: { $turns ->
    [one] { $turns } turn
   *[other] { $turns } turns
  } of Paper Leviathan.
picture-ending = It ended as “{ $name }”.
picture-unfinished = It is not finished.
picture-open = Under way
picture-numbers = At the end: { $numbers }.
picture-designated = Put first, in order: { $names }.
problem-broken-link = This link cannot be read
problem-broken-link-text = It was cut short or changed on its way, or it is no game at all. Nothing has been changed here. Ask for it again, or for the file.
problem-future-link = This link comes from a newer version
problem-future-link-text = Nothing has been changed here. Open it with the version that made it, or reload this page to get the newest.

## History

games-filter = Which games are listed
games-filter-level = Level
games-filter-ending = Ending
games-filter-since = When
games-filter-all = All
games-since-ever = Ever
games-since-year = In the last year
games-since-month = In the last month
games-since-week = In the last week
games-none-such = No game answers to that.
games-more = { $count ->
    [one] { $count } more game
   *[other] { $count } more games
  }
games-statistics = What they come to
games-stat-games = Games
games-stat-turns = Turns played to the end
games-stat-variations = Variations
games-stat-first = The first of them
games-stat-endings = { $count ->
    [one] { $count } ending reached
   *[other] { $count } endings reached
  }
games-keeping = Safekeeping
games-export-all = Save all as one file
games-backed-up = All games were saved as one file
games-backup-never = The games have never been taken out as a file: they are in this browser and nowhere else.
games-backup-last = Last taken out on { $date }.
games-backup-since = { $count ->
    [one] { $count } game has been played since.
   *[other] { $count } games have been played since.
  }
games-persisted = This browser has promised not to clear them by itself.
games-not-persisted = This browser may clear them by itself when it runs short of room.
games-persist-unknown = This browser does not say how long it keeps them.
games-persist-ask = Ask it to keep them
games-persist-refused = The browser made no promise. A file is the safest.
import-restored = { $added ->
    [one] { $added } game was added
   *[other] { $added } games were added
  }; { $present } were here already, { $refused } could not be read, { $unkept } found no room.{ $unnoted ->
    [0] { "" }
    [one] {" "}There was no room for the notes of { $unnoted } game.
   *[other] {" "}There was no room for the notes of { $unnoted } games.
  }
