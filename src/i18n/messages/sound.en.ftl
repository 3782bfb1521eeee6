# Captions: what a sound tells, for those who do not hear it. Short, in square brackets as subtitles have them.

caption-move-lands = [A heavy press comes down: a move lands]
caption-crowd = [A crowd gathers and shouts]
caption-alarm = [Siren: a danger is near]
caption-promise-signed = [A pen, a seal: a promise is given]
caption-promise-kept = [A stamp and a chord that closes: a promise is kept]
caption-promise-broken = [A seal cracks: a promise is broken]
caption-rupture = [Something tears, a door slams: a current is breaking away]
caption-turn-end = [The press runs: the turn is over]
caption-music-calm = [Music: only the machine, steady]
caption-music-uneasy = [Music: the Leviathan’s motif enters]
caption-music-decisive = [Music: drums and brass enter]
caption-theme-left = [Music: accordion and brass, a march: the left takes the lead]
caption-theme-democratic = [Music: clarinet and strings, a chorale: the democratic forces take the lead]
caption-theme-capital = [Music: marimba and plucked strings, a clockwork: capital takes the lead]
caption-ending-great = [Music: the Leviathan’s motif unfolds, bells, the front’s theme on top]
caption-ending-victory = [Music: the front’s theme, in the major]
caption-ending-cracked = [Music: the front’s theme, breaking off]
caption-ending-defeat = [Music: the Leviathan’s motif, very low, and a bell]

# In the settings, while a class link keeps the visit silent.
settings-sound-class = This game was opened by a link for a class, so it begins silent. Sound can be switched on here: that holds until this tab is closed, and leaves your own settings as they are.
