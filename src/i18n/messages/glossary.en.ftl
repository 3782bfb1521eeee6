# The game’s own words: name, written forms by which a sentence’s word is found, and what it means. See src/hud/glossary.

term-alternative = alternatives
term-alternative-forms = alternative, alternatives
term-alternative-means = Public, common or domestic capacity in a layer. It carries the load if the Leviathan falls.

term-bloc = bloc
term-bloc-forms = bloc
term-bloc-means = The lords, and the power they have joined. It holds by its cohesion.

term-campaign = campaign
term-campaign-forms = campaign, campaigns
term-campaign-means = For a few turns the Leviathan’s moves gather on one contradiction. Put the same one first and unity gains by it; acts of the same contradiction blunt those moves.

term-chest = war chest
term-chest-forms = war chest, war chests
term-chest-means = What a lord can spend on moves.

term-cohesion = cohesion
term-cohesion-forms = cohesion
term-cohesion-means = How well the wings of the bloc stand each other.

term-commitment = commitment
term-commitment-forms = commitment, commitments
term-commitment-means = How firmly a current stands in the front. It is slow: nobody is bought back in one turn.

term-compact = compact
term-compact-forms = compact, compacts
term-compact-means = An agreement between theatres on one layer: what one of its members builds, the others get a share of.

term-contradiction = contradiction
term-contradiction-forms = contradiction, contradictions
term-contradiction-means = A conflict that the whole world lives at once, and each current more or less. Six of them burn, more or less hotly.

term-current = current
term-current-forms = current, currents
term-current-means = One of the groups that make up a force of the front: it tables proposals, puts demands, and may leave.

term-debt = what waiting costs
term-debt-means = Grievance that a current gathers each turn while a burning contradiction that it lives does not come first; half, when it also lives the one that does. As things stand: it grows with each turn the first is held and with every rise of the others, and what nobody knows yet is not in it.

term-fissure = fissure
term-fissure-forms = fissure, fissures
term-fissure-means = How far the bloc is split there. It must be found before it can be widened.

term-force = force
term-force-means = How much of what is foreseen an act does: 100% is all of it. Unity, the commitment of those who propose it and serving what comes first raise it; repeating oneself, and what the Leviathan has learnt, lower it.

term-front = front
term-front-means = Ours: the three forces, left, democratic and capital, and all their currents.

term-grievance = grievance
term-grievance-forms = grievance, grievances
term-grievance-means = What a current holds against the front. Past its limit it breaks.

term-grip = grip
term-grip-forms = grip
term-grip-means = How far a place depends on the lords for a layer of the stack. It feeds on its own use.

term-hardship = hardship
term-hardship-forms = hardship
term-hardship-means = How hard life is there. Rent raises it; public capacity relieves it.

term-hollow = words without acts
term-hollow-forms = words without acts
term-hollow-means = A turn that puts a contradiction first and carries nothing that serves it. The front loses heart: unity falls at the end of the turn.

term-independence = independence
term-independence-forms = independence
term-independence-means = How far the institution answers to the public rather than to the lords. It is free from 60, captured under 30.

term-intensity = intensity
term-intensity-forms = intensity
term-intensity-means = How hot a contradiction burns: driven by the world, fanned by moves, cooled by what we carry.

term-kindled = stirred up
term-kindled-means = The lords’ moves of last turn have just raised it. If it also burns 15 points hotter than what comes first, putting it first costs no unity.

term-layer = layer
term-layer-forms = layer, layers
term-layer-means = A storey of what a society runs on: matter, cloud, data, models, platforms, money.

term-learning = what it has learnt
term-learning-means = How well the Leviathan answers this lever: each point takes about 4% from what we do with it. It learns the one we use most, and forgets the others.

term-lever = lever
term-lever-forms = lever, levers
term-lever-means = How an act works: street, law, public orders, building, money, exposure, compact, care.

term-load = load
term-load-forms = load
term-load-means = What society could run on tomorrow if the Leviathan fell tonight.

term-lord = lord
term-lord-forms = lord, lords
term-lord-means = One of the powers of tech and money that hold the Leviathan up. Each has a war chest and a loyalty to the bloc.

term-loyalty = loyalty
term-loyalty-forms = loyalty
term-loyalty-means = How firmly a lord holds to the bloc.

term-misreading = misreading
term-misreading-forms = misreading, misread
term-misreading-means = It comes first and burns under 38, or 22 points less than the hottest. Unity falls by 5 each turn until another is put first or it warms.

term-predominant = put first
term-predominant-forms = comes first, put first, named first, come first
term-predominant-means = The contradiction that the front treats before all others, by its own choice. What serves it strikes harder; whoever lives another one waits, and keeps accounts.

term-principal = principal
term-principal-means = Capital against labour: always at work underneath, whatever comes first this turn. It is not always the one to put first.

term-promise = promise
term-promise-forms = promise, promises
term-promise-means = A demand we have signed: it calms at once, and falls due. Broken, it costs more than a refusal would have.

term-prop = prop
term-prop-forms = prop, props
term-prop-means = What the Leviathan stands on: its social base, its political hold, its valuation. When two of the three give, it falls.

term-rumour = rumour
term-rumour-forms = rumour, rumours
term-rumour-means = What is said of the lords’ next moves. An announced one is certain to be planned; a whispered one may be false, or hide what it does. Investigating shows it.

term-rupture = rupture
term-rupture-forms = rupture, ruptures
term-rupture-means = A current whose grievance has passed its limit is about to leave: concede, part for a time, or let it go.

term-share = share of leadership
term-share-forms = share of leadership
term-share-means = Who leads the front. Too little, and a force drifts away; too much, and the others do.

term-stance = stance
term-stance-forms = stance, stances
term-stance-means = How a current stands before the Leviathan, by its commitment: it resists from 60, hesitates from 40, capitulates from 20, and collaborates below.

term-strength = strength
term-strength-means = How hard the institution can press.

term-theatre = theatre
term-theatre-forms = theatre, theatres
term-theatre-means = A part of the world on the map, with its layers and its institutions.

term-unity = unity
term-unity-forms = unity
term-unity-means = Whether the front can be spoken of in the singular. All our acts gain force with it.

term-weariness = weariness
term-weariness-forms = weariness
term-weariness-means = How often a contradiction has just been acted upon: each point takes 5% from the next act that serves it. It wears off by itself.
