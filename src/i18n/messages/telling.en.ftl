# The turn told.
game-telling = Turn { $turn }: what came of it
game-telling-skip = Show it all
game-telling-next = To the next front page
game-telling-ending = To the ending
game-told-move = { $name }, by { $lord }{ $place ->
    [none] { "" }
   *[other] , { $place }
  }. { $how }.
game-told-false = { $name }: a false rumour.
game-told-hidden = Nobody had heard of it
game-told-blunted = Landed at { $landed } of force instead of { $size }: blunted by what we did
game-told-turned = Landed at { $landed } of force instead of { $size }; { $turned } fell back on the bloc
game-told-whole = Landed in full: force { $landed }
game-told-kept = Promise kept: { $name }.
game-told-broken = Promise broken: { $name }.
game-told-refused = { $answer ->
    [refused] Demand refused
   *[open] Demand left unanswered, and so refused
}: { $name }, “{ $demand }”{ $why ->
    [full] ; its grievance could rise no further
   *[moved] , grievance { $by }
}
game-told-number = { $name } { $by }: { $value } at the turn’s end.
game-told-moved = What moved over the whole turn, and why
game-told-done = What we did
game-told-why = why?
game-told-now = { $value } at the turn’s end
game-told-since = then { $by } as the next turn opens: { $value }
game-told-headline = Then, as the next turn opens, by its headline “{ $headline }”:
game-told-stance = { $name }: from “{ $from }” to “{ $to }”
