import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { CST, Lexer, LineCounter, isMap, isNode, isPair, isSeq, parseDocument } from 'yaml';
// ../wt/src/sim/actions.ts
/**
 * Actions: the front's commands packed into one whole number, so that a search lists and plays thousands without an
 * object. `codec.ts` turns them into commands by id and back; what is recorded is always the command.
 *
 * kind × 2²⁴ + first × 2⁸ + second × 2⁴ + third
 */
const ACTION = {
  endTurn: 1,
  choose: 2,
  rupture: 3,
  designate: 4,
  promise: 5,
  refuse: 6,
  carry: 7,
  organise: 8,
  investigateRumour: 9,
  investigateFissure: 10,
  conciliate: 11,
};
/** Initiatives an action can name. */
const INITIATIVE_LIMIT = 65536;
const packAction = (kind, first = 0, second = 15, third = 15) => (kind << 24) | (first << 8) | (second << 4) | third;
const actionKind = (action) => action >> 24;
const actionFirst = (action) => (action >> 8) & 65535;
const actionSecond = (action) => (action >> 4) & 15;
const actionThird = (action) => action & 15;
// ../wt/src/sim/assumptions.ts
/**
 * The thesis as a set of coefficients (GAME.md, principle 3). The rules read these and nothing of the kind is written
 * into them as a constant; each level carries its values, and its text says in plain words what each one assumes, so
 * that whoever rejects the thesis can find it, change it, and see what changes. Values, ranges and rival values are
 * data: `levels/library/assumptions`.
 */
const ASSUMPTIONS = [
  'networkEffect',
  'counterweight',
  'rentHardship',
  'hardshipFarRight',
  'fragmentation',
  'loathingGrowth',
  'opportunism',
  'bubble',
  'rebound',
  'debtWeight',
  'tenureStrength',
  'aggressionUnity',
  'rentierTemptation',
  'bureaucraticTemptation',
  'popularFeedback',
  'footprint',
  'compactScale',
  'loadNeeded',
  'institutionLeverage',
  'adaptation',
  'chestIncome',
  'fissureYield',
];
const RULE_IDS = Object.keys({
  'network-effect': ['D17', 'D25'],
  counterweight: ['D13', 'D17'],
  'room-taken': ['D42'],
  'compact-scale': ['D44'],
  rent: ['D26', 'D27', 'D30'],
  relief: ['D50'],
  'ecological-cost': ['D31'],
  'build-footprint': ['D31', 'D52'],
  'far-right-hardship': ['D21', 'D33'],
  'far-right-fragmentation': ['D18', 'D21'],
  'far-right-control': ['D49'],
  'mediations-wear': ['D19'],
  'base-loathing': ['D54', 'D55'],
  'base-renewal': ['D08', 'M12'],
  'base-far-right': ['D21'],
  'capture-creep': ['D06', 'M14'],
  'cohesion-strain': ['M19', 'D56'],
  'bubble-swells': ['D29'],
  panic: ['D29', 'D54'],
  brutality: ['D55'],
  'loathing-fades': ['D04'],
  cost: [],
  income: ['D41', 'D51'],
  'rent-drain': ['D26'],
  'capture-drain': ['D48'],
  'control-gives': ['D51'],
  'chest-income': ['D23', 'D26'],
  'move-cost': [],
  carried: ['D41'],
  waiting: ['D38'],
  'waiting-patience': ['D40'],
  designation: ['D37', 'D38'],
  misreading: ['D39'],
  'designation-change': ['D38'],
  debt: ['D38', 'D40'],
  'carried-relief': ['D38'],
  'commitment-slack': ['D35'],
  'commitment-grievance': ['D35', 'D38'],
  'unity-pull': ['D40', 'D41'],
  'unity-aggression': ['D40'],
  'leadership-carried': ['D58'],
  'leadership-evens': ['D41'],
  'leadership-weak': ['D41'],
  'leadership-strong': ['D41', 'D58'],
  'promise-signed': ['D38'],
  'promise-kept': ['D38'],
  'promise-broken': ['D38'],
  'promise-refused': ['D38'],
  'intensity-pull': ['D37', 'D39'],
  'intensity-move': ['D39'],
  'intensity-carried': ['D37'],
  'intensity-offensive': ['D39'],
  'capacity-unused': ['D50'],
  'control-wanes': ['D49', 'D51'],
  'bureaucracy-grows': ['D48'],
  'rentier-grows': ['D47'],
  'disease-checked': ['D51'],
  learning: [],
  forgetting: [],
  weariness: [],
  'fissure-loyalty': ['D46', 'D56'],
  'fissure-closes': ['D05'],
  organise: ['D49'],
  investigate: ['D46'],
  conciliate: ['D38'],
  'rupture-conceded': ['D38'],
  'rupture-parted': ['D35'],
  'rupture-returned': ['D35'],
  'rupture-released': ['D35'],
  settled: [],
});
/** Kinds of cause, in the order of their packed codes. */
const CAUSE_KINDS = ['rule', 'initiative', 'move', 'event', 'choice', 'consequence', 'demand'];
const SHIFT = 20;
/** Packs a cause. `index` is the rule's, initiative's, move's… index; a choice's is event × 8 + choice. */
const causeOf = (kind, index) => (CAUSE_KINDS.indexOf(kind) << SHIFT) | index;
/** Packs a rule. */
const ruleCause = (id) => causeOf('rule', RULE_IDS.indexOf(id));
const currentAuthor = (current) => 16 + current;
const lordAuthor = (lord) => 32 + lord;
// ../wt/src/sim/nearest.ts
/** "Did you mean": the nearest valid name to a mistyped one. */
/** The id of `ids` with the fewest edits from `given`, if near enough to be meant; else undefined. */
function nearestId(given, ids) {
  let best;
  let bestDistance = Math.max(2, given.length >> 1) + 1;
  for (const id of ids) {
    const distance = editDistance(given.slice(0, 64), id);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = id;
    }
  }
  return best;
}
/** Insertions, deletions and replacements that turn `a` into `b`. */
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}
// ../wt/src/sim/vocabulary.ts
/** Storeys of the stack, from the ground up. */
const LAYERS = ['matter', 'cloud', 'data', 'models', 'platforms', 'money'];
const MAX_LAYERS = LAYERS.length;
/** Points of a theatre's state that can be pressed (D46). */
const INSTITUTIONS = ['parliament', 'competition', 'data-protection', 'central-bank', 'public-buyers', 'courts'];
/** The three forces of the front (D41). */
const CONSTITUENTS = ['left', 'democratic', 'capital'];
/** What each constituent gives, in the order of {@link CONSTITUENTS}; whole units, 0–16. */
const RESOURCES = ['mobilisation', 'legitimacy', 'investment'];
/** The contradictions one of which is designated as predominant (D37–D40). */
const CONTRADICTIONS = [
  'capital-labour',
  'big-tech-peoples',
  'democracy-oligarchy',
  'equality-hierarchy',
  'ecology-accumulation',
  'sovereignty-empire',
];
/** How an initiative acts: the Leviathan learns the lever used most. */
const LEVERS = ['street', 'law', 'procurement', 'build', 'money', 'exposure', 'compact', 'care'];
/** A Leviathan's seeded character: it weighs the same legal moves differently. */
const PERSONALITIES = ['empire-builder', 'speculator', 'culture-warrior', 'engineer'];
/** The two wings of the bloc and their allies (M03, M24, D08). */
const WINGS = ['libertarian', 'populist', 'finance', 'fossil'];
/**
 * Numbers of the whole board, 0–100. The last five are derived: they follow from the others and are settled, with a
 * ledger entry of their own, after every act and at the end of every turn.
 */
const TRACKS = [
  'unity',
  'public-capacity',
  'popular-control',
  'bureaucratic-capture',
  'rentier-drift',
  'mediations',
  'social-base',
  'state-capture',
  'cohesion',
  'valuation',
  'deregulation',
  'prestige',
  'loathing',
  'far-right',
  'ecology',
  'political-hold',
  'load',
  'mean-grip',
  'mean-alternative',
  'mean-hardship',
];
/** A current's figure before the aggression (D35), from its commitment. */
const STANCES = ['collaborates', 'capitulates', 'hesitates', 'resists'];
// ../wt/src/sim/state.ts
/**
 * The whole state of a match is one Int32Array; this file declares, once, what stands where.
 *
 * Numbers shown as 0–100 are kept in tenths (0–1000), so that slow drifts stay whole numbers; resources, chests and
 * counters are whole units. Index functions (`grip(theatre, layer)`) name every cell: V8 inlines them, so rules read
 * like prose and run like raw offsets. A nested object tree was measured three times slower and needs a deep copy
 * where this needs one `set`.
 *
 * The first part holds the *numbers*: they move only through `change` (see ledger.ts). The second part holds the
 * *bookkeeping* (what is tabled, planned, promised), written with `s[field] = value`.
 */
const blocks = [];
let size = 0;
function block(name, rows, columns, max, scale) {
  const base = size;
  blocks.push({
    name,
    base,
    rows,
    columns,
    max,
    scale,
  });
  size += rows * columns;
  return base;
}
function list(name, count, max = 1e3, scale = 10) {
  const base = block(name, count, 1, max, scale);
  return (index) => base + index;
}
function grid(name, rows, columns, max = 1e3, scale = 10) {
  const base = block(name, rows, columns, max, scale);
  return (r, c) => base + r * columns + c;
}
function single$1(name, max = 2147483647) {
  return block(name, 1, 1, max, 1);
}
/** Global tracks, in the order of TRACKS; tenths. */
const track = list('track', TRACKS.length);
/** Dependence on the lords in a theatre's layer; tenths. grip + alternative ≤ 1000. */
const grip = grid('grip', 6, MAX_LAYERS);
/** Public, common or domestic capacity in a theatre's layer; tenths. */
const alternative = grid('alternative', 6, MAX_LAYERS);
/** Whether a theatre's layer has joined the compact of that layer (D44); 0 or 1. */
const compact = grid('compact', 6, MAX_LAYERS, 1, 1);
/** Hardship of a theatre's people (D27, D33); tenths. */
const hardship = list('hardship', 6);
/** What an institution can do; tenths. */
const strength = grid('strength', 6, INSTITUTIONS.length);
/** How free of the bloc an institution is: captured < 300 ≤ pressured < 600 ≤ free; tenths. */
const independence = grid('independence', 6, INSTITUTIONS.length);
/** Numbers of a current counted in its constituent; whole, 1–20. */
const weight = list('weight', 9, 20, 1);
/** How far a current follows the front; tenths. */
const commitment = list('commitment', 9);
/** What a current holds against the front; tenths. */
const grievance = list('grievance', 9);
/** A constituent's share in leading the front; tenths, the three sum to 1000. */
const share = list('share', CONSTITUENTS.length);
/** Mobilisation, legitimacy, investment in hand; whole, 0–16. */
const resource = list('resource', RESOURCES.length, 16, 1);
/** How hot a contradiction is in the world; tenths. */
const intensity = list('intensity', CONTRADICTIONS.length);
/** A lord's money for moves; whole, 0–99. */
const chest = list('chest', 8, 99, 1);
/** How firmly a lord holds to the fusion (D05); tenths. */
const loyalty = list('loyalty', 8);
/** How wide a fissure of the bloc gapes; tenths. */
const fissure$1 = list('fissure', 6);
/** What the Leviathan has learnt of each of our levers; whole, 0–12. */
const learning = list('learning', LEVERS.length, 12, 1);
/** How used-up each contradiction's initiatives are; whole, 0–12. */
const weariness = list('weariness', CONTRADICTIONS.length, 12, 1);
/** A level's own variables; whole. */
const variable = list('variable', 16, 9999, 1);
/** Everything below this place is a number with a ledger; everything from it on is bookkeeping. */
const NUMBERS_END = size;
/** The seeded generator (sfc32), four 32-bit words. */
const rng = list('rng', 4, 2147483647, 1);
/** Current turn, from 1. */
const TURN = single$1('turn');
/** Whose decision is awaited: one of PHASE. */
const PHASE_AT = single$1('phase');
/** 0 while the match runs, else 1 + index of the ending. */
const ENDING = single$1('ending');
/** 1 + index of the designated contradiction; 0 before the first designation. */
const DESIGNATED = single$1('designated');
/** Full turns the designation has been held before this one. */
const TENURE = single$1('tenure');
/** The designation at the start of this turn, as DESIGNATED; a second choice in one turn is still one change. */
const DESIGNATED_BEFORE = single$1('designated-before');
/** 1 when the designation has been settled this turn. */
const HAS_DESIGNATED = single$1('has-designated');
/** 1 when this turn's designation was a misreading. */
const MISREAD = single$1('misread');
/** Rise of each intensity caused by last turn's moves; tenths. */
const kindled = list('kindled', CONTRADICTIONS.length);
/** Index of the seeded personality. */
const PERSONALITY = single$1('personality');
/** 1 + contradiction of the running offensive; 0 for none. */
const OFFENSIVE = single$1('offensive');
/** Turns left of the running offensive. */
const OFFENSIVE_LEFT = single$1('offensive-left');
/** What each current cares for, 0–3; hidden ones are drawn at the start of a match. */
const affinity = grid('affinity', 9, CONTRADICTIONS.length, 3, 1);
/** 1 where the player knows the affinity. */
const known = grid('known', 9, CONTRADICTIONS.length, 1, 1);
/** 0 present · 1–98 turns until it comes back · 99 gone for good. */
const absence = list('absence', 9, 99, 1);
/** Times a current has parted. */
const partings = list('partings', 9, 99, 1);
/** Commitment gained (or lost) this turn, so that no current is bought back at once; tenths, may be negative. */
const swayed = list('swayed', 9, 1e3, 10);
/** 1 + current whose rupture must be answered; 0 for none. */
const RUPTURE = single$1('rupture');
/** 1 where the player has found the fissure. */
const found = list('found', 6, 1, 1);
/** This turn's scripted event: 1 + event; 0 for none. */
const EVENT = single$1('event');
/** 1 + choice taken on this turn's event; 0 while open. */
const EVENT_CHOICE = single$1('event-choice');
/** Initiatives tabled this turn: constituent × slot, 1 + initiative; 0 empty. */
const tabled = grid('tabled', CONSTITUENTS.length, 3, 2147483647, 1);
/** Initiatives carried this turn, 1 + initiative, in order; 0 empty. */
const carried = list('carried', 3, 2147483647, 1);
const CARRIED_COUNT = single$1('carried-count');
const restingInitiative = list('resting-initiative', 24, 2147483647, 1);
const restingUntil = list('resting-until', 24, 2147483647, 1);
/** Turn from which each move of the bloc may be planned again; 0 while it has not been played. */
const moveRests = list('move-rests', 64, 2147483647, 1);
/** Standing acts done this turn: organise, investigate, conciliate. */
const acted = list('acted', 3, 1, 1);
/** A planned move: 1 + move; 0 empty. */
const planMove = list('plan-move', 7, 2147483647, 1);
const planLord = list('plan-lord', 7, 8, 1);
const planTheatre = list('plan-theatre', 7, 6, 1);
const planLayer = list('plan-layer', 7, MAX_LAYERS, 1);
/** Force of the move in percent before it is countered. */
const planSize = list('plan-size', 7, 400, 1);
/** What the player sees of it: 0 hidden · 1 whispered · 2 announced. */
const planSeen = list('plan-seen', 7, 2, 1);
/** 1 when it is false: a rumour with nothing behind it. */
const planFalse = list('plan-false', 7, 1, 1);
/** 1 when the player has looked into it. */
const planExposed = list('plan-exposed', 7, 1, 1);
/** Percent taken off by our initiatives. */
const planBlunted = list('plan-blunted', 7, 100, 1);
/** Demands put this turn: 1 + demand; 0 none. */
const demandKind = list('demand-kind', 2, 2147483647, 1);
const demandCurrent = list('demand-current', 2, 9, 1);
/** 0 open · 1 promised · 2 refused. */
const demandAnswer = list('demand-answer', 2, 2, 1);
/** The promise ledger: 1 + demand; 0 empty slot. */
const promiseKind = list('promise-kind', 6, 2147483647, 1);
const promiseCreditor = list('promise-creditor', 6, 9, 1);
/** Turn by whose end it must be kept. */
const promiseDue = list('promise-due', 6, 2147483647, 1);
/** 1 when it asked for what was already being done: it earns little. */
const promiseCheap = list('promise-cheap', 6, 1, 1);
/** Scripted events fired so far, in order: 1 + event, and the turn. */
const firedEvent = list('fired-event', 64, 2147483647, 1);
const firedTurn = list('fired-turn', 64, 2147483647, 1);
const FIRED_COUNT = single$1('fired-count');
/** Consequences announced for later: 1 + consequence, and the turn they fall due. */
const pendingKind = list('pending-kind', 12, 2147483647, 1);
const pendingTurn = list('pending-turn', 12, 2147483647, 1);
/** Turns running with unity at the breaking point. */
const LOW_UNITY = single$1('low-unity');
/** Bits of the props that are down: 1 social base · 2 political hold · 4 valuation. */
const PROPS_DOWN = single$1('props-down');
/** How many props are down, 0–3. */
const PROPS_COUNT = single$1('props-count');
/** Bits of the props that have ever been down. */
const PROPS_EVER = single$1('props-ever');
/** Index of the constituent with the largest share among those still in the front; the first of equals. */
const LEADER = single$1('leader');
/** Constituents with no current left in the front, 0–3. */
const CONSTITUENTS_GONE = single$1('constituents-gone');
/** 1 when the alternatives can carry the load. */
const LOAD_CARRIED = single$1('load-carried');
/** Valuation our own acts have taken this turn; tenths. */
const SHOCK = single$1('shock');
/** Tallies for the ending page. */
const COUNT_CHANGES = single$1('count-changes');
const COUNT_MISREADINGS = single$1('count-misreadings');
const COUNT_KEPT = single$1('count-kept');
const COUNT_BROKEN = single$1('count-broken');
const COUNT_RUPTURES = single$1('count-ruptures');
/** Carries so far by constituent. */
const carriedBy = list('carried-by', CONSTITUENTS.length, 2147483647, 1);
/** Length of a state. */
const STATE_SIZE = size;
/** The whole layout, in order. */
const LAYOUT = blocks;
const limits = new Int32Array(NUMBERS_END);
const scales = new Int32Array(STATE_SIZE).fill(1);
for (const b of blocks)
  for (let i = 0; i < b.rows * b.columns; i++) {
    if (b.base + i < NUMBERS_END) limits[b.base + i] = b.max;
    scales[b.base + i] = b.scale;
  }
/** Largest value of each number, in stored units. */
const LIMIT = limits;
/** Stored units in one displayed point, for each field. */
const SCALE$1 = scales;
/** Which seat must decide next. */
const PHASE = {
  plan: 0,
  front: 1,
  ended: 2,
};
const at$1 = (id) => track(TRACKS.indexOf(id));
const UNITY = at$1('unity');
const PUBLIC_CAPACITY = at$1('public-capacity');
const POPULAR_CONTROL = at$1('popular-control');
const BUREAUCRATIC_CAPTURE = at$1('bureaucratic-capture');
const RENTIER_DRIFT = at$1('rentier-drift');
const MEDIATIONS = at$1('mediations');
const SOCIAL_BASE = at$1('social-base');
const STATE_CAPTURE = at$1('state-capture');
const COHESION = at$1('cohesion');
const VALUATION = at$1('valuation');
at$1('deregulation');
at$1('prestige');
const LOATHING = at$1('loathing');
const FAR_RIGHT = at$1('far-right');
const ECOLOGY = at$1('ecology');
const POLITICAL_HOLD = at$1('political-hold');
const LOAD = at$1('load');
const MEAN_GRIP = at$1('mean-grip');
const MEAN_ALTERNATIVE = at$1('mean-alternative');
const MEAN_HARDSHIP = at$1('mean-hardship');
/** An empty state. */
const blankState = () => new Int32Array(STATE_SIZE);
/** A copy of its own. */
const copyState = (s) => s.slice();
/** Comparisons of the sum of a row's fields with its constant, both in stored units. */
const COMPARE = {
  atLeast: 0,
  atMost: 1,
  is: 2,
};
/** Whether the condition compiled at `at` (a row number) holds in state `s`. */
function holds(code, at, s) {
  let row = at;
  while (row >= 0) row = step(code, row * 7, s);
  return row === -1;
}
function step(code, p, s) {
  let field = code[p];
  let value = s[field];
  const stride = code[p + 2];
  for (let n = code[p + 1]; n > 1; n--) {
    field += stride;
    value += s[field];
  }
  return compare(value, code[p + 3], code[p + 4]) ? code[p + 5] : code[p + 6];
}
function compare(value, how, constant) {
  if (how === COMPARE.atLeast) return value >= constant;
  if (how === COMPARE.atMost) return value <= constant;
  return value === constant;
}
/** A ledger with room for a long game: growing it by doubling cost more than the rules it recorded. */
const newLedger = () => ({
  rows: /* @__PURE__ */ new Int32Array(16384),
  length: 0,
});
/** Moves a number by `by` stored units, within its bounds; the entry holds what really changed. */
function change(m, field, by, cause, author = 0) {
  const { s } = m;
  const before = s[field];
  let after = (before + by) | 0;
  if (after < 0) after = 0;
  else if (after > LIMIT[field]) after = LIMIT[field];
  if (after === before) return;
  s[field] = after;
  if (m.ledger !== null) enter(m.ledger, field, after - before, cause, author | m.stamp);
}
function enter(ledger, field, by, cause, stamp) {
  const at = ledger.length;
  if (at + 4 > ledger.rows.length) grow(ledger);
  const { rows } = ledger;
  rows[at] = field;
  rows[at + 1] = by;
  rows[at + 2] = cause;
  rows[at + 3] = stamp;
  ledger.length = at + 4;
}
function grow(ledger) {
  const rows = new Int32Array(ledger.rows.length * 2);
  rows.set(ledger.rows);
  ledger.rows = rows;
}
/** Ground that neither side holds in a cell; tenths. */
const room = (s, theatre, layer) => 1e3 - s[grip(theatre, layer)] - s[alternative(theatre, layer)];
/** Moves grip, never into ground the alternative holds. */
function changeGrip(m, t, l, by, cause, author = 0) {
  const free = room(m.s, t, l);
  change(m, grip(t, l), by > free ? free : by, cause, author);
}
/** Moves the alternative, never into ground the lords hold. */
function changeAlternative(m, t, l, by, cause, author = 0) {
  const free = room(m.s, t, l);
  change(m, alternative(t, l), by > free ? free : by, cause, author);
}
/** `amount × percent / 100`, towards zero; exact to 2³¹. */
const percent$1 = (amount, rate) => (Math.imul(amount | 0, rate | 0) / 100) | 0;
/** `a / b` towards zero. */
const div = (a, b) => ((a | 0) / (b | 0)) | 0;
/** `n` kept between two bounds. */
const clamp = (n, low, high) => (n < low ? low : n > high ? high : n);
// ../wt/src/sim/copy.ts
/** Copies of a match: to look ahead in, to undo from, to search. */
/** A copy that shares nothing that changes. `ledger`: a fresh empty one, or none; entries so far are not copied. */
function copyMatch(m, options = {}) {
  return {
    level: m.level,
    s: copyState(m.s),
    ledger: options.ledger === true ? newLedger() : null,
    stamp: m.stamp,
  };
}
const isPresent = (s, current) => s[absence(current)] === 0;
/** Commitment of a constituent, by weight, absent currents counting for nothing; tenths. */
function meanCommitment(m, constituent) {
  const { s } = m;
  const { from, to } = m.level.constituents[constituent];
  let sum = 0;
  let weights = 0;
  for (let c = from; c < to; c++) {
    weights += s[weight(c)];
    if (isPresent(s, c)) sum += s[weight(c)] * s[commitment(c)];
  }
  return weights === 0 ? 0 : div(sum, weights);
}
/** Mean grievance of the currents present; tenths. */
function meanGrievance(m) {
  const { s } = m;
  let sum = 0;
  let present = 0;
  for (let c = 0; c < m.level.currents.length; c++) {
    if (!isPresent(s, c)) continue;
    sum += s[grievance(c)];
    present++;
  }
  return present === 0 ? 0 : div(sum, present);
}
/** Moves a present current's commitment, within what it can move in a turn (D35). */
function sway(m, current, by, cause, author) {
  const { s } = m;
  if (!isPresent(s, current)) return;
  const done = s[swayed(current)];
  const allowed = clamp(by, -60 - done, 40 - done);
  s[swayed(current)] = done + allowed;
  change(m, commitment(current), allowed, cause, author);
}
/** Moves a present current's grievance. */
function aggrieve(m, current, by, cause, author) {
  if (isPresent(m.s, current)) change(m, grievance(current), by, cause, author);
}
const CHANGE_COST = 90;
/** A change is free when the new one burns this much hotter and a move has just kindled it. */
const BURNS = 150;
/** Turns after which a designation moves nobody any more. */
const STALE = 8;
const CHANGE = ruleCause('designation-change');
const MISREADING = ruleCause('misreading');
const GAIN = ruleCause('designation');
const DEBT = ruleCause('debt');
function hottest(m) {
  let most = 0;
  for (let k = 0; k < m.level.contradictions.length; k++) most = Math.max(most, m.s[intensity(k)]);
  return most;
}
/** Whether treating a contradiction as predominant would be a misreading of the situation. */
function isMisreading(m, contradiction) {
  const heat = m.s[intensity(contradiction)];
  return heat < 380 || heat < hottest(m) - 220;
}
/** Unity lost by turning to a contradiction now; tenths. */
function changeCost(s, contradiction) {
  const now = s[DESIGNATED] - 1;
  if (now < 0 || now === contradiction) return 0;
  return s[intensity(contradiction)] >= s[intensity(now)] + BURNS && s[kindled(contradiction)] > 0 ? 0 : CHANGE_COST;
}
/** Names the predominant contradiction, once a turn. */
function designate(m, contradiction) {
  const { s } = m;
  if (s[DESIGNATED] !== contradiction + 1) {
    if (s[DESIGNATED] !== 0) s[COUNT_CHANGES] = s[COUNT_CHANGES] + 1;
    change(m, UNITY, -changeCost(s, contradiction), CHANGE, 1);
    s[TENURE] = 0;
  }
  s[HAS_DESIGNATED] = 1;
  s[DESIGNATED] = contradiction + 1;
  readSituation(m);
}
/** Looks again at whether the designation is a misreading; at the designation and at each turn's start. */
function readSituation(m) {
  const { s } = m;
  const was = s[MISREAD];
  s[MISREAD] = s[DESIGNATED] !== 0 && isMisreading(m, s[DESIGNATED] - 1) ? 1 : 0;
  if (s[MISREAD] === 1 && was === 0) s[COUNT_MISREADINGS] = s[COUNT_MISREADINGS] + 1;
}
/** End of turn: what the designation gives and what it owes. */
function designationDrift(m) {
  const { s } = m;
  if (s[MISREAD] === 1) change(m, UNITY, -50, MISREADING, 1);
  for (let c = 0; c < m.level.currents.length; c++) {
    if (!isPresent(s, c)) continue;
    const gain = gainOf(m, c);
    if (gain !== 0) sway(m, c, gain, GAIN, currentAuthor(c));
    aggrieve(m, c, debtOf(m, c), DEBT, currentAuthor(c));
  }
  s[DESIGNATED_BEFORE] = s[DESIGNATED];
}
/** Commitment a current gains from the designation; less as it grows stale. Tenths. */
function gainOf(m, current) {
  const { s } = m;
  if (s[DESIGNATED] === 0 || s[MISREAD] === 1) return 0;
  const k = s[DESIGNATED] - 1;
  const gain = div(s[affinity(current, k)] * (s[intensity(k)] - 380), 26);
  return gain <= 0 ? gain : div(gain * Math.max(0, STALE - s[TENURE]), STALE);
}
/** Grievance a current gathers while what it lives is told to wait; half when it lives the designation. Tenths. */
function debtOf(m, current) {
  const { s } = m;
  const designated = s[DESIGNATED] - 1;
  let debt = 0;
  for (let k = 0; k < m.level.contradictions.length; k++) {
    const lived = s[affinity(current, k)];
    const heat = s[intensity(k)];
    if (k === designated || lived < 2 || heat <= 440) continue;
    debt += div((lived - 1) * (heat - 440) * (5 + s[TENURE]), 25);
  }
  const weighed = percent$1(debt, m.level.assumptions.debtWeight);
  return designated >= 0 && s[affinity(current, designated)] >= 2 ? div(weighed, 2) : weighed;
}
// ../wt/src/sim/hash.ts
/** Sixteen hexadecimal digits that change when any number of the match does. */
function stateHash(m) {
  return hashNumbers(m.s);
}
/** Two interleaved multiplicative hashes, each mixing every word: a sum of words let swapped fields collide. */
function hashNumbers(s) {
  let a = -2128831035;
  let b = 625341585;
  for (let i = 0; i < STATE_SIZE; i++) {
    const word = s[i];
    a = Math.imul(a ^ word, 2654435761);
    a ^= a >>> 15;
    b = Math.imul(b + word, 2246822507);
    b ^= b >>> 13;
  }
  return hex$1(a) + hex$1(b);
}
const hex$1 = (n) => (n >>> 0).toString(16).padStart(8, '0');
// ../wt/src/sim/force.ts
/**
 * How hard an initiative strikes: the unity of the front, the commitment of those who propose it, whether it serves the
 * designation and how long that has been held, against habit — a contradiction's acts wear out, and the Leviathan
 * learns the lever it meets most.
 */
/** Turns after which holding a designation adds no more. */
const TENURE_FULL = 3;
const LEAST_FORCE = 25;
/** Percent lost for each point of weariness and of learning. */
const WEARINESS_COST = 5;
const LEARNING_COST = 4;
/** Whether an initiative serves the designation as it was read. */
const serves = (m, it) => m.s[DESIGNATED] === it.contradiction + 1 && m.s[MISREAD] === 0;
/** Force in percent, before the institution's share; 25 and up, about 90 in mid-game. */
function forceOf(m, index) {
  const { s, level } = m;
  const it = level.initiatives[index];
  const together = div(s[UNITY] * 8, 100) + div(meanCommitment(m, it.constituent) - 500, 20);
  const worn = WEARINESS_COST * s[weariness(it.contradiction)];
  const learnt = percent$1(
    LEARNING_COST * s[learning(level.initiativeTable.lever[index])],
    level.assumptions.adaptation,
  );
  const force = 58 + together + (serves(m, it) ? momentum(m, it.contradiction) : 0) - worn - learnt;
  return force < LEAST_FORCE ? LEAST_FORCE : force;
}
/** What the designation adds: it grows for three turns, and with the heat of what it names (D38). */
function momentum(m, contradiction) {
  const held = Math.min(TENURE_FULL, m.s[TENURE]);
  return percent$1(16 * held, m.level.assumptions.tenureStrength) + div(m.s[intensity(contradiction)] - 350, 20);
}
/** Percent of its force that an institution passes on: strong and free ones multiply it, captured ones stifle it (D46). */
function institutionShare(m, theatre, institution) {
  if (institution < 0 || theatre < 0) return 100;
  const freedom = m.s[independence(theatre, institution)];
  const able = div(m.s[strength(theatre, institution)] * (200 + freedom), 6e3);
  return clamp(percent$1(able, m.level.assumptions.institutionLeverage), 20, 160);
}
const column = (list, of) => Int32Array.from(list, of);
const initiativeTable = (list) => ({
  current: column(list, (it) => it.current),
  lever: column(list, (it) => LEVERS.indexOf(it.lever)),
  from: column(list, (it) => it.from),
  requires: column(list, (it) => it.requires),
});
const moveTable = (list) => ({
  from: column(list, (it) => it.from),
  requires: column(list, (it) => it.requires),
  contradiction: column(list, (it) => it.contradiction),
  answers: column(list, (it) => it.answers),
  need: Int32Array.from(list.flatMap(({ need }) => need.slice(0, 5))),
  appeal: Int32Array.from(list.flatMap((it) => PERSONALITIES.map((_, p) => it.weight * it.character[p]))),
});
const eventTable = (list) => ({
  when: column(list, (it) => it.when),
  weight: column(list, (it) => it.weight),
  cooldown: column(list, (it) => it.cooldown),
});
const tablesOf = ({ initiatives, moves, events }) => ({
  initiativeTable: initiativeTable(initiatives),
  moveTable: moveTable(moves),
  eventTable: eventTable(events),
});
// ../wt/src/sim/level.ts
/**
 * A level made ready to play: the compiled data with its tables as typed arrays and the lists the rules go through.
 * Made once per level; shared by all its matches and never changed.
 */
/** Makes a compiled level ready. Throws a RangeError on more initiatives or moves than a match can hold. */
function prepareLevel(compiled) {
  if (compiled.initiatives.length > 65536)
    throw new RangeError(`level ${compiled.id}: at most ${INITIATIVE_LIMIT} initiatives`);
  if (compiled.moves.length > 64) throw new RangeError(`level ${compiled.id}: at most 64 moves`);
  const events = compiled.events.map((_, index) => index);
  const drawnEvents = events.filter((index) => !compiled.events[index].certain);
  let weight = 0;
  return {
    ...compiled,
    ...tablesOf(compiled),
    conditionCode: Int32Array.from(compiled.conditions),
    effectRows: Int32Array.from(compiled.effects),
    proposals: compiled.acts.map(({ levers }) => proposalsOf(compiled, levers)),
    constituentOf: Int32Array.from(compiled.currents, (it) => it.constituent),
    resourceOf: Int32Array.from(compiled.constituents, (it) => RESOURCES.indexOf(it.resource)),
    demandsOf: compiled.currents.map((_, c) => indicesOf(compiled.demands, (it) => it.currents.includes(c))),
    networkPull: networkPullOf(compiled),
    platforms: compiled.layers.findIndex(({ id }) => id === 'platforms'),
    opening: openingOf(compiled),
    secret: secretsOf(compiled),
    certainEvents: events.filter((index) => compiled.events[index].certain),
    drawnEvents,
    weightUpTo: Int32Array.from(drawnEvents, (index) => {
      weight += compiled.events[index].weight;
      return weight;
    }),
  };
}
const indicesOf = (list, fits) => Int32Array.from(list.flatMap((it, index) => (fits(it) ? [index] : [])));
const proposalsOf = ({ constituents, initiatives }, levers) =>
  constituents.map((_, k) =>
    indicesOf(initiatives, (it) => it.constituent === k && levers.includes(LEVERS.indexOf(it.lever))),
  );
function networkPullOf({ theatres, layers }) {
  const pull = new Int32Array(theatres.length * MAX_LAYERS);
  theatres.forEach(({ reach }, t) => {
    layers.forEach(({ network }, l) => {
      pull[t * MAX_LAYERS + l] = Math.trunc((network * reach) / 100);
    });
  });
  return pull;
}
function openingOf({ setup }) {
  const s = blankState();
  for (const [field, value] of setup) s[field] = value;
  return s;
}
function secretsOf({ currents }) {
  const secret = new Uint8Array(currents.length * CONTRADICTIONS.length);
  currents.forEach(({ hidden }, c) => {
    for (const { contradiction } of hidden) secret[c * CONTRADICTIONS.length + contradiction] = 1;
  });
  return secret;
}
/** The act a turn belongs to, as an index. */
function actOf(level, turn) {
  let act = 0;
  for (let i = 1; i < level.acts.length; i++) if (turn >= level.acts[i].from) act = i;
  return act;
}
// ../wt/src/sim/rng.ts
/**
 * The one generator of a match: sfc32, four 32-bit words kept in the state itself, so that a copied, saved or hashed
 * state carries its chance with it. 32-bit operations only: the same draws on every engine.
 */
const A = rng(0);
const B = rng(1);
const C = rng(2);
const D = rng(3);
/** Starts the generator from a seed (any 32-bit whole number). */
function seedRng(s, seed) {
  s[A] = seed | 0;
  s[B] = -1640531527;
  s[C] = 608135816;
  s[D] = 1;
  for (let i = 0; i < 12; i++) next(s);
}
/** The next 32 bits, 0 to 2³² − 1. */
function next(s) {
  const a = s[A];
  const b = s[B];
  const c = s[C];
  const t = (((a + b) | 0) + s[D]) | 0;
  s[D] = (s[D] + 1) | 0;
  s[A] = b ^ (b >>> 9);
  s[B] = (c + (c << 3)) | 0;
  s[C] = (((c << 21) | (c >>> 11)) + t) | 0;
  return t >>> 0;
}
/** A whole number from 0 to n − 1; n from 1 to 2²⁰. Exact: the product stays under 2⁵³. */
const below = (s, n) => ((next(s) * n) / 4294967296) | 0;
/** True `percent` times in a hundred. */
const chance = (s, percent) => below(s, 100) < percent;
// ../wt/src/sim/deal.ts
/** What each constituent tables this turn: two or three initiatives of its currents, drawn from those that may come. */
/** Draws every constituent's proposals for the turn. */
function dealInitiatives(m) {
  markResting(m);
  const proposals = m.level.proposals[actOf(m.level, m.s[TURN])];
  for (let k = 0; k < proposals.length; k++) deal(m, k, proposals[k]);
}
/** Scratch of one deal: 1 for each initiative that rests. */
let resting = /* @__PURE__ */ new Uint8Array(64);
function markResting(m) {
  const { s, level } = m;
  if (resting.length < level.initiatives.length) resting = new Uint8Array(level.initiatives.length);
  resting.fill(0);
  for (let slot = 0; slot < 24; slot++) {
    const index = s[restingInitiative(slot)] - 1;
    if (index >= 0 && s[restingUntil(slot)] > s[TURN]) resting[index] = 1;
  }
}
/** Reservoir draw: one pass, no list to allocate. */
function deal(m, constituent, proposals) {
  const { s } = m;
  for (let slot = 0; slot < 3; slot++) s[tabled(constituent, slot)] = 0;
  let seen = 0;
  for (let i = 0; i < proposals.length; i++) {
    const index = proposals[i];
    if (!mayBeTabled(m, index)) continue;
    const slot = seen < 3 ? seen : below(s, seen + 1);
    if (slot < 3) s[tabled(constituent, slot)] = index + 1;
    seen++;
  }
}
function mayBeTabled(m, index) {
  const { s, level } = m;
  const { from, current, requires } = level.initiativeTable;
  return (
    resting[index] === 0 &&
    from[index] <= s[TURN] &&
    isPresent(s, current[index]) &&
    holds(level.conditionCode, requires[index], s)
  );
}
/** Whether an initiative stands on this turn's table. */
function isTabled(m, index) {
  const { constituent } = m.level.initiatives[index];
  for (let slot = 0; slot < 3; slot++) if (m.s[tabled(constituent, slot)] === index + 1) return true;
  return false;
}
// ../wt/src/sim/plan.ts
/**
 * The Leviathan's plan for a turn: which moves, by which lords, on which ground. A plan is a recorded command like the
 * front's; here it is checked against the level, given its force, and turned into what the front may hear of it —
 * announced, whispered, hidden, and now and then a rumour with nothing behind it (D01).
 */
/** What the front hears of a move. */
const SEEN = {
  hidden: 0,
  whispered: 1,
  announced: 2,
};
const ANNOUNCED_CHANCE = 60;
const WHISPERED_CHANCE = 60;
const FALSE_CHANCE = 45;
/** Mean chest from which the bloc affords a move more. */
const RICH = 15;
/** No theatre, no layer. */
const NOWHERE_THEATRE = 6;
const NOWHERE_LAYER = MAX_LAYERS;
/** Moves the Leviathan may play this turn: one more while a prop is down, one more when it is rich. */
function movesAllowed(m) {
  const { s, level } = m;
  let purse = 0;
  for (let l = 0; l < level.lords.length; l++) purse += s[chest(l)];
  const rich = purse >= RICH * level.lords.length ? 1 : 0;
  const cornered = s[PROPS_DOWN] !== 0 ? 1 : 0;
  return clamp(level.acts[actOf(level, s[TURN])].moves + rich + cornered, 1, 5);
}
/** Whether a move may be played this turn, whoever plays it: its time has come, and it has rested. */
function isMoveOpen(m, index) {
  const { s, level } = m;
  const { from, requires } = level.moveTable;
  const turn = s[TURN];
  return from[index] <= turn && s[moveRests(index)] <= turn && holds(level.conditionCode, requires[index], s);
}
/** Force of a lord's move in percent: those who no longer hold to the fusion strike softly (D05). */
const sizeOf = (s, lord) => 50 + div(s[loyalty(lord)], 15);
/** Empties the plan. */
function clearPlan(s) {
  for (let slot = 0; slot < 7; slot++) {
    s[planMove(slot)] = 0;
    s[planExposed(slot)] = 0;
    s[planBlunted(slot)] = 0;
    s[planFalse(slot)] = 0;
    s[planSeen(slot)] = 0;
  }
}
/** Writes a move into the first empty slot; theatre and layer NOWHERE_… when it has none. */
function enterMove(s, move, lord, theatre, layer) {
  let slot = 0;
  while (slot < 6 && s[planMove(slot)] !== 0) slot++;
  s[planMove(slot)] = move + 1;
  s[planLord(slot)] = lord;
  s[planTheatre(slot)] = theatre;
  s[planLayer(slot)] = layer;
  s[planSize(slot)] = sizeOf(s, lord);
  return slot;
}
/** Start of turn: what of the plan comes to the front's ears. */
function spreadRumours(m) {
  const { s } = m;
  for (let slot = 0; slot < 7; slot++) {
    if (s[planMove(slot)] === 0) continue;
    if (chance(s, ANNOUNCED_CHANCE)) s[planSeen(slot)] = SEEN.announced;
    else s[planSeen(slot)] = chance(s, WHISPERED_CHANCE) ? SEEN.whispered : SEEN.hidden;
  }
  if (chance(s, FALSE_CHANCE)) inventRumour(m);
  hiddenLast(s);
}
/** Hidden moves go to the end, so that the numbers of the rumours heard have no gap to read. */
function hiddenLast(s) {
  let heard = 0;
  for (let slot = 0; slot < 7; slot++)
    if (s[planMove(slot)] !== 0 && s[planSeen(slot)] !== SEEN.hidden) swapSlots(s, slot, heard++);
}
/** A false rumour looks like a whispered move, and takes a place at random so that its place tells nothing. */
function inventRumour(m) {
  const { s, level } = m;
  const move = below(s, level.moves.length);
  const { lords, target, theatres, layers } = level.moves[move];
  if (lords.length === 0) return;
  const theatre = target === 'none' || theatres.length === 0 ? NOWHERE_THEATRE : theatres[below(s, theatres.length)];
  const layer = target !== 'cell' || layers.length === 0 ? NOWHERE_LAYER : layers[below(s, layers.length)];
  const slot = enterMove(s, move, lords[below(s, lords.length)], theatre, layer);
  s[planSeen(slot)] = SEEN.whispered;
  s[planFalse(slot)] = 1;
  swapSlots(s, slot, below(s, slot + 1));
}
function swapSlots(s, a, b) {
  if (a === b) return;
  for (const of of [planMove, planLord, planTheatre, planLayer, planSize, planSeen, planFalse]) {
    const held = s[of(a)];
    s[of(a)] = s[of(b)];
    s[of(b)] = held;
  }
}
// ../wt/src/sim/promises.ts
/**
 * Promises are debts: an aggrieved current puts a demand with a deadline; signed, it stands in the promise ledger until
 * it is kept or broken. Promising what one was doing anyway earns little; promising to designate binds the central
 * choice.
 */
/** Grievance from which a current may put a demand; tenths. */
const DEMANDING = 350;
const DEMAND_CHANCE = 60;
const KEPT_COMMITMENT = 20;
const KEPT_UNITY = 20;
const BROKEN_UNITY = -50;
const REFUSED_GRIEVANCE = 40;
const SIGNED = ruleCause('promise-signed');
const KEPT = ruleCause('promise-kept');
const BROKEN = ruleCause('promise-broken');
const REFUSED = ruleCause('promise-refused');
/** Start of turn: aggrieved currents put their demands, two at most. */
function raiseDemands(m) {
  const { s, level } = m;
  const count = level.currents.length;
  const start = below(s, count);
  let slot = 0;
  for (let i = 0; i < count && slot < 2; i++) {
    const current = (start + i) % count;
    if (!isPresent(s, current) || s[grievance(current)] < DEMANDING || isCreditor(s, current)) continue;
    if (!chance(s, DEMAND_CHANCE)) continue;
    const demand = drawDemand(m, current);
    if (demand < 0) continue;
    s[demandKind(slot)] = demand + 1;
    s[demandCurrent(slot)] = current;
    slot++;
  }
}
function isCreditor(s, current) {
  for (let p = 0; p < 6; p++) if (s[promiseKind(p)] !== 0 && s[promiseCreditor(p)] === current) return true;
  return false;
}
function drawDemand(m, current) {
  const { s, level } = m;
  let drawn = -1;
  let seen = 0;
  const own = level.demandsOf[current];
  for (let i = 0; i < own.length; i++) {
    if (!fits(m, level.demands[own[i]])) continue;
    seen++;
    if (below(s, seen) === 0) drawn = own[i];
  }
  return drawn;
}
const fits = (m, demand) => holds(m.level.conditionCode, demand.requires, m.s);
/** The empty line of the promise ledger, or −1. */
function freePromise(s) {
  for (let p = 0; p < 6; p++) if (s[promiseKind(p)] === 0) return p;
  return -1;
}
/** Whether a demand asks for what is being done already. */
const isCheap = (m, demand) => demand.kind === 'designate' && m.s[DESIGNATED] === demand.contradiction + 1;
/** Signs the demand standing in a slot. */
function promise(m, slot) {
  const { s } = m;
  const index = s[demandKind(slot)] - 1;
  const demand = m.level.demands[index];
  const creditor = s[demandCurrent(slot)];
  const line = freePromise(s);
  const cheap = isCheap(m, demand);
  s[promiseKind(line)] = index + 1;
  s[promiseCreditor(line)] = creditor;
  s[promiseDue(line)] = s[TURN] + demand.term - 1;
  s[promiseCheap(line)] = cheap ? 1 : 0;
  s[demandAnswer(slot)] = 1;
  aggrieve(m, creditor, cheap ? -div(demand.relief, 3) : -demand.relief, SIGNED, currentAuthor(creditor));
}
/** Refuses the demand standing in a slot. */
function refuseDemand(m, slot) {
  m.s[demandAnswer(slot)] = 2;
  const current = m.s[demandCurrent(slot)];
  aggrieve(m, current, REFUSED_GRIEVANCE, REFUSED, currentAuthor(current));
}
/** Whether a promise would be kept if the turn ended now. */
function isOnTrack(m, demand, creditor) {
  if (demand.kind === 'designate') return m.s[DESIGNATED] === demand.contradiction + 1;
  if (demand.kind === 'avoid') return !hasCarried(m, (index) => m.level.initiativeTable.lever[index] === demand.lever);
  if (demand.kind === 'lever') return hasCarried(m, (index) => m.level.initiativeTable.lever[index] === demand.lever);
  return hasCarried(m, (index) => m.level.initiatives[index].current === creditor);
}
function hasCarried(m, fitsIt) {
  for (let i = 0; i < 3; i++) if (m.s[carried(i)] !== 0 && fitsIt(m.s[carried(i)] - 1)) return true;
  return false;
}
/** End of turn: promises kept are cleared, those past their day are broken; demands left unanswered are refused. */
function honourPromises(m) {
  for (let slot = 0; slot < 2; slot++)
    if (m.s[demandKind(slot)] !== 0 && m.s[demandAnswer(slot)] === 0) refuseDemand(m, slot);
  for (let line = 0; line < 6; line++) if (m.s[promiseKind(line)] !== 0) honour(m, line);
}
function honour(m, line) {
  const { s } = m;
  const index = s[promiseKind(line)] - 1;
  const demand = m.level.demands[index];
  const creditor = s[promiseCreditor(line)];
  const isDue = s[TURN] >= s[promiseDue(line)];
  const onTrack = isOnTrack(m, demand, creditor);
  if (demand.kind === 'avoid' ? onTrack && !isDue : !onTrack && !isDue) return;
  if (onTrack) keep$1(m, creditor, s[promiseCheap(line)] === 1);
  else breach(m, demand, index, creditor);
  s[promiseKind(line)] = 0;
}
function keep$1(m, creditor, cheap) {
  m.s[COUNT_KEPT] = m.s[COUNT_KEPT] + 1;
  if (cheap) return;
  sway(m, creditor, KEPT_COMMITMENT, KEPT, currentAuthor(creditor));
  change(m, UNITY, KEPT_UNITY, KEPT, 1);
}
function breach(m, demand, index, creditor) {
  m.s[COUNT_BROKEN] = m.s[COUNT_BROKEN] + 1;
  aggrieve(m, creditor, demand.breach, causeOf('demand', index), currentAuthor(creditor));
  change(m, UNITY, BROKEN_UNITY, BROKEN, 1);
}
// ../wt/src/sim/purse.ts
/** The front's three resources: what acts cost, and whether there is enough. Whole units. */
const COST$1 = ruleCause('cost');
const canPay = (m, price) =>
  m.s[resource(0)] >= price[0] && m.s[resource(1)] >= price[1] && m.s[resource(2)] >= price[2];
function pay(m, price, cause = COST$1, author = 1) {
  for (let r = 0; r < 3; r++) change(m, resource(r), -price[r], cause, author);
}
/** What an initiative costs now: each part above 1 is 1 less when it serves the designation. */
function priceOf$1(m, it) {
  if (!serves(m, it)) return it.cost;
  const [a, b, c] = it.cost;
  return [a > 1 ? a - 1 : a, b > 1 ? b - 1 : b, c > 1 ? c - 1 : c];
}
const COMMITMENT_LIMIT = 120;
const AWAY_TURNS = 3;
/** Conceding: two of mobilisation, three of legitimacy. */
const CONCESSION = [2, 3, 0];
const CONCEDED = ruleCause('rupture-conceded');
const PARTED = ruleCause('rupture-parted');
const RETURNED = ruleCause('rupture-returned');
const RELEASED = ruleCause('rupture-released');
/** Start of turn: opens the rupture of the most aggrieved current past its limit, if any. */
function openRupture(m) {
  const { s } = m;
  let worst = -1;
  for (let c = 0; c < m.level.currents.length; c++) {
    if (!isPresent(s, c)) continue;
    if (s[grievance(c)] < 750 && s[commitment(c)] >= COMMITMENT_LIMIT) continue;
    if (worst < 0 || s[grievance(c)] > s[grievance(worst)]) worst = c;
  }
  s[RUPTURE] = worst + 1;
}
/** Concede: dear now, and it stays. */
function concede(m) {
  const c = take(m);
  pay(m, CONCESSION, CONCEDED);
  aggrieve(m, c, -300, CONCEDED, currentAuthor(c));
  change(m, commitment(c), 60, CONCEDED, currentAuthor(c));
  change(m, UNITY, -20, CONCEDED, 1);
}
/** Part for a time: it comes back calmer; the second time it does not come back. */
function part(m) {
  const c = take(m);
  const { s } = m;
  s[partings(c)] = s[partings(c)] + 1;
  const again = s[partings(c)] > 1;
  s[absence(c)] = again ? 99 : AWAY_TURNS;
  change(m, UNITY, again ? -100 : -60, PARTED, 1);
}
/** Let go: it never returns, and whoever stays is relieved of the quarrel. */
function release(m) {
  const c = take(m);
  m.s[absence(c)] = 99;
  change(m, UNITY, -80, RELEASED, 1);
  for (let other = 0; other < m.level.currents.length; other++) aggrieve(m, other, -50, RELEASED, currentAuthor(other));
}
function take(m) {
  const c = m.s[RUPTURE] - 1;
  m.s[COUNT_RUPTURES] = m.s[COUNT_RUPTURES] + 1;
  m.s[RUPTURE] = 0;
  return c;
}
/** End of turn: those who parted come nearer their return. */
function countAbsences(m) {
  const { s } = m;
  for (let c = 0; c < m.level.currents.length; c++) {
    const left = s[absence(c)];
    if (left === 0 || left === 99) continue;
    s[absence(c)] = left - 1;
    if (left === 1) comeBack(m, c);
  }
}
function comeBack(m, c) {
  const { s } = m;
  change(m, grievance(c), 350 - s[grievance(c)], RETURNED, currentAuthor(c));
  change(m, commitment(c), Math.max(0, 300 - s[commitment(c)]), RETURNED, currentAuthor(c));
}
const STANDING_PRICES = [
  [2, 0, 0],
  [0, 1, 1],
  [1, 2, 0],
];
/** Percent taken off a move that has been looked into. */
const EXPOSED = 30;
const ORGANISE = ruleCause('organise');
const INVESTIGATE = ruleCause('investigate');
const CONCILIATE = ruleCause('conciliate');
/** Organise: a current's people are brought in (D49). */
function organise(m, current) {
  begin(m, 0, ORGANISE);
  sway(m, current, 30, ORGANISE, currentAuthor(current));
  change(m, POPULAR_CONTROL, 10, ORGANISE, currentAuthor(current));
}
/** Investigate a rumour: it is shown for what it is, and a real move comes weaker. */
function investigateRumour(m, slot) {
  begin(m, 1, INVESTIGATE);
  m.s[planExposed(slot)] = 1;
  m.s[planBlunted(slot)] = clamp(m.s[planBlunted(slot)] + EXPOSED, 0, 100);
}
/** Investigate the bloc: a fissure is found (D46). */
function investigateFissure(m, index) {
  begin(m, 1, INVESTIGATE);
  m.s[found(index)] = 1;
}
/** Conciliate: an aggrieved current is heard. */
function conciliate(m, current) {
  begin(m, 2, CONCILIATE);
  aggrieve(m, current, -140, CONCILIATE, currentAuthor(current));
  change(m, UNITY, 20, CONCILIATE, 1);
}
function begin(m, act, cause) {
  pay(m, STANDING_PRICES[act], cause);
  m.s[acted(act)] = 1;
}
// ../wt/src/sim/legality.ts
/** Whether an action may be done now, and if not, why: the one place that says so, for people, bots and replays alike. */
/** Why an action may not be done now, or null when it may. */
function refusalOf(m, action) {
  if (m.s[PHASE_AT] === PHASE.ended) return 'match-over';
  if (m.s[PHASE_AT] !== PHASE.front) return 'not-your-turn';
  const kind = actionKind(action);
  const first = actionFirst(action);
  if (kind === ACTION.choose) return refuseChoice(m, first);
  if (kind === ACTION.rupture) return refuseRupture(m, first);
  if (mustAnswer(m)) return 'answer-first';
  if (kind === ACTION.endTurn) return null;
  if (kind === ACTION.designate) return refuseDesignation(m, first);
  if (kind === ACTION.promise || kind === ACTION.refuse) return refuseAnswer(m, kind, first);
  if (kind === ACTION.carry) return refuseCarry(m, first, actionSecond(action), actionThird(action));
  return refuseStanding(m, kind, first);
}
/** Whether a rupture or a scripted event must be answered before anything else. */
const mustAnswer = (m) => m.s[RUPTURE] !== 0 || isEventOpen(m);
const isEventOpen = (m) =>
  m.s[EVENT] !== 0 && m.s[EVENT_CHOICE] === 0 && m.level.events[m.s[EVENT] - 1].choices.length > 0;
function refuseChoice(m, choice) {
  if (!isEventOpen(m)) return 'nothing-to-answer';
  const { choices } = m.level.events[m.s[EVENT] - 1];
  const taken = choices[choice];
  if (taken === void 0) return 'unknown-id';
  if (choice === 0) return null;
  if (!holds(m.level.conditionCode, taken.requires, m.s)) return 'requires';
  return canPay(m, taken.cost) ? null : 'cannot-afford';
}
function refuseRupture(m, way) {
  if (m.s[RUPTURE] === 0) return 'nothing-to-answer';
  return way === 0 && !canPay(m, CONCESSION) ? 'cannot-afford' : null;
}
function refuseDesignation(m, contradiction) {
  if (contradiction >= m.level.contradictions.length) return 'unknown-id';
  return m.s[HAS_DESIGNATED] === 1 ? 'already-done' : null;
}
function refuseAnswer(m, kind, slot) {
  if (slot >= 2 || m.s[demandKind(slot)] === 0) return 'nothing-to-answer';
  if (m.s[demandAnswer(slot)] !== 0) return 'already-done';
  return kind === ACTION.promise && freePromise(m.s) < 0 ? 'conflict' : null;
}
/** Why an initiative may not be carried, whatever it is aimed at. */
function refuseInitiative(m, index) {
  const { s, level } = m;
  const it = level.initiatives[index];
  if (it === void 0) return 'unknown-id';
  if (!isTabled(m, index)) return 'not-tabled';
  for (let i = 0; i < 3; i++) if (s[carried(i)] === index + 1) return 'already-done';
  if (s[CARRIED_COUNT] >= level.acts[actOf(level, s[TURN])].agenda) return 'agenda-full';
  if (!isPresent(s, it.current)) return 'absent';
  if (!holds(level.conditionCode, it.requires, s)) return 'requires';
  return canPay(m, priceOf$1(m, it)) ? null : 'cannot-afford';
}
function refuseCarry(m, index, first, layer) {
  const refusal = refuseInitiative(m, index);
  if (refusal !== null) return refusal;
  return mayAim(m, m.level.initiatives[index], first, layer) ? null : 'bad-target';
}
/** Whether an initiative may be aimed there. */
function mayAim(m, it, first, layer) {
  if (it.target === 'none') return first === 15 && layer === 15;
  if (it.target === 'theatre') return it.theatres.includes(first) && layer === 15;
  if (it.target === 'layer') return first === 15 && it.layers.includes(layer);
  if (it.target === 'cell') return it.theatres.includes(first) && it.layers.includes(layer);
  if (it.target === 'lord') return it.lords.includes(first) && layer === 15;
  return first < m.level.fissures.length && layer === 15;
}
function refuseStanding(m, kind, first) {
  const place = kind === ACTION.organise ? 0 : kind === ACTION.conciliate ? 2 : 1;
  const refusal = refuseSubject(m, kind, first);
  if (refusal !== null) return refusal;
  if (m.s[acted(place)] === 1) return 'already-done';
  return canPay(m, STANDING_PRICES[place]) ? null : 'cannot-afford';
}
function refuseSubject(m, kind, first) {
  const { s } = m;
  if (kind === ACTION.investigateFissure) {
    if (first >= m.level.fissures.length) return 'unknown-id';
    return s[found(first)] === 1 ? 'already-done' : null;
  }
  if (kind === ACTION.investigateRumour) {
    if (first >= 7 || s[planMove(first)] === 0 || s[planSeen(first)] === SEEN.hidden) return 'nothing-to-answer';
    return s[planExposed(first)] === 1 ? 'already-done' : null;
  }
  if (first >= m.level.currents.length) return 'unknown-id';
  return isPresent(s, first) ? null : 'absent';
}
// ../wt/src/sim/grip.ts
/**
 * Dependence compounds (D17, D25): the more a service is used the tighter it holds, unless free and strong public
 * institutions stand against it (D13). Alternatives grow too, where there is capacity and people to carry them (D42).
 */
/** Product of grip and room, in tenths, that makes a tenth of growth. */
const GRIP_PACE = 15e3;
const ALTERNATIVE_PACE = 1e7;
const NETWORK = ruleCause('network-effect');
const COUNTERWEIGHT = ruleCause('counterweight');
const GROWTH = ruleCause('room-taken');
/** End of turn: grip and alternative grow in every cell, into the ground nobody holds. */
function gripDrift(m) {
  for (let t = 0; t < m.level.theatres.length; t++) {
    const held = counterweight(m, t);
    for (let l = 0; l < m.level.layers.length; l++) {
      growGrip(m, t, l, held);
      growAlternative(m, t, l);
    }
  }
}
/** Grip of one layer, summed over a level's theatres; tenths. */
function gripOfLayer(s, layer, theatres) {
  let sum = 0;
  for (let t = 0; t < theatres; t++) sum += s[grip(t, layer)];
  return sum;
}
/** Percent of the network effect that a theatre's institutions hold back; 0–100. */
function counterweight(m, theatre) {
  let sum = 0;
  for (let i = 0; i < INSTITUTIONS.length; i++) sum += m.s[strength(theatre, i)] * m.s[independence(theatre, i)];
  const mean = div(sum, INSTITUTIONS.length * 1e4);
  return Math.min(100, percent$1(mean, m.level.assumptions.counterweight));
}
function growGrip(m, t, l, held) {
  const { s, level } = m;
  const pull = level.networkPull[t * MAX_LAYERS + l];
  const growth = percent$1(
    percent$1(div(s[grip(t, l)] * room(s, t, l), GRIP_PACE), pull),
    level.assumptions.networkEffect,
  );
  changeGrip(m, t, l, growth, NETWORK);
  change(m, grip(t, l), percent$1(growth, -held), COUNTERWEIGHT);
}
function growAlternative(m, t, l) {
  const { s } = m;
  const tended = 600 + s[PUBLIC_CAPACITY] + s[POPULAR_CONTROL];
  change(m, alternative(t, l), div(s[alternative(t, l)] * room(s, t, l) * tended, ALTERNATIVE_PACE), GROWTH);
}
// ../wt/src/sim/income.ts
/** What each turn brings: the front's resources from its commitment, the lords' chests from their grip (D23, D26). */
const LEGITIMACY = RESOURCES.indexOf('legitimacy');
const INVESTMENT = RESOURCES.indexOf('investment');
/** Weight × commitment (tenths) that yields one unit. */
const YIELD = 2650;
const INCOME = ruleCause('income');
const RENT$1 = ruleCause('rent-drain');
const CAPTURED = ruleCause('capture-drain');
const CONTROL$1 = ruleCause('control-gives');
const CHEST = ruleCause('chest-income');
/** What a constituent's commitment yields now; whole units. */
function yieldOf(m, constituent) {
  const { s } = m;
  const { from, to } = m.level.constituents[constituent];
  let sum = 0;
  for (let c = from; c < to; c++) if (isPresent(s, c)) sum += s[weight(c)] * s[commitment(c)];
  return div(sum, YIELD);
}
/** Rent drains investment (D26); tenths of grip past 45 for each unit. */
const rentDrain = (m) => Math.max(0, div(m.s[MEAN_GRIP] - 450, 160)) + (m.s[RENTIER_DRIFT] > 400 ? 1 : 0);
/** A captured administration and worn mediations cost legitimacy (D19, D48). */
const captureDrain = (m) => (m.s[BUREAUCRATIC_CAPTURE] > 400 ? 1 : 0) + (m.s[MEDIATIONS] < 300 ? 1 : 0);
/** Popular control gives it back (D51). */
const controlGives = (m) => (m.s[POPULAR_CONTROL] > 350 ? div(m.level.assumptions.popularFeedback + 50, 100) : 0);
/** End of turn. */
function incomeDrift(m) {
  const { level } = m;
  for (let k = 0; k < level.constituents.length; k++)
    change(m, resource(level.resourceOf[k]), yieldOf(m, k), INCOME, currentAuthor(level.constituents[k].from));
  change(m, resource(LEGITIMACY), controlGives(m), CONTROL$1, 1);
  change(m, resource(LEGITIMACY), -captureDrain(m), CAPTURED);
  change(m, resource(INVESTMENT), -rentDrain(m), RENT$1);
  weighLayers(m);
  for (let l = 0; l < level.lords.length; l++) change(m, chest(l), chestYield(m, l), CHEST, lordAuthor(l));
}
/** Scratch of one turn's income: grip of each layer, summed over the theatres; tenths. */
const heldOf = new Int32Array(MAX_LAYERS);
function weighLayers({ s, level }) {
  for (let l = 0; l < level.layers.length; l++) heldOf[l] = gripOfLayer(s, l, level.theatres.length);
}
/** What a lord takes in: from the grip of its home layers and from the market's faith. Whole units. */
function chestYield(m, lord) {
  const { s, level } = m;
  const { home } = level.lords[lord];
  let held = 0;
  for (let h = 0; h < home.length; h++) held += heldOf[home[h]];
  const mean = home.length === 0 ? 0 : div(held, home.length * level.theatres.length);
  return percent$1(div(mean, 300) + div(s[VALUATION] - 350, 250), level.assumptions.chestIncome);
}
const GAIN_EACH = 30;
const EVENS = 10;
const WEAK_COMMITMENT = -20;
const WEAK_GRIEVANCE = 30;
const CARRIED$1 = ruleCause('leadership-carried');
const EVENING = ruleCause('leadership-evens');
const WEAK = ruleCause('leadership-weak');
const STRONG = ruleCause('leadership-strong');
/** A carried proposal: its constituent takes 3 points from each of the others, as far as they have them. */
function shiftShares(m, winner) {
  for (let k = 0; k < m.level.constituents.length; k++) if (k !== winner) transfer(m, k, winner, GAIN_EACH, CARRIED$1);
}
function transfer(m, from, to, most, cause) {
  const moved = Math.min(most, m.s[share(from)]);
  change(m, share(from), -moved, cause, 1);
  change(m, share(to), moved, cause, 1);
}
/** End of turn: shares lean back towards each other, and whoever is out of bounds does harm. */
function leadershipDrift(m) {
  const { s, level } = m;
  let high = 0;
  let low = 0;
  for (let k = 1; k < level.constituents.length; k++) {
    if (s[share(k)] > s[share(high)]) high = k;
    if (s[share(k)] < s[share(low)]) low = k;
  }
  if (s[share(high)] > s[share(low)] + EVENS) transfer(m, high, low, EVENS, EVENING);
  for (let k = 0; k < level.constituents.length; k++) {
    if (s[share(k)] < 230) weaken(m, k);
    if (s[share(k)] > 430) capture(m, k);
  }
}
function weaken(m, constituent) {
  const { from, to } = m.level.constituents[constituent];
  for (let c = from; c < to; c++) {
    sway(m, c, WEAK_COMMITMENT, WEAK, 1);
    aggrieve(m, c, WEAK_GRIEVANCE, WEAK, 1);
  }
}
function capture(m, constituent) {
  const drain = 10 + div(m.s[share(constituent)] - 430, 4);
  for (let c = 0; c < m.level.currents.length; c++)
    if (m.level.constituentOf[c] !== constituent) sway(m, c, -drain, STRONG, 1);
}
// ../wt/src/sim/names.ts
/** What the rows and columns of each block are called. */
function axesOf$1(names, block) {
  switch (block) {
    case 'grip':
    case 'alternative':
    case 'compact':
      return [names.theatres, names.layers];
    case 'hardship':
      return [names.theatres];
    case 'strength':
    case 'independence':
      return [names.theatres, INSTITUTIONS];
    case 'weight':
    case 'commitment':
    case 'grievance':
      return [names.currents];
    case 'share':
      return [CONSTITUENTS];
    case 'intensity':
    case 'weariness':
      return [CONTRADICTIONS];
    case 'chest':
    case 'loyalty':
      return [names.lords];
    case 'fissure':
      return [names.fissures];
    case 'learning':
      return [LEVERS];
    case 'variable':
      return [names.variables];
    default:
      return [];
  }
}
const numberBlocks = LAYOUT.filter(({ base }) => base < NUMBERS_END);
/** The field a path names, or null when it names none. */
function fieldOf(names, path) {
  const [block, first, second, ...rest] = path.split('.');
  if (rest.length > 0) return null;
  if (first === void 0) return bareField(path);
  const it = numberBlocks.find(({ name }) => name === block && name !== 'track' && name !== 'resource');
  if (it === void 0) return null;
  const axes = axesOf$1(names, it.name);
  const row = axes[0]?.indexOf(first) ?? -1;
  if (row < 0 || (axes.length === 2) !== (second !== void 0)) return null;
  if (second === void 0) return it.base + row * it.columns;
  const column = axes[1].indexOf(second);
  return column < 0 ? null : it.base + row * it.columns + column;
}
/** Tracks and resources go by their bare id. */
function bareField(id) {
  const bare = [
    ['track', TRACKS],
    ['resource', RESOURCES],
  ];
  for (const [name, ids] of bare) {
    const index = ids.indexOf(id);
    if (index >= 0) return numberBlocks.find((it) => it.name === name).base + index;
  }
  return null;
}
// ../wt/src/sim/settle.ts
/**
 * Derived numbers: what follows from the others (political hold, load, the means) and who leads. Settled after every
 * act and at the end of every turn, with ledger entries like any other number, so that they too explain themselves.
 */
const SETTLED = ruleCause('settled');
/** Points of control that public capacity may run ahead before it stops carrying load; tenths. */
const CONTROL_HEADROOM = 100;
/** Rentier drift beyond which subsidies carry nothing; tenths. */
const RENTIER_TOLERATED = 300;
/** Brings every derived number up to date. */
function settle(m) {
  settleMeans(m);
  settleHoldAndLoad(m);
  settleProps(m);
  settleLeader(m);
}
const become = (m, field, value) => change(m, field, value - m.s[field], SETTLED);
function settleMeans(m) {
  const { s, level } = m;
  const layers = level.layers.length;
  const theatres = level.theatres.length;
  let held = 0;
  let built = 0;
  let hard = 0;
  for (let t = 0; t < theatres; t++) {
    for (let l = 0; l < layers; l++) {
      held += s[grip(t, l)];
      built += s[alternative(t, l)];
    }
    hard += s[hardship(t)];
  }
  become(m, MEAN_GRIP, div(held, theatres * layers));
  become(m, MEAN_ALTERNATIVE, div(built, theatres * layers));
  become(m, MEAN_HARDSHIP, div(hard, theatres));
}
/** Hold is state capture × cohesion (D54); load is what alternatives and disciplined capacity can carry (D47, D50). */
function settleHoldAndLoad(m) {
  const { s } = m;
  become(m, POLITICAL_HOLD, div(s[STATE_CAPTURE] * s[COHESION], 1e3));
  const carried = Math.min(s[PUBLIC_CAPACITY], s[POPULAR_CONTROL] + CONTROL_HEADROOM);
  const wasted = Math.max(0, s[RENTIER_DRIFT] - RENTIER_TOLERATED);
  become(m, LOAD, clamp(s[MEAN_ALTERNATIVE] + div(carried, 4) - div(wasted, 4), 0, 1e3));
  s[LOAD_CARRIED] = s[LOAD] >= m.level.assumptions.loadNeeded * 10 ? 1 : 0;
}
function settleProps(m) {
  const { s } = m;
  const base = s[SOCIAL_BASE] < 250 ? 1 : 0;
  const hold = s[POLITICAL_HOLD] < 250 ? 1 : 0;
  const value = s[VALUATION] < 250 ? 1 : 0;
  s[PROPS_DOWN] = base | (hold << 1) | (value << 2);
  s[PROPS_COUNT] = base + hold + value;
  s[PROPS_EVER] = s[PROPS_EVER] | s[PROPS_DOWN];
}
function settleLeader(m) {
  const { s, level } = m;
  let leader = 0;
  let most = -1;
  let gone = 0;
  for (let k = 0; k < level.constituents.length; k++) {
    const { from, to } = level.constituents[k];
    let present = 0;
    for (let c = from; c < to; c++) if (s[absence(c)] === 0) present++;
    if (present === 0) gone++;
    else if (s[share(k)] > most) {
      most = s[share(k)];
      leader = k;
    }
  }
  s[LEADER] = leader;
  s[CONSTITUENTS_GONE] = gone;
}
/** Given by naming the very contradiction the Leviathan attacks on; tenths. */
const AGGRESSION = 15;
const PULL$1 = ruleCause('unity-pull');
const ATTACKED = ruleCause('unity-aggression');
/** End of turn. */
function unityDrift(m) {
  const { s } = m;
  change(m, UNITY, clamp(div(unityTarget(m) - s[UNITY], 4), -40, 20), PULL$1, 1);
  if (s[OFFENSIVE] !== 0 && s[OFFENSIVE] === s[DESIGNATED])
    change(m, UNITY, percent$1(AGGRESSION, m.level.assumptions.aggressionUnity), ATTACKED, 1);
  s[LOW_UNITY] = s[UNITY] <= 120 ? s[LOW_UNITY] + 1 : 0;
}
/** Where unity tends: mean commitment, less the spread between constituents and the grievances. Tenths. */
function unityTarget(m) {
  const count = m.level.constituents.length;
  let sum = 0;
  let most = 0;
  let least = 1e3;
  for (let k = 0; k < count; k++) {
    const mean = meanCommitment(m, k);
    sum += mean;
    most = Math.max(most, mean);
    least = Math.min(least, mean);
  }
  return clamp(div(sum, count) + 80 - div(most - least, 2) - div(meanGrievance(m), 4), 0, 1e3);
}
// ../wt/src/sim/society.ts
/** What the lords' rent does to people: hardship, the far right it feeds, ecology, the mediations between classes. */
const RENT = ruleCause('rent');
const RELIEF$1 = ruleCause('relief');
const ECOLOGICAL = ruleCause('ecological-cost');
const POVERTY = ruleCause('far-right-hardship');
const FRAGMENTS = ruleCause('far-right-fragmentation');
const CONTROL = ruleCause('far-right-control');
const WEAR = ruleCause('mediations-wear');
const FADES = ruleCause('loathing-fades');
/** End of turn, after grip has moved. */
function societyDrift(m) {
  for (let t = 0; t < m.level.theatres.length; t++) hardshipDrift(m, t);
  change(m, ECOLOGY, 5 + div(m.s[MEAN_GRIP], 100), ECOLOGICAL);
  farRightDrift(m);
  mediationsDrift(m);
  change(m, LOATHING, -div(m.s[LOATHING], 60), FADES);
}
/** Mean grip of a theatre over its layers; tenths. */
function theatreGrip(m, t) {
  let sum = 0;
  for (let l = 0; l < m.level.layers.length; l++) sum += m.s[grip(t, l)];
  return div(sum, m.level.layers.length);
}
/** Rent taken from a theatre becomes its people's hardship (D26, D27, D30); public capacity relieves it (D50). */
function hardshipDrift(m, t) {
  const { s, level } = m;
  const rent = percent$1(div(theatreGrip(m, t) - 450, 12), level.assumptions.rentHardship);
  const parched = s[ECOLOGY] > 650 ? 10 : 0;
  change(m, hardship(t), rent + parched, RENT);
  const shelter = s[hardship(t)] > 550 ? 10 : 0;
  change(m, hardship(t), -shelter - div(s[PUBLIC_CAPACITY], 80), RELIEF$1);
}
/** The far right feeds on hardship and on a fragmented conversation, and starves on popular control (D21, D33, D49). */
function farRightDrift(m) {
  const { s, level } = m;
  const fed = percent$1(div(s[MEAN_HARDSHIP] - 340, 8), level.assumptions.hardshipFarRight);
  change(m, FAR_RIGHT, fed, POVERTY);
  if (platformGrip(m) > 500) change(m, FAR_RIGHT, percent$1(10, level.assumptions.fragmentation), FRAGMENTS);
  if (s[POPULAR_CONTROL] > 300) change(m, FAR_RIGHT, -10, CONTROL);
}
/** Privatised politics wears the mediations away (D19); popular control rebuilds them. */
function mediationsDrift(m) {
  const wear = div(platformGrip(m) - 400, 40);
  change(m, MEDIATIONS, div(m.s[POPULAR_CONTROL], 100) - Math.max(0, wear), WEAR);
}
/** Mean grip of public conversation over the theatres; tenths; 0 where the level has no such layer. */
function platformGrip({ s, level }) {
  const { platforms, theatres } = level;
  return platforms < 0 ? 0 : div(gripOfLayer(s, platforms, theatres.length), theatres.length);
}
// ../wt/src/sim/visible.ts
/** A lord's loyalty shows once a fissure it stands on is found. */
function isLoyaltyKnown(m, lord) {
  for (let f = 0; f < m.level.fissures.length; f++)
    if (m.s[found(f)] === 1 && m.level.fissures[f].lords.includes(lord)) return true;
  return false;
}
// ../wt/src/sim/view.ts
const isOver = (m) => m.s[PHASE_AT] === PHASE.ended;
// ../wt/src/sim/effect-codes.ts
const EFFECT = {
  /** Adds the amount, scaled by the force of the act. */
  add: 0,
  /** Adds the amount whatever the force: costs and side effects. */
  addFixed: 1,
  /** Adds to grip, never past the room left by the alternative. */
  grip: 2,
  /** Builds alternative; what the room cannot hold takes grip at half rate; spreads along the compact (D44). */
  build: 3,
  /** Sways commitment, within what a current can move in a turn. */
  sway: 4,
  /** Valuation: shocks by our own acts add up to panic. */
  shock: 5,
  /** Sets a level variable or compact to the amount. */
  set: 6,
  /** Takes `amount` percent off planned moves: [1] scope (0 all, 1 contradiction, 2 lord of the target, 3 theatre of the target), [2] its index. */
  blunt: 7,
  /** Shows every planned move of the scope, as blunt. */
  expose: 8,
  /** Finds fissure [1]; −1: the fissure aimed at, or the widest unfound. */
  find: 9,
  /** Widens a found fissure [1] (−1: the one aimed at, or the widest found). */
  widen: 10,
  /** Shows the hidden affinities of current [1]; −1: of the one that proposes. */
  reveal: 11,
  /** Schedules consequence [1] in [2] turns. */
  schedule: 12,
  /** Starts an offensive on contradiction [1] for [2] turns. */
  offensive: 13,
  /** Gives to the acting lord's chest, fixed. */
  pay: 14,
};
/** Scopes of blunt and expose. */
const SCOPE = {
  all: 0,
  contradiction: 1,
  lord: 2,
  theatre: 3,
};
// ../wt/src/sim/build.ts
/**
 * Building alternatives (D42): first on free ground, then by wresting grip at half rate; what is built in one member of
 * a layer's compact reaches the others in part (D44); and building costs ecology (D31, D52).
 */
const SCALE = ruleCause('compact-scale');
const FOOTPRINT = ruleCause('build-footprint');
/** Rentier drift from which building loses its edge; tenths (D47). */
const RENTIER_SLACK = 400;
/** Tenths built that cost a tenth of ecology at a footprint of 100 %. */
const BUILT_PER_ECOLOGY = 20;
/** Builds `by` tenths of alternative in a cell, and what of it reaches the compact. */
function build(m, t, l, by, cause, author) {
  const { s, level } = m;
  const drift = s[RENTIER_DRIFT];
  const useful = drift > RENTIER_SLACK ? by - percent$1(by, div(drift - RENTIER_SLACK, 10)) : by;
  buildHere(m, t, l, useful, cause, author);
  change(
    m,
    ECOLOGY,
    div(percent$1(percent$1(useful, level.layers[l].footprint), level.assumptions.footprint), BUILT_PER_ECOLOGY),
    FOOTPRINT,
    author,
  );
  if (s[compact(t, l)] === 0) return;
  const shared = percent$1(useful, level.assumptions.compactScale);
  for (let other = 0; other < level.theatres.length; other++)
    if (other !== t && s[compact(other, l)] === 1) buildHere(m, other, l, shared, SCALE, author);
}
function buildHere(m, t, l, by, cause, author) {
  const free = room(m.s, t, l);
  const onFreeGround = by < free ? by : free;
  const wrested = Math.min(div(by - onFreeGround, 2), m.s[grip(t, l)]);
  change(m, grip(t, l), -wrested, cause, author);
  changeAlternative(m, t, l, onFreeGround + wrested, cause, author);
}
// ../wt/src/sim/effects.ts
/** Carries out a run of effects, in order. */
function applyEffects(m, run, aim) {
  for (let row = run.at; row < run.end; row++) applyEffect(m, m.level.effectRows, row * 10, aim);
}
function applyEffect(m, rows, p, aim) {
  const odds = rows[p + 8];
  if (odds < 100 && !chance(m.s, odds)) return;
  const when = rows[p + 9];
  if (when !== -1 && !holds(m.level.conditionCode, when, m.s)) return;
  if (rows[p] <= EFFECT.set) touch(m, rows, p, aim);
  else act(m, rows, p, aim);
}
/** Effects on numbers: one field, or several at a stride. */
function touch(m, rows, p, aim) {
  const code = rows[p];
  const stride = rows[p + 3];
  const amount = rows[p + 7];
  const by = code === EFFECT.addFixed || code === EFFECT.set ? amount : percent$1(amount, aim.force);
  let field =
    rows[p + 1] +
    Math.imul(rows[p + 4], aim.theatre) +
    Math.imul(rows[p + 5], aim.layer) +
    Math.imul(rows[p + 6], aim.lord);
  for (let n = rows[p + 2]; n > 0; n--) {
    touchOne(m, code, field, by, aim);
    field += stride;
  }
}
const GRIP_BASE = grip(0, 0);
const ALTERNATIVE_BASE = alternative(0, 0);
const CELLS = 6 * MAX_LAYERS;
const COMMITMENT_BASE = commitment(0);
const GRIEVANCE_BASE = grievance(0);
function touchOne(m, code, field, by, aim) {
  if (code === EFFECT.set) change(m, field, by - m.s[field], aim.cause, aim.author);
  else if (code === EFFECT.shock) shock(m, by, aim);
  else if (field >= GRIP_BASE && field < GRIP_BASE + CELLS) touchGrip(m, field - GRIP_BASE, by, aim);
  else if (field >= ALTERNATIVE_BASE && field < ALTERNATIVE_BASE + CELLS)
    touchAlternative(m, code, field - ALTERNATIVE_BASE, by, aim);
  else if (field >= COMMITMENT_BASE && field < COMMITMENT_BASE + 9)
    sway(m, field - COMMITMENT_BASE, by, aim.cause, aim.author);
  else if (field >= GRIEVANCE_BASE && field < GRIEVANCE_BASE + 9)
    aggrieve(m, field - GRIEVANCE_BASE, by, aim.cause, aim.author);
  else if (field < NUMBERS_END) change(m, field, by, aim.cause, aim.author);
}
function touchGrip(m, cell, by, aim) {
  changeGrip(m, div(cell, MAX_LAYERS), cell % MAX_LAYERS, by, aim.cause, aim.author);
}
function touchAlternative(m, code, cell, by, aim) {
  const t = div(cell, MAX_LAYERS);
  const l = cell % MAX_LAYERS;
  if (code === EFFECT.build && by > 0) build(m, t, l, by, aim.cause, aim.author);
  else changeAlternative(m, t, l, by, aim.cause, aim.author);
}
/** Our acts against valuations add up within a turn: enough of them make a panic (props.ts). */
function shock(m, by, aim) {
  const blow = by < 0 ? percent$1(by, m.level.assumptions.bubble) : by;
  if (blow < 0) m.s[SHOCK] = m.s[SHOCK] - blow;
  change(m, VALUATION, blow, aim.cause, aim.author);
}
/** Effects that do more than move a number. */
function act(m, rows, p, aim) {
  const subject = rows[p + 1];
  const second = rows[p + 2];
  const amount = rows[p + 7];
  const code = rows[p];
  if (code === EFFECT.blunt) blunt(m, subject, second, percent$1(amount, aim.force), aim);
  else if (code === EFFECT.expose) expose(m, subject, second, aim);
  else if (code === EFFECT.find) find(m, subject, aim);
  else if (code === EFFECT.widen) widen(m, subject, percent$1(amount, aim.force), aim);
  else if (code === EFFECT.reveal) reveal(m, subject < 0 ? aim.current : subject);
  else if (code === EFFECT.schedule) schedule(m, subject, second);
  else if (code === EFFECT.offensive) startOffensive(m, subject, second);
  else if (code === EFFECT.pay && aim.lord >= 0) change(m, chest(aim.lord), amount, aim.cause, aim.author);
}
/** Whether a planned move falls within a scope. */
function within$1(m, slot, scope, index, aim) {
  const { s } = m;
  if (scope === SCOPE.all) return true;
  if (scope === SCOPE.contradiction) return m.level.moves[s[planMove(slot)] - 1].contradiction === index;
  if (scope === SCOPE.lord) return s[planLord(slot)] === (index < 0 ? aim.lord : index);
  return s[planTheatre(slot)] === (index < 0 ? aim.theatre : index);
}
/** Takes `by` percent off the planned moves of a scope. Blunting adds up, to nothing left at all. */
function blunt(m, scope, index, by, aim) {
  const { s } = m;
  for (let slot = 0; slot < 7; slot++)
    if (s[planMove(slot)] !== 0 && within$1(m, slot, scope, index, aim))
      s[planBlunted(slot)] = clamp(s[planBlunted(slot)] + by, 0, 100);
}
function expose(m, scope, index, aim) {
  const { s } = m;
  for (let slot = 0; slot < 7; slot++)
    if (s[planMove(slot)] !== 0 && within$1(m, slot, scope, index, aim)) s[planExposed(slot)] = 1;
}
/** The fissure an effect speaks of: named, aimed at, or the widest that is (or is not) found. */
function whichFissure(m, subject, aim, wantFound) {
  if (subject >= 0) return subject;
  if (aim.fissure >= 0) return aim.fissure;
  let best = -1;
  for (let f = 0; f < m.level.fissures.length; f++)
    if (m.s[found(f)] === wantFound && (best < 0 || m.s[fissure$1(f)] > m.s[fissure$1(best)])) best = f;
  return best;
}
function find(m, subject, aim) {
  const f = whichFissure(m, subject, aim, 0);
  if (f >= 0) m.s[found(f)] = 1;
}
/** The right pressure widens a fissure, once it has been found (D46, D56, M18). */
function widen(m, subject, by, aim) {
  const f = whichFissure(m, subject, aim, 1);
  if (f >= 0 && m.s[found(f)] === 1)
    change(m, fissure$1(f), percent$1(by, m.level.assumptions.fissureYield), aim.cause, aim.author);
}
/** Shows what a current really cares for (D45). */
function reveal(m, current) {
  if (current < 0) return;
  for (let k = 0; k < CONTRADICTIONS.length; k++) m.s[known(current, k)] = 1;
}
function schedule(m, consequence, turns) {
  const { s } = m;
  for (let slot = 0; slot < 12; slot++) {
    if (s[pendingKind(slot)] !== 0) continue;
    s[pendingKind(slot)] = consequence + 1;
    s[pendingTurn(slot)] = s[TURN] + turns;
    return;
  }
}
/** The Leviathan turns on one contradiction for some turns. */
function startOffensive(m, contradiction, turns) {
  m.s[OFFENSIVE] = contradiction + 1;
  m.s[OFFENSIVE_LEFT] = turns;
}
// ../wt/src/sim/carry.ts
/**
 * Carrying an initiative: it is paid for, it strikes with its force, and it pays its constituent in leadership while
 * the others wait — whose proposals are carried is the balancing act of the game (D41).
 */
const CARRIED = ruleCause('carried');
const RELIEF = ruleCause('carried-relief');
const COOLED = ruleCause('intensity-carried');
const LEARNING = ruleCause('learning');
const WEARINESS = ruleCause('weariness');
/** Commitment of every current of the constituent whose proposal is carried; tenths. */
const COMMITMENT_GAIN = 10;
/** How far acting on a contradiction cools it, and acting on the predominant one; tenths. */
const COOLING = 40;
const COOLING_SERVED = 60;
/** Carries initiative `index`, aimed at a theatre and layer, or at a lord or fissure (`theatre` then names it). */
function carry(m, index, first, layer) {
  const it = m.level.initiatives[index];
  const aim = aimOf$1(m, index, first, layer);
  const cooling = serves(m, it) ? COOLING_SERVED : COOLING;
  pay(m, priceOf$1(m, it), aim.cause, aim.author);
  book(m, index, it.constituent, it.cooldown);
  applyEffects(m, it.effects, aim);
  blunt(m, SCOPE.contradiction, it.contradiction, percent$1(50, aim.force), aim);
  change(m, intensity(it.contradiction), -cooling, COOLED, aim.author);
  reward(m, it.constituent, it.contradiction);
  wear(m, it.contradiction, m.level.initiativeTable.lever[index]);
}
function aimOf$1(m, index, first, layer) {
  const it = m.level.initiatives[index];
  const theatre = it.target === 'theatre' || it.target === 'cell' ? first : -1;
  return {
    theatre,
    layer: it.target === 'layer' || it.target === 'cell' ? layer : -1,
    lord: it.target === 'lord' ? first : -1,
    fissure: it.target === 'fissure' ? first : -1,
    current: it.current,
    force: percent$1(forceOf(m, index), institutionShare(m, theatre, it.institution)),
    cause: causeOf('initiative', index),
    author: currentAuthor(it.current),
  };
}
/** Takes it off the table and lets it rest. */
function book(m, index, constituent, cooldown) {
  const { s } = m;
  s[carried(s[CARRIED_COUNT])] = index + 1;
  s[CARRIED_COUNT] = s[CARRIED_COUNT] + 1;
  s[carriedBy(constituent)] = s[carriedBy(constituent)] + 1;
  let place = 0;
  for (let slot = 1; slot < 24 && s[restingUntil(place)] > s[TURN]; slot++)
    if (s[restingUntil(slot)] < s[restingUntil(place)]) place = slot;
  s[restingInitiative(place)] = index + 1;
  s[restingUntil(place)] = s[TURN] + 1 + cooldown;
}
function reward(m, constituent, contradiction) {
  const { s, level } = m;
  shiftShares(m, constituent);
  for (let c = 0; c < level.currents.length; c++) {
    if (!isPresent(s, c)) continue;
    if (level.constituentOf[c] === constituent) sway(m, c, COMMITMENT_GAIN, CARRIED, currentAuthor(c));
    if (isOpen(m, c, contradiction)) relieve(m, c, contradiction);
  }
}
function relieve(m, current, contradiction) {
  const lived = m.s[affinity(current, contradiction)];
  if (lived >= 2) aggrieve(m, current, -30 * (lived - 1), RELIEF, currentAuthor(current));
}
/** Whether a current never made a secret of what a contradiction is to it. */
const isOpen = (m, current, contradiction) => m.level.secret[current * CONTRADICTIONS.length + contradiction] === 0;
/**
 * Relief of the currents that keep what they care for to themselves: it shows when the turn is over. Were it felt at
 * once, carrying an act and taking it back would tell what is hidden (D45).
 */
function relieveSecretly(m, slot) {
  const it = m.level.initiatives[m.s[carried(slot)] - 1];
  if (it === void 0) return;
  for (let c = 0; c < m.level.currents.length; c++)
    if (isPresent(m.s, c) && !isOpen(m, c, it.contradiction)) relieve(m, c, it.contradiction);
}
function wear(m, contradiction, lever) {
  change(m, weariness(contradiction), 2, WEARINESS);
  change(m, learning(lever), 2, LEARNING);
}
// ../wt/src/sim/triggers.ts
/**
 * Draws one scripted event among those that may happen now, by weight.
 *
 * A small level asks every event. A large one draws by weight first and asks afterwards, drawing again when the answer
 * is no: each draw that succeeds falls on an open event in proportion to its weight, so this changes nothing in the
 * odds, and costs as much with ten thousand events as with a hundred. Only when it keeps missing is every event asked.
 * An index of thresholds was the alternative: as fast, but one more thing to copy with every state.
 */
/** Drawn events from which it is cheaper to draw first; measured. */
const LARGE = 150;
/** Misses after which every event is asked. */
const TRIES$1 = 64;
/** The event drawn, as an index, or −1 when none may happen. */
function drawEvent(m) {
  const { drawnEvents } = m.level;
  if (drawnEvents.length > LARGE)
    for (let i = 0; i < TRIES$1; i++) {
      const index = drawByWeight(m);
      if (mayHappen(m, index)) return index;
    }
  return drawAmongAll(m);
}
function drawByWeight(m) {
  const { weightUpTo, drawnEvents } = m.level;
  const ticket = below(m.s, weightUpTo[weightUpTo.length - 1]);
  let low = 0;
  let high = weightUpTo.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (weightUpTo[middle] > ticket) high = middle;
    else low = middle + 1;
  }
  return drawnEvents[low];
}
/** Scratch of one draw: the events that may happen. */
let open = /* @__PURE__ */ new Int32Array(64);
/** Asks every event; also what the quick way is tested against. */
function drawAmongAll(m) {
  const { level, s } = m;
  const events = level.drawnEvents;
  if (open.length < events.length) open = new Int32Array(events.length);
  let count = 0;
  let total = 0;
  for (let i = 0; i < events.length; i++) {
    const index = events[i];
    if (!mayHappen(m, index)) continue;
    open[count++] = index;
    total += level.eventTable.weight[index];
  }
  return count === 0 ? -1 : pick(m, count, below(s, total));
}
function pick(m, count, ticket) {
  let left = ticket;
  for (let i = 0; i < count; i++) {
    left -= m.level.eventTable.weight[open[i]];
    if (left < 0) return open[i];
  }
  return open[count - 1];
}
function mayHappen(m, index) {
  const { s, level } = m;
  const { when, cooldown } = level.eventTable;
  return holds(level.conditionCode, when[index], s) && !rests(s, index, cooldown[index]);
}
/** Whether an event has had its turn: once a match, or not yet rested. */
function rests(s, event, cooldown) {
  for (let i = s[FIRED_COUNT] - 1; i >= 0; i--)
    if (s[firedEvent(i)] === event + 1) return cooldown === 0 || s[TURN] - s[firedTurn(i)] < cooldown;
  return false;
}
// ../wt/src/sim/scripted-events.ts
/**
 * Scripted events: the front page of the turn. One at most, drawn before anything is decided; those marked certain come
 * as soon as they can. Also what earlier ones announced for later.
 */
/** Percent of turns on which a drawn event comes, when none is certain. */
const NEWS_CHANCE = 85;
/** Start of turn: consequences that fall due, then the turn's event. */
function printFrontPage(m) {
  dueConsequences(m);
  m.s[EVENT] = 0;
  m.s[EVENT_CHOICE] = 0;
  const event = certainEvent(m);
  if (event >= 0) fire(m, event);
  else if (chance(m.s, NEWS_CHANCE)) {
    const drawn = drawEvent(m);
    if (drawn >= 0) fire(m, drawn);
  }
}
function certainEvent(m) {
  const { level, s } = m;
  for (let i = 0; i < level.certainEvents.length; i++) {
    const index = level.certainEvents[i];
    const event = level.events[index];
    if (!rests(s, index, event.cooldown) && holds(level.conditionCode, event.when, s)) return index;
  }
  return -1;
}
function fire(m, index) {
  const { s, level } = m;
  const at = s[FIRED_COUNT] % 64;
  s[firedEvent(at)] = index + 1;
  s[firedTurn(at)] = s[TURN];
  s[FIRED_COUNT] = Math.min(63, s[FIRED_COUNT] + 1);
  s[EVENT] = index + 1;
  befall(m, level.events[index].effects, causeOf('event', index));
}
/** The front takes choice `choice` of this turn's event. */
function choose(m, choice) {
  const { s, level } = m;
  const index = s[EVENT] - 1;
  const taken = level.events[index].choices[choice];
  const cause = causeOf('choice', index * 8 + choice);
  s[EVENT_CHOICE] = choice + 1;
  pay(m, taken.cost, cause);
  befall(m, taken.effects, cause, true);
}
function dueConsequences(m) {
  const { s, level } = m;
  for (let slot = 0; slot < 12; slot++) {
    if (s[pendingKind(slot)] === 0 || s[pendingTurn(slot)] > s[TURN]) continue;
    const index = s[pendingKind(slot)] - 1;
    s[pendingKind(slot)] = 0;
    befall(m, level.consequences[index].effects, causeOf('consequence', index));
  }
}
function befall(m, effects, cause, byFront = false) {
  applyEffects(m, effects, {
    theatre: -1,
    layer: -1,
    lord: -1,
    fissure: -1,
    current: -1,
    force: 100,
    cause,
    author: byFront ? 1 : 0,
  });
}
// ../wt/src/sim/clash.ts
/**
 * The clash: the lords' moves fall due against what the front did. What was blunted lands the weaker; every move costs
 * its lord, heats the contradiction it bears, and feeds the loathing that brutality breeds (D55).
 */
/** Rise of a contradiction's intensity by each move that bears it, at full force; tenths. */
const HEAT = 90;
/** More, when it is the offensive of the moment; tenths. */
const OFFENSIVE_HEAT = 20;
/** Loathing bred by a move at full force, besides what the move itself does; tenths. */
const BRUTALITY = 6;
const COST = ruleCause('move-cost');
const MOVE_HEAT = ruleCause('intensity-move');
const CAMPAIGN$1 = ruleCause('intensity-offensive');
const BRUTAL = ruleCause('brutality');
/** Force in percent with which the move in a slot lands. */
const landedForce = (m, slot) => clamp(percent$1(m.s[planSize(slot)], 100 - m.s[planBlunted(slot)]), 0, 400);
/** Plays out the plan, in order. */
function clash(m) {
  for (let k = 0; k < m.level.contradictions.length; k++) m.s[kindled(k)] = 0;
  for (let slot = 0; slot < 7; slot++) if (m.s[planMove(slot)] !== 0 && m.s[planFalse(slot)] === 0) land(m, slot);
}
function land(m, slot) {
  const { s, level } = m;
  const index = s[planMove(slot)] - 1;
  const move = level.moves[index];
  const lord = s[planLord(slot)];
  const force = landedForce(m, slot);
  const cause = causeOf('move', index);
  s[moveRests(index)] = s[TURN] + 1 + move.cooldown;
  change(m, chest(lord), -move.cost, COST, lordAuthor(lord));
  applyEffects(m, move.effects, {
    theatre: move.target === 'none' ? -1 : s[planTheatre(slot)],
    layer: move.target === 'cell' ? s[planLayer(slot)] : -1,
    lord,
    fissure: -1,
    current: -1,
    force,
    cause,
    author: lordAuthor(lord),
  });
  heat(m, move.contradiction, force, lord);
}
function heat(m, contradiction, force, lord) {
  const { s } = m;
  const before = s[intensity(contradiction)];
  change(m, intensity(contradiction), percent$1(HEAT, Math.min(100, force)), MOVE_HEAT, lordAuthor(lord));
  if (s[OFFENSIVE] === contradiction + 1)
    change(m, intensity(contradiction), percent$1(OFFENSIVE_HEAT, Math.min(100, force)), CAMPAIGN$1, lordAuthor(lord));
  s[kindled(contradiction)] = s[kindled(contradiction)] + s[intensity(contradiction)] - before;
  change(m, LOATHING, div(BRUTALITY * force * m.level.assumptions.loathingGrowth, 1e4), BRUTAL, lordAuthor(lord));
}
// ../wt/src/sim/commitment.ts
/** Commitment at the end of a turn: it leans back to hesitation, and grievance eats it (D35, D38). */
/** Where commitment rests when nothing moves it: hesitation. */
const REST = 450;
/** Grievance under which a current does not act on it. */
const PATIENCE = 250;
/** Grievance of a constituent none of whose proposals was carried; tenths a turn. */
const WAITING = 8;
const SLACK = ruleCause('commitment-slack');
const AGGRIEVED = ruleCause('commitment-grievance');
const WAITED = ruleCause('waiting');
/** End of turn, after the designation's debts. */
function commitmentDrift(m) {
  const { s, level } = m;
  for (let c = 0; c < level.currents.length; c++) {
    if (!isPresent(s, c)) continue;
    if (!wasCarried(m, level.constituentOf[c])) aggrieve(m, c, WAITING, WAITED, currentAuthor(c));
    sway(m, c, div(REST - s[commitment(c)], 20), SLACK, currentAuthor(c));
    const over = s[grievance(c)] - PATIENCE;
    if (over > 0) sway(m, c, -(10 + div(over, 18)), AGGRIEVED, currentAuthor(c));
  }
}
function wasCarried(m, constituent) {
  for (let i = 0; i < 3; i++) {
    const it = m.s[carried(i)] - 1;
    if (it >= 0 && m.level.initiatives[it].constituent === constituent) return true;
  }
  return false;
}
// ../wt/src/sim/endings.ts
/** Endings are level data, in order of priority: this file only asks which of them has come. */
/**
 * The ending that has come, as an index, or −1. At the end of the last turn there is always one: when no condition
 * holds, the last of the list.
 */
function endingNow(m) {
  const { level, s } = m;
  const isLast = s[TURN] >= level.turns;
  for (let i = 0; i < level.endings.length; i++) {
    const ending = level.endings[i];
    if ((ending.anytime || isLast) && holds(level.conditionCode, ending.when, s)) return i;
  }
  return isLast ? level.endings.length - 1 : -1;
}
// ../wt/src/sim/intensities.ts
/** The heat of each contradiction: drawn by the state of the world, stirred by chance and by the Leviathan's campaigns. */
/** Chance stirs an intensity by up to this much either way; tenths. */
const STIR = 20;
/** Percent chance that a new campaign starts in a turn without one. */
const CAMPAIGN_CHANCE = 70;
const PULL = ruleCause('intensity-pull');
/** End of turn: a fifth of the way to where the world pulls it. */
function intensityDrift(m) {
  const { s, level } = m;
  for (let k = 0; k < level.contradictions.length; k++) {
    const stirred = below(s, 41) - STIR;
    change(m, intensity(k), div(pullOf(m, k) - s[intensity(k)], 5) + stirred, PULL);
  }
}
/** Where the world pulls a contradiction; tenths. */
function pullOf(m, contradiction) {
  const { base, drivers } = m.level.contradictions[contradiction];
  let pull = base;
  for (let i = 0; i < drivers.length; i++) pull += div(m.s[drivers[i].field] * drivers[i].percent, 100);
  return pull;
}
/** The Leviathan campaigns: three or four turns on one contradiction, then a pause (RULES: a situation to read). */
function campaignDrift(m) {
  const { s } = m;
  if (s[OFFENSIVE_LEFT] > 1) s[OFFENSIVE_LEFT] = s[OFFENSIVE_LEFT] - 1;
  else if (s[OFFENSIVE] !== 0) {
    s[OFFENSIVE] = 0;
    s[OFFENSIVE_LEFT] = 0;
  } else if (chance(s, CAMPAIGN_CHANCE)) startOffensive(m, below(s, m.level.contradictions.length), 3 + below(s, 2));
}
// ../wt/src/sim/props.ts
/**
 * The three props of the Leviathan (D54), each with its own way of falling: the social base by erosion, the political
 * hold as a product of two handles, valuations by shock and rebound.
 */
/** Valuation the lords' grip can bear when it stands at 55; tenths. */
const HOME_VALUATION = 700;
/** Valuation taken by our acts in one turn that starts a panic; tenths. */
const PANIC_BOUND = 70;
/** State capture beyond which the wings no longer agree what it is for; tenths (M19). */
const ACHIEVED = 750;
/** A fissure strains the bloc from this width; tenths. */
const GAPES = 300;
const LOATHED = ruleCause('base-loathing');
const RENEWED = ruleCause('base-renewal');
const BROUGHT = ruleCause('base-far-right');
const CREEP = ruleCause('capture-creep');
const STRAIN = ruleCause('cohesion-strain');
const SWELLS = ruleCause('bubble-swells');
const PANIC = ruleCause('panic');
const LOYALTY = ruleCause('fissure-loyalty');
const CLOSES = ruleCause('fissure-closes');
/** End of turn: each prop wears or mends. */
function propsDrift(m) {
  baseDrift(m);
  holdDrift(m);
  valuationDrift(m);
  fissureDrift(m);
}
function baseDrift(m) {
  const { s } = m;
  const right = s[FAR_RIGHT];
  change(m, SOCIAL_BASE, -div(s[LOATHING], 30), LOATHED);
  change(m, SOCIAL_BASE, 15, RENEWED);
  change(m, SOCIAL_BASE, (right > 500 ? 10 : 0) + (right > 650 ? 10 : 0) + (right < 350 ? 10 : 0), BROUGHT);
}
function holdDrift(m) {
  const { s } = m;
  change(m, STATE_CAPTURE, 2, CREEP);
  const achieved = s[STATE_CAPTURE] > ACHIEVED ? 10 : 0;
  change(m, COHESION, -percent$1(achieved + gaping(m), m.level.assumptions.opportunism), STRAIN);
}
/** Tenths of cohesion that found fissures cost in a turn. */
function gaping(m) {
  let strain = 0;
  for (let f = 0; f < m.level.fissures.length; f++)
    if (m.s[found(f)] === 1) strain += Math.max(0, div(m.s[fissure$1(f)] - GAPES, 40));
  return strain;
}
/** Fictitious values come back to what grip can earn (D29), unless enough blows in one turn make a panic. */
function valuationDrift(m) {
  const { s, level } = m;
  const home = HOME_VALUATION + div(s[MEAN_GRIP] - 550, 3);
  if (s[SHOCK] >= PANIC_BOUND) change(m, VALUATION, -percent$1(div(s[SHOCK], 2), level.assumptions.bubble), PANIC, 1);
  else change(m, VALUATION, percent$1(div(home - s[VALUATION], 16), level.assumptions.rebound), SWELLS);
  s[SHOCK] = 0;
}
/** A gaping fissure costs the fusion the loyalty of the lords on it; a narrow one slowly closes (D05, D46). */
function fissureDrift(m) {
  const { level, s } = m;
  for (let f = 0; f < level.fissures.length; f++) {
    const width = s[fissure$1(f)];
    if (width < GAPES) change(m, fissure$1(f), -2, CLOSES);
    else loosen(m, level.fissures[f].lords, percent$1(div(width, 60), level.assumptions.opportunism));
  }
}
function loosen(m, lords, by) {
  for (let i = 0; i < lords.length; i++) change(m, loyalty(lords[i]), -by, LOYALTY);
}
// ../wt/src/sim/stocks.ts
/**
 * The front's slow stocks and their two diseases: capacity that outruns popular control is captured by its bureaucracy
 * (D48), capital supported without discipline turns rentier (D47). Control is the cure for both (D49, D51).
 */
const CAPITAL = CONSTITUENTS.indexOf('capital');
/** Capacity may run this far ahead of control before it is captured; tenths. */
const AHEAD = 50;
/** A share of the lead from which capital helps itself; tenths. */
const HELPS_ITSELF = 320;
/** Control from which the diseases recede; tenths. */
const CHECKS = 350;
const UNUSED = ruleCause('capacity-unused');
const WANES = ruleCause('control-wanes');
const BUREAUCRACY = ruleCause('bureaucracy-grows');
const RENTIER = ruleCause('rentier-grows');
const CHECKED = ruleCause('disease-checked');
/** End of turn. */
function stocksDrift(m) {
  const { s, level } = m;
  change(m, PUBLIC_CAPACITY, -div(s[PUBLIC_CAPACITY], 100), UNUSED);
  change(m, POPULAR_CONTROL, -div(s[POPULAR_CONTROL], 80), WANES);
  const ahead = s[PUBLIC_CAPACITY] - s[POPULAR_CONTROL] - AHEAD;
  if (ahead > 0)
    change(
      m,
      BUREAUCRATIC_CAPTURE,
      percent$1(10 + div(ahead, 8), level.assumptions.bureaucraticTemptation),
      BUREAUCRACY,
    );
  const greed = level.constituents.length > CAPITAL ? s[share(CAPITAL)] - HELPS_ITSELF : 0;
  if (greed > 0) change(m, RENTIER_DRIFT, percent$1(5 + div(greed, 6), level.assumptions.rentierTemptation), RENTIER);
  check(m);
}
function check(m) {
  const over = m.s[POPULAR_CONTROL] - CHECKS;
  if (over <= 0) return;
  const cure = percent$1(5 + div(over, 20), m.level.assumptions.popularFeedback);
  change(m, BUREAUCRATIC_CAPTURE, -cure, CHECKED);
  change(m, RENTIER_DRIFT, -cure, CHECKED);
}
// ../wt/src/sim/turn.ts
/**
 * A turn (one season), in order: the Leviathan plans; the front page is printed and the assembly gathers; the front
 * decides; moves and acts clash; everything drifts; the ledger is closed. Each line below is one rule in a file of its
 * own.
 */
const FORGETTING = ruleCause('forgetting');
/** Marks the entries that follow as belonging to a part of the current turn. */
function enterPhase(m, phase) {
  m.stamp = (phase << 8) | (m.s[TURN] << 12);
}
/** The Leviathan has planned: the front page, then the assembly. */
function openTurn(m) {
  enterPhase(m, 1);
  printFrontPage(m);
  spreadRumours(m);
  readSituation(m);
  openRupture(m);
  raiseDemands(m);
  dealInitiatives(m);
  settle(m);
  m.s[PHASE_AT] = PHASE.front;
  enterPhase(m, 2);
}
/** The front has decided: the clash, the drift, and either an ending or the next turn. */
function closeTurn(m) {
  enterPhase(m, 3);
  clash(m);
  settle(m);
  enterPhase(m, 4);
  drift(m);
  settle(m);
  const ending = endingNow(m);
  if (ending >= 0) {
    m.s[ENDING] = ending + 1;
    m.s[PHASE_AT] = PHASE.ended;
  } else nextTurn(m);
}
function drift(m) {
  for (let slot = 0; slot < 3; slot++) relieveSecretly(m, slot);
  honourPromises(m);
  designationDrift(m);
  gripDrift(m);
  societyDrift(m);
  stocksDrift(m);
  intensityDrift(m);
  leadershipDrift(m);
  commitmentDrift(m);
  unityDrift(m);
  propsDrift(m);
  incomeDrift(m);
  countAbsences(m);
  forget(m);
}
/** Habits fade by a point a turn: what is not repeated surprises again. */
function forget(m) {
  for (let k = 0; k < m.level.contradictions.length; k++) change(m, weariness(k), -1, FORGETTING);
  for (let l = 0; l < LEVERS.length; l++) change(m, learning(l), -1, FORGETTING);
}
function nextTurn(m) {
  const { s } = m;
  s[TURN] = s[TURN] + 1;
  if (s[DESIGNATED] !== 0) s[TENURE] = s[TENURE] + 1;
  s[HAS_DESIGNATED] = 0;
  clearDesk(s);
  for (let c = 0; c < m.level.currents.length; c++) s[swayed(c)] = 0;
  campaignDrift(m);
  s[PHASE_AT] = PHASE.plan;
}
function clearDesk(s) {
  clearPlan(s);
  for (let i = 0; i < 3; i++) s[carried(i)] = 0;
  s[CARRIED_COUNT] = 0;
  for (let i = 0; i < 3; i++) s[acted(i)] = 0;
  for (let i = 0; i < 2; i++) {
    s[demandKind(i)] = 0;
    s[demandAnswer(i)] = 0;
  }
}
// ../wt/src/sim/play-action.ts
/** Does a legal action of the front. Legality is asked beforehand (legality.ts): this only acts. */
/** Does it, and settles the derived numbers. */
function doAction(m, action) {
  if (actionKind(action) === ACTION.endTurn) {
    closeTurn(m);
    return;
  }
  decide(m, action);
  settle(m);
}
function decide(m, action) {
  const first = actionFirst(action);
  const kind = actionKind(action);
  if (kind === ACTION.carry) carry(m, first, actionSecond(action), actionThird(action));
  else if (kind === ACTION.designate) designate(m, first);
  else if (kind === ACTION.choose) choose(m, first);
  else if (kind === ACTION.rupture) WAYS_OUT[first](m);
  else if (kind === ACTION.promise) promise(m, first);
  else if (kind === ACTION.refuse) refuseDemand(m, first);
  else if (kind === ACTION.organise) organise(m, first);
  else if (kind === ACTION.investigateRumour) investigateRumour(m, first);
  else if (kind === ACTION.investigateFissure) investigateFissure(m, first);
  else if (kind === ACTION.conciliate) conciliate(m, first);
}
/** In the order of RUPTURE_WAYS. */
const WAYS_OUT = [concede, part, release];
// ../wt/src/sim/hidden.ts
/**
 * Possible worlds: replaces everything the player cannot see by something drawn anew that fits what it can see. Used by
 * forecasts and by searching bots, so that neither can read a hidden value, even by accident.
 */
/** A hidden loyalty or fissure is drawn between these; tenths. */
const UNKNOWN_LOW = 300;
/** Redraws what is hidden; `world` says which of the possible worlds. */
function sampleHidden(m, world) {
  const { s, level } = m;
  seedRng(s, 1374496523 ^ Math.imul(world + 1, 2654435761));
  sampleAffinities(m);
  s[PERSONALITY] = PERSONALITIES.indexOf(level.personalities[below(s, level.personalities.length)]);
  for (let f = 0; f < level.fissures.length; f++) if (s[found(f)] === 0) s[fissure$1(f)] = 100 + below(s, 400);
  for (let l = 0; l < level.lords.length; l++) if (!isLoyaltyKnown(m, l)) s[loyalty(l)] = UNKNOWN_LOW + below(s, 500);
  samplePlan(m);
  sampleConsequences(m);
}
function sampleAffinities(m) {
  m.level.currents.forEach((current, c) => {
    for (const { contradiction, values } of current.hidden)
      if (m.s[known(c, contradiction)] === 0) m.s[affinity(c, contradiction)] = values[below(m.s, values.length)];
  });
}
/** Hidden moves are forgotten; whispered ones may be false, and may be any move that fits what is heard of them. */
function samplePlan(m) {
  const { s } = m;
  for (let slot = 0; slot < 7; slot++) {
    if (s[planMove(slot)] === 0 || s[planExposed(slot)] === 1) continue;
    if (s[planSeen(slot)] === SEEN.hidden) s[planMove(slot)] = 0;
    else if (s[planSeen(slot)] === SEEN.whispered) sampleWhisper(m, slot);
  }
}
/** Of a whispered move the lord and the theatre are heard: the move itself, its storey and its force are drawn. */
function sampleWhisper(m, slot) {
  const { s, level } = m;
  const theatre = s[planTheatre(slot)];
  let fitting = 0;
  let drawn = 0;
  for (let index = 0; index < level.moves.length; index++)
    if (fitsWhisper(level.moves[index], s[planLord(slot)], theatre) && below(s, ++fitting) === 0) drawn = index;
  const { target, layers, contradiction } = level.moves[drawn];
  s[planMove(slot)] = drawn + 1;
  s[planLayer(slot)] = target === 'cell' && layers.length > 0 ? layers[below(s, layers.length)] : NOWHERE_LAYER;
  s[planFalse(slot)] = below(s, 4) === 0 ? 1 : 0;
  s[planSize(slot)] = 100;
  s[planBlunted(slot)] = counteredBy(m, contradiction);
}
const fitsWhisper = ({ lords, target, theatres }, lord, theatre) =>
  lords.includes(lord) && (target === 'none' ? theatre === NOWHERE_THEATRE : theatres.includes(theatre));
/** About what this turn's acts have taken off a move that bears a contradiction; percent. */
function counteredBy(m, contradiction) {
  let blunted = 0;
  for (let i = 0; i < 3; i++)
    if (m.level.initiatives[m.s[carried(i)] - 1]?.contradiction === contradiction) blunted += 50;
  return Math.min(100, blunted);
}
/** What comes unannounced is not known to be coming. */
function sampleConsequences(m) {
  const { s, level } = m;
  for (let slot = 0; slot < 12; slot++)
    if (s[pendingKind(slot)] !== 0 && !level.consequences[s[pendingKind(slot)] - 1].announced) s[pendingKind(slot)] = 0;
}
// ../wt/src/sim/legal.ts
/** What the front may do now: every legal action, or every legal aim of one initiative. */
/** Every aim an initiative may take, as [theatre | lord | fissure, layer]; NONE where it takes none. */
function aimsOf$1(m, index) {
  const it = m.level.initiatives[index];
  switch (it.target) {
    case 'none':
      return [[15, 15]];
    case 'theatre':
      return it.theatres.map((t) => [t, 15]);
    case 'layer':
      return it.layers.map((l) => [15, l]);
    case 'cell':
      return it.theatres.flatMap((t) => it.layers.map((l) => [t, l]));
    case 'lord':
      return it.lords.map((l) => [l, 15]);
    case 'fissure':
      return m.level.fissures.map((_, f) => [f, 15]);
  }
}
/** Initiatives on this turn's table, as indices, in the order they lie there. */
function tabledInitiatives(m) {
  const on = [];
  for (let k = 0; k < m.level.constituents.length; k++)
    for (let slot = 0; slot < 3; slot++) {
      const index = m.s[tabled(k, slot)] - 1;
      if (index >= 0) on.push(index);
    }
  return on;
}
/** Every legal action of the front, in a fixed order. Empty when it is not the front's turn. */
function legalActions(m) {
  if (m.s[PHASE_AT] !== PHASE.front) return [];
  const actions = answers();
  if (!mustAnswer(m)) actions.push(...decisions(m), packAction(ACTION.endTurn));
  return actions.filter((action) => refusalOf(m, action) === null);
}
function answers() {
  const actions = [];
  for (let way = 0; way < 3; way++) actions.push(packAction(ACTION.rupture, way));
  for (let choice = 0; choice < 8; choice++) actions.push(packAction(ACTION.choose, choice));
  return actions;
}
function decisions(m) {
  const { level } = m;
  const each = (kind, count) => Array.from({ length: count }, (_, index) => packAction(kind, index));
  return [
    ...each(ACTION.designate, level.contradictions.length),
    ...each(ACTION.promise, 2),
    ...each(ACTION.refuse, 2),
    ...tabledInitiatives(m).flatMap((index) =>
      refuseInitiative(m, index) === null
        ? aimsOf$1(m, index).map(([first, layer]) => packAction(ACTION.carry, index, first, layer))
        : [],
    ),
    ...each(ACTION.organise, level.currents.length),
    ...each(ACTION.investigateRumour, 7),
    ...each(ACTION.investigateFissure, level.fissures.length),
    ...each(ACTION.conciliate, level.currents.length),
  ];
}
// ../wt/src/sim/play.ts
/** Lays a legal plan and opens the turn. */
function layPlan(m, lines) {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    enterMove(m.s, line[0], line[1], line[2], line[3]);
  }
  openTurn(m);
}
/** Does an action already known to be legal: what a search plays. */
const playAction = doAction;
// ../wt/src/sim/setup.ts
/** A new match: the level's starting numbers, with their seeded spread, and what chance hides from the player. */
/** Starts a match of a level. It plays the same with a ledger and without. */
function newMatch(level, setup, options = {}) {
  const ledger = ledgerFor(options.ledger ?? true);
  const s = copyState(level.opening);
  seedRng(s, setup.seed);
  spreadNumbers(level, s);
  drawHidden(level, s);
  s[TURN] = 1;
  s[PHASE_AT] = PHASE.plan;
  const m = {
    level,
    s,
    ledger,
    stamp: 0,
  };
  settle({
    level,
    s,
    ledger: null,
    stamp: 0,
  });
  campaignDrift(m);
  return m;
}
function ledgerFor(wanted) {
  if (typeof wanted === 'boolean') return wanted ? newLedger() : null;
  wanted.length = 0;
  return wanted;
}
function spreadNumbers(level, s) {
  for (const [field, spread] of level.jitter) {
    const drawn = s[field] + below(s, spread * 2 + 1) - spread;
    s[field] = clamp(drawn, 0, LIMIT[field]);
  }
}
function drawHidden(level, s) {
  level.currents.forEach((current, c) => {
    for (let k = 0; k < CONTRADICTIONS.length; k++) {
      s[affinity(c, k)] = current.affinity[k] ?? 0;
      s[known(c, k)] = 1;
    }
    for (const { contradiction, values } of current.hidden) {
      s[affinity(c, contradiction)] = values[below(s, values.length)];
      s[known(c, contradiction)] = 0;
    }
  });
  const drawn = level.personalities[below(s, level.personalities.length)];
  s[PERSONALITY] = PERSONALITIES.indexOf(drawn);
}
// ../wt/src/bots/appraise.ts
/**
 * What a situation is worth to the front, at a glance: how far the two weakest props are from falling, whether the
 * alternatives can carry the load, and whether the front holds together. A judgement, not a rule: only bots use it.
 */
const WON = 1e6;
/** Worth of a match as it stands; higher is better for the front. Any scale. */
function appraise(m) {
  if (m.s[ENDING] !== 0) return WORTH_OF_ENDING[m.level.endings[m.s[ENDING] - 1].kind];
  return standing(m);
}
const WORTH_OF_ENDING = {
  great: 2 * WON,
  victory: WON,
  partial: 0,
  defeat: -1e6,
};
/** Worth of a match that is not over. */
function standing(m) {
  const { s } = m;
  const threats = over(s[MEAN_GRIP], 600) * 2 + over(s[FAR_RIGHT], 600) * 2;
  return propsWorth(m) + frontWorth(m) + stocksWorth(m) - threats;
}
const over = (value, bound) => (value > bound ? value - bound : 0);
/** The two weakest props, and the load that makes their fall a victory. Falling without it is ruin: no hurry then. */
function propsWorth(m) {
  const { s } = m;
  const base = over(s[SOCIAL_BASE], 250);
  const hold = over(s[POLITICAL_HOLD], 250);
  const value = over(s[VALUATION], 250);
  const most = Math.max(base, hold, value);
  const short = over(m.level.assumptions.loadNeeded * 10, s[LOAD]);
  const ready = short === 0 ? 3 : 2;
  return -(base + hold + value - most) * ready - most / 2 - short * 9;
}
function frontWorth(m) {
  const { s, level } = m;
  let worth = Math.min(600, s[UNITY]) * 1.5 - over(300, s[UNITY]) * 4;
  for (let c = 0; c < level.currents.length; c++)
    if (s[absence(c)] !== 0) worth -= 250;
    else worth += s[commitment(c)] / 4 - over(s[grievance(c)], 350) * 0.6 - over(s[grievance(c)], 600) * 2;
  for (let k = 0; k < level.constituents.length; k++) worth -= over(240, s[share(k)]) + over(s[share(k)], 420);
  return worth;
}
function stocksWorth(m) {
  const { s } = m;
  return (
    (s[PUBLIC_CAPACITY] + s[POPULAR_CONTROL] * 1.5) / 3 -
    over(s[BUREAUCRATIC_CAPTURE], 350) / 2 -
    over(s[RENTIER_DRIFT], 300) / 2
  );
}
// ../wt/src/bots/greedy-front.ts
/**
 * The front played greedily: it tries every act it could do now on a copy of what it sees, ends the turn there, and does
 * the act after which things look best. It looks one turn ahead, never two, and sees nothing hidden.
 */
/** Aims tried for each initiative, at most: all of them would take ten times as long for little. */
const AIMS = 5;
const END_TURN = packAction(ACTION.endTurn);
/** The action after which, the turn ended, things look best. */
function greedyAction(m, random) {
  const world = copyMatch(m);
  sampleHidden(world, random(1 << 20));
  const candidates = candidateActions(m, random);
  let best = candidates[0] ?? END_TURN;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const action of candidates) {
    const worth = worthAfter(world, action);
    if (worth <= bestWorth) continue;
    best = action;
    bestWorth = worth;
  }
  return best;
}
function candidateActions(m, random) {
  if (mustAnswer(m)) return legalActions(m);
  const carries = tabledInitiatives(m).flatMap((index) => carriesOf(m, index, random));
  const others = [
    ...m.level.contradictions.map((_, k) => packAction(ACTION.designate, k)),
    packAction(ACTION.promise, 0),
    packAction(ACTION.promise, 1),
    ...m.level.currents.flatMap((_, c) => [packAction(ACTION.conciliate, c), packAction(ACTION.organise, c)]),
  ].filter((action) => refusalOf(m, action) === null);
  return [END_TURN, ...carries, ...others];
}
function carriesOf(m, index, random) {
  if (refuseInitiative(m, index) !== null) return [];
  const aims = aimsOf$1(m, index);
  const start = random(aims.length);
  const step = Math.max(1, Math.floor(aims.length / AIMS));
  const carries = [];
  for (let i = 0; i < Math.min(AIMS, aims.length); i++) {
    const [first, layer] = aims[(start + i * step) % aims.length];
    carries.push(packAction(ACTION.carry, index, first, layer));
  }
  return carries;
}
function worthAfter(world, action) {
  const copy = copyMatch(world);
  playAction(copy, action);
  if (action !== END_TURN && !mustAnswer(copy)) playAction(copy, END_TURN);
  return appraise(copy);
}
// ../wt/src/bots/leviathan-policy.ts
/**
 * The Leviathan's sound, quick mind: it weighs its open moves by what its props need, by the campaign of the moment, by
 * the lever the front uses most and by its character, and draws a plan. It sees what its own side sees and nothing of
 * the front's hidden decisions; it obeys the same rules.
 */
/** Added to a move's weight when it bears the contradiction of the campaign. */
const CAMPAIGN = 25;
/** Added for each point the front's favourite lever has been used, when the move answers it. */
const ANSWER = 3;
/** The plan it draws, as indices. */
function drawPlan(m, random) {
  const lines = [];
  spent.fill(0);
  weighAll(m);
  for (let n = movesAllowed(m); n > 0; n--) {
    const move = drawMove(m, random);
    if (move < 0) break;
    weights[move] = 0;
    const lord = drawLord(m, m.level.moves[move], random);
    spent[lord] = spent[lord] + m.level.moves[move].cost;
    aim(m, m.level.moves[move], random);
    lines.push([move, lord, aimed.theatre, aimed.layer]);
  }
  return lines;
}
/** Draws a plan and plays it at once: for searches and simulations that record nothing. */
function playPlan(m, random) {
  layPlan(m, drawPlan(m, random));
}
/** Scratch of one plan: points of each need, weight of each move, chest spent by each lord, where a move is aimed. */
const needs = /* @__PURE__ */ new Int32Array(5);
const weights = /* @__PURE__ */ new Int32Array(64);
const spent = /* @__PURE__ */ new Int32Array(8);
const aimed = {
  theatre: NOWHERE_THEATRE,
  layer: NOWHERE_LAYER,
};
function weighAll(m) {
  takeStock(m.s);
  for (let i = 0; i < m.level.moves.length; i++) weights[i] = isMoveOpen(m, i) ? weigh(m, i) : 0;
}
/** What the bloc needs now, by how far things are from where it wants them. */
function takeStock(s) {
  needs[0] = points$1(550 - s[SOCIAL_BASE]);
  needs[1] = points$1(500 - s[POLITICAL_HOLD]);
  needs[2] = points$1(650 - s[VALUATION]);
  needs[3] = points$1(s[MEAN_ALTERNATIVE] - 100);
  needs[4] = points$1(s[UNITY] - 350);
}
/** Tenths as whole points; 0 for what is not lacking. */
const points$1 = (lacking) => (lacking > 0 ? (lacking / 10) | 0 : 0);
/** Draws a move by weight; one that nobody can pay for any more is passed over and drawn again. */
function drawMove(m, random) {
  const { moves } = m.level;
  let total = 0;
  for (let i = 0; i < moves.length; i++) total += weights[i];
  while (total > 0) {
    let ticket = random(total);
    let drawn = 0;
    while (ticket >= weights[drawn]) ticket -= weights[drawn++];
    if (canAnyPay(m, moves[drawn])) return drawn;
    total -= weights[drawn];
    weights[drawn] = 0;
  }
  return -1;
}
const canLordPay = (m, move, lord) => m.s[chest(lord)] - spent[lord] >= move.cost;
function canAnyPay(m, move) {
  for (let i = 0; i < move.lords.length; i++) if (canLordPay(m, move, move.lords[i])) return true;
  return false;
}
/** How much a move is wanted now; 0 or more. */
function weigh({ s, level }, move) {
  const { need, contradiction, answers, appeal } = level.moveTable;
  let met = 0;
  for (let n = 0; n < 5; n++) met += need[move * 5 + n] * needs[n];
  const campaign = s[OFFENSIVE] === contradiction[move] + 1 ? CAMPAIGN : 0;
  const answer = answers[move] >= 0 ? ANSWER * s[learning(answers[move])] : 0;
  return (
    (((10 + (((met * 3) / 10) | 0) + campaign + answer) * appeal[move * PERSONALITIES.length + s[PERSONALITY]]) / 1e4) |
    0
  );
}
/** A lord who can pay, the more loyal the likelier. */
function drawLord(m, move, random) {
  const { lords } = move;
  let total = 0;
  for (let i = 0; i < lords.length; i++) if (canLordPay(m, move, lords[i])) total += m.s[loyalty(lords[i])] + 1;
  let ticket = random(total);
  for (let i = 0; i < lords.length; i++) {
    if (!canLordPay(m, move, lords[i])) continue;
    ticket -= m.s[loyalty(lords[i])] + 1;
    if (ticket < 0) return lords[i];
  }
  return lords[0];
}
/** Where to strike: ground still free, and ground where alternatives grow, with some chance. */
function aim(m, move, random) {
  const { target, theatres } = move;
  aimed.theatre = target === 'none' ? NOWHERE_THEATRE : theatres[0];
  aimed.layer = NOWHERE_LAYER;
  if (target === 'theatre') aimed.theatre = theatres[random(theatres.length)];
  else if (target === 'cell') aimAtCell(m.s, move, random);
}
function aimAtCell(s, { theatres, layers }, random) {
  let best = -1;
  for (let i = 0; i < theatres.length; i++)
    for (let j = 0; j < layers.length; j++) {
      const t = theatres[i];
      const l = layers[j];
      const worth = 1e3 - s[grip(t, l)] + s[alternative(t, l)] + random(300);
      if (worth <= best) continue;
      best = worth;
      aimed.theatre = t;
      aimed.layer = l;
    }
}
// ../wt/src/bots/random.ts
/** 32 well-mixed bits from a counter (mulberry32), 0 to 2³² − 1. */
function scramble(state) {
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return (t ^ (t >>> 14)) >>> 0;
}
/** A generator from a 32-bit seed (mulberry32). */
function botRandom(seed) {
  let state = seed | 0;
  return (n) => {
    state = (state + 1831565813) | 0;
    return Math.floor((scramble(state) * n) / 4294967296);
  };
}
// ../wt/src/bots/random-front.ts
/** The front played at random: the floor that every other player is measured from, and the fuzz of the rules. */
/** Percent of turns on which it names a contradiction, and does each standing act. */
const DESIGNATES = 40;
/** Draws it makes before it ends the turn. */
const TRIES = 6;
/** One legal action. */
function randomAction(m, random) {
  if (mustAnswer(m)) return randomAnswer(m, random);
  for (let i = 0; i < TRIES; i++) {
    const action = drawAction(m, random);
    if (refusalOf(m, action) === null) return action;
  }
  return packAction(ACTION.endTurn);
}
function randomAnswer(m, random) {
  const isRupture = m.s[RUPTURE] !== 0;
  const count = isRupture ? 3 : m.level.events[m.s[EVENT] - 1].choices.length;
  const kind = isRupture ? ACTION.rupture : ACTION.choose;
  const drawn = packAction(kind, random(count));
  if (refusalOf(m, drawn) === null) return drawn;
  return packAction(kind, isRupture ? 1 : 0);
}
function drawAction(m, random) {
  const luck = random(100);
  if (m.s[CARRIED_COUNT] === 0 && luck < DESIGNATES)
    return packAction(ACTION.designate, random(m.level.contradictions.length));
  if (luck < 55) return drawStanding(m, random);
  if (luck < 65) return packAction(random(2) === 0 ? ACTION.promise : ACTION.refuse, random(2));
  return drawCarry(m, random);
}
function drawStanding(m, random) {
  const current = random(m.level.currents.length);
  switch (random(4)) {
    case 0:
      return packAction(ACTION.organise, current);
    case 1:
      return packAction(ACTION.conciliate, current);
    case 2:
      return packAction(ACTION.investigateRumour, random(6));
    default:
      return packAction(ACTION.investigateFissure, random(Math.max(1, m.level.fissures.length)));
  }
}
function drawCarry(m, random) {
  const index = m.s[tabled(random(m.level.constituents.length), random(3))] - 1;
  if (index < 0 || refuseInitiative(m, index) !== null) return packAction(ACTION.endTurn);
  return aimAtRandom(m, index, random);
}
/** Aims an initiative at random, without listing every aim. */
function aimAtRandom(m, index, random) {
  const { theatres, layers, target } = m.level.initiatives[index];
  if (target === 'cell')
    return packAction(ACTION.carry, index, theatres[random(theatres.length)], layers[random(layers.length)]);
  if (target === 'theatre') return packAction(ACTION.carry, index, theatres[random(theatres.length)], 15);
  if (target === 'layer') return packAction(ACTION.carry, index, 15, layers[random(layers.length)]);
  const aims = aimsOf$1(m, index);
  const [first, layer] = aims[random(aims.length)] ?? [15, 15];
  return packAction(ACTION.carry, index, first, layer);
}
// ../wt/src/level/diagnostics.ts
/** What is wrong with a level, told so that its author can mend it: where, what was expected, the nearest valid name. */
/** Every code, with when it is given. */
const DIAGNOSTICS = {
  /** The text is not YAML. */
  syntax: 'error',
  /** The file is larger or deeper than any level needs. */
  'too-large': 'error',
  /** A key that the format does not have. */
  'unknown-key': 'error',
  /** A key that must be there is not. */
  'missing-key': 'error',
  /** A value of another kind or out of range. */
  'wrong-value': 'error',
  /** An id that nothing bears. */
  'unknown-id': 'error',
  /** Two entries bear the same id. */
  'duplicate-id': 'error',
  /** A number path that names nothing. */
  'unknown-number': 'error',
  /** A source that is not in the catalogue. */
  'unknown-source': 'error',
  /** A text that a language lacks. */
  'missing-text': 'error',
  /** A text that nothing asks for. */
  'unused-text': 'warning',
  /** A text that is not plain. */
  'not-plain': 'error',
  /** More of something than a level may have. */
  'too-many': 'error',
  /** An entry, or an id it names, that is in the library but has no place in this level. */
  'not-in-play': 'warning',
  /** Grip and alternative of a cell exceed 100, shares do not sum to 100, acts are out of order. */
  inconsistent: 'error',
  /** An event whose condition can never hold. */
  'never-fires': 'error',
  /** No defeat, or no victory, can be reached. */
  'one-sided': 'error',
  /** A promise that no one could keep. */
  'unkeepable-promise': 'error',
  /** A contradiction lived by too few currents, or by one constituent alone. */
  'unlived-contradiction': 'warning',
  /** A walkthrough one of whose decisions is refused, or that does not win. */
  walkthrough: 'error',
  /** Fewer initiatives than the turns need. */
  'thin-repertoire': 'warning',
};
/** `; did you mean X?` when there is a near enough name. */
function didYouMean(given, valid) {
  const nearest = nearestId(given, valid);
  return nearest === void 0 ? '' : `; did you mean "${nearest}"?`;
}
/** A list of valid names short enough to read. */
const among = (valid) =>
  valid.length <= 12 ? valid.join(', ') : `${valid.slice(0, 12).join(', ')}… (${valid.length})`;
// ../wt/src/level/valid-keys.ts
/** Every key known at a path; empty when the shape there has none of its own. */
function validKeys(schema, path) {
  const places = path.reduce((shapes, step) => shapes.flatMap((it) => within(it, step)), bare(schema));
  return [...new Set(places.flatMap(({ def }) => Object.keys(def.shape ?? {})))];
}
/** A shape with what wraps it taken off: optional, default, one of several. */
function bare(shape) {
  const { type, innerType, options, getter } = shape.def;
  if (innerType !== void 0) return bare(innerType);
  if (type === 'lazy' && getter !== void 0) return bare(getter());
  return options === void 0 ? [shape] : options.flatMap(bare);
}
function within({ def }, step) {
  const inner = typeof step === 'number' ? def.element : (def.shape?.[String(step)] ?? def.valueType);
  return inner === void 0 ? [] : bare(inner);
}
// ../wt/src/level/read-shape.ts
/** Checks a file against a shape. */
function readShape(file, shape) {
  if (file.diagnostics.length > 0)
    return {
      value: null,
      diagnostics: file.diagnostics,
    };
  const result = shape.safeParse(file.data ?? {}, { reportInput: true });
  if (result.success)
    return {
      value: result.data,
      diagnostics: [],
    };
  const issues = result.error.issues;
  const reader = {
    file,
    keysAt: (path) => validKeys(shape, path),
  };
  return {
    value: null,
    diagnostics: issues.flatMap((issue) => diagnose(reader, issue, [])),
  };
}
function diagnose(reader, issue, above) {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') return (issue.keys ?? []).map((key) => unknownKey(reader, path, key));
  if (issue.code === 'invalid_union') return diagnoseUnion(reader, issue, path);
  const at = path.map(String).join('.');
  if (issue.code === 'invalid_type' && issue.input === void 0)
    return [reader.file.problem(path, 'missing-key', `${at} is missing: ${issue.message}`)];
  if (issue.code === 'invalid_value' && issue.values !== void 0) {
    if (issue.input === void 0)
      return [
        reader.file.problem(path, 'missing-key', `${at} is missing: expected ${among(issue.values.map(String))}`),
      ];
    const valid = issue.values.map(String);
    return [
      reader.file.problem(
        path,
        'wrong-value',
        `${at}: expected ${among(valid)}${didYouMean(String(issue.input), valid)}`,
      ),
    ];
  }
  return [reader.file.problem(path, 'wrong-value', `${at}: ${issue.message}`)];
}
/** Of several shapes that all fail, the one that comes nearest is spoken of: the one with the fewest, deepest faults. */
function diagnoseUnion(reader, issue, path) {
  if (issue.discriminator !== void 0) return [noSuchKind(reader, issue, path)];
  const branches = [...(issue.errors ?? [])].filter((branch) => branch.length > 0);
  if (branches.length === 0) return [reader.file.problem(path, 'wrong-value', issue.message)];
  branches.sort((a, b) => faultsOf(a) - faultsOf(b));
  return branches[0].flatMap((inner) => diagnose(reader, inner, path));
}
/** The key that tells the shapes apart says none of them, or is not there. */
function noSuchKind({ file }, { discriminator = '', options = [], input }, path) {
  const valid = options.map(String);
  const given = input?.[discriminator];
  const at = path.map(String).join('.');
  return given === void 0
    ? file.problem(path, 'missing-key', `${at} is missing: expected ${among(valid)}`)
    : file.problem(path, 'wrong-value', `${at}: expected ${among(valid)}${didYouMean(String(given), valid)}`);
}
/** Missing keys weigh most: a shape whose own keys are absent is not the one that was meant. */
function faultsOf(branch) {
  return branch.reduce((sum, issue) => {
    if (issue.path.length === 0 && issue.code === 'invalid_type') return sum + 8;
    if (issue.code === 'invalid_type' && issue.input === void 0) return sum + 4;
    return sum + (issue.code === 'unrecognized_keys' ? 2 * (issue.keys?.length ?? 1) : 1);
  }, 0);
}
function unknownKey({ file, keysAt }, path, key) {
  const where = path.length === 0 ? '' : ` in ${path.map(String).join('.')}`;
  const valid = keysAt(path);
  const expected = valid.length === 0 ? '' : `: expected ${among(valid)}${didYouMean(key, valid)}`;
  return file.problemAtKey(path, key, 'unknown-key', `unknown key "${key.slice(0, 60)}"${where}${expected}`);
}
// ../wt/src/level/schema-parts.ts
/** The shapes that every file of a level is made of. */
const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'an id: small letters, digits and hyphens')
  .max(60);
const sources = z.array(z.string().max(8)).min(1).describe('Catalogue ids: D01–D58, M01–M30');
/** Points on a 0–100 scale, at most one decimal. */
const points = z
  .number()
  .min(-100)
  .max(100)
  .refine((n) => Number.isInteger(Math.round(n * 1e3) / 100), 'at most one decimal');
const whole = (low, high) => z.int().min(low).max(high);
const lever = z.enum(LEVERS);
const bounds = {
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  above: z.number().optional(),
  below: z.number().optional(),
  is: z.number().optional(),
};
/** Conditions: comparisons on named numbers, joined by all, any, not. */
const condition = z.lazy(() =>
  z.union([
    z
      .strictObject({
        number: z.string().max(80),
        ...bounds,
      })
      .refine((it) => Object.keys(it).length > 1, `expected a bound: ${Object.keys(bounds).join(', ')}`),
    z.strictObject({ all: z.array(condition).min(1).max(20) }),
    z.strictObject({ any: z.array(condition).min(1).max(20) }),
    z.strictObject({ not: condition }),
    z.strictObject({ fired: id }),
  ]),
);
const modifiers = {
  when: condition.optional(),
  chance: whole(1, 99).optional(),
};
/** Which planned moves an effect speaks of: `all`, `contradiction.<id>`, `lord.<id|target>`, `theatre.<id|target>`. */
const scope = z.string().max(80);
const effect = z.union([
  z.strictObject({
    add: z.string().max(80),
    by: points,
    fixed: z.boolean().optional(),
    ...modifiers,
  }),
  z.strictObject({
    set: z.string().max(80),
    to: whole(0, 9999),
    ...modifiers,
  }),
  z.strictObject({
    join: z.string().max(80),
    ...modifiers,
  }),
  z.strictObject({
    blunt: scope,
    by: whole(1, 100),
    ...modifiers,
  }),
  z.strictObject({
    expose: scope,
    ...modifiers,
  }),
  z.strictObject({
    find: z.string().max(60),
    ...modifiers,
  }),
  z.strictObject({
    widen: z.string().max(60),
    by: points,
    ...modifiers,
  }),
  z.strictObject({
    reveal: z.string().max(60),
    ...modifiers,
  }),
  z.strictObject({
    schedule: id,
    in: whole(1, 12),
    ...modifiers,
  }),
  z.strictObject({
    offensive: z.string().max(60),
    for: whole(1, 6),
    ...modifiers,
  }),
  z.strictObject({
    pay: whole(-20, 20),
    ...modifiers,
  }),
]);
const effects = z.array(effect).max(24);
/** Whole units of each resource. */
const cost = z.strictObject(Object.fromEntries(RESOURCES.map((resource) => [resource, whole(0, 16).optional()])));
const someIds = z.union([z.literal('all'), z.array(id).min(1)]);
/** What an act is aimed at. */
const target = z.union([
  z.literal('none'),
  z.strictObject({
    kind: z.enum(['theatre', 'layer', 'cell', 'lord', 'fissure']),
    theatres: someIds.optional(),
    layers: someIds.optional(),
    lords: someIds.optional(),
  }),
]);
/** What a move of the bloc is aimed at. */
const moveTarget = z.union([
  z.literal('none'),
  z.strictObject({
    kind: z.enum(['theatre', 'cell']),
    theatres: someIds.optional(),
    layers: someIds.optional(),
  }),
]);
// ../wt/src/level/schema.ts
/** The shape of every file of a level, format version 1: what editors complete from and what the checker enforces. */
const contradiction = z.enum(CONTRADICTIONS);
const percent = whole(0, 300);
const score = points.min(0);
const theatre = z.strictObject({
  id,
  reach: percent,
  sources,
});
const layer = z.strictObject({
  id: z.enum(LAYERS),
  network: percent,
  footprint: percent,
  sources,
});
const contradictionEntry = z.strictObject({
  id: contradiction,
  principal: z.boolean().optional(),
  base: score,
  drivers: z.array(
    z.strictObject({
      number: z.string().max(80),
      percent: whole(-200, 200),
    }),
  ),
  sources,
});
const constituent = z.strictObject({
  id: z.enum(CONSTITUENTS),
  resource: z.enum(RESOURCES),
  sources,
});
const current = z.strictObject({
  id,
  constituent: z.enum(CONSTITUENTS),
  affinities: z.partialRecord(contradiction, whole(0, 3)),
  hidden: z.partialRecord(contradiction, z.array(whole(0, 3)).min(2).max(4)).optional(),
  sources,
});
const demand = z.strictObject({
  id,
  currents: someIds,
  kind: z.enum(['carry', 'designate', 'lever', 'avoid']),
  contradiction: contradiction.optional(),
  lever: lever.optional(),
  term: whole(1, 8),
  relief: score,
  breach: score,
  requires: condition.optional(),
  sources,
});
const lord = z.strictObject({
  id,
  wing: z.enum(WINGS),
  home: z.array(z.enum(LAYERS)).min(1),
  sources,
});
const fissure = z.strictObject({
  id,
  lords: z.array(id).min(1),
  sources,
});
const personality = z.strictObject({
  id: z.enum(PERSONALITIES),
  sources,
});
const initiative = z.strictObject({
  id,
  current: id,
  contradiction,
  lever,
  cost,
  target: target.default('none'),
  institution: z.enum(INSTITUTIONS).optional(),
  requires: condition.optional(),
  from: whole(1, 40).default(1),
  cooldown: whole(0, 12).default(2),
  reveals: z.boolean().optional(),
  effects: effects.min(1),
  sources,
});
const need = whole(0, 9).default(0);
const character = percent.default(100);
const move = z.strictObject({
  id,
  lords: someIds,
  contradiction,
  cost: whole(0, 40),
  target: moveTarget.default('none'),
  requires: condition.optional(),
  from: whole(1, 40).default(1),
  cooldown: whole(0, 12).default(0),
  need: z.strictObject({
    base: need,
    hold: need,
    valuation: need,
    rivals: need,
    front: need,
  }),
  character: z.strictObject(Object.fromEntries(PERSONALITIES.map((it) => [it, character]))),
  answers: lever.optional(),
  weight: whole(1, 1e3).default(100),
  effects: effects.min(1),
  sources,
});
const choice = z.strictObject({
  id,
  requires: condition.optional(),
  cost: cost.optional(),
  effects: effects.default([]),
  sources: sources.optional(),
});
/** Everything a library or a level may define. */
const ENTRIES = {
  theatres: theatre,
  layers: layer,
  contradictions: contradictionEntry,
  constituents: constituent,
  currents: current,
  demands: demand,
  lords: lord,
  fissures: fissure,
  personalities: personality,
  initiatives: initiative,
  moves: move,
  events: z.strictObject({
    id,
    when: condition.optional(),
    weight: whole(1, 1e3).default(100),
    certain: z.boolean().default(false),
    cooldown: whole(0, 20).default(0),
    effects: effects.default([]),
    choices: z.array(choice).max(8).default([]),
    sources,
  }),
  consequences: z.strictObject({
    id,
    announced: z.boolean().default(true),
    effects: effects.min(1),
    sources,
  }),
  endings: z.strictObject({
    id,
    kind: z.enum(['victory', 'great', 'partial', 'defeat']),
    anytime: z.boolean(),
    when: condition.optional(),
    sources,
  }),
  assumptions: z.strictObject({
    id: z.string().max(40),
    essay: whole(0, 400),
    rival: whole(0, 400),
    min: whole(0, 400),
    max: whole(0, 400),
    unit: z.enum(['percent', 'points']),
    sources,
  }),
};
const ENTRY_KINDS = Object.keys(ENTRIES);
const lists = Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, z.array(ENTRIES[kind]).optional()]));
/** levels/library/<topic>/content.yaml */
const librarySchema = z.strictObject(lists);
const cells = z.partialRecord(z.enum(LAYERS), score);
const institutions = z.partialRecord(
  z.enum(INSTITUTIONS),
  z.strictObject({
    strength: score,
    independence: score,
  }),
);
/** In the order of the rules. */
const SEASONS = ['winter', 'spring', 'summer', 'autumn'];
/** levels/<slug>/level.yaml */
const levelSchema = z.strictObject({
  format: z.literal(1),
  id,
  turns: whole(1, 40),
  difficulty: z.enum(['easy', 'normal', 'hard']).default('normal'),
  start: z.strictObject({
    year: whole(1990, 2100),
    season: z.enum(SEASONS),
  }),
  sources,
  acts: z
    .array(
      z.strictObject({
        id,
        from: whole(1, 40),
        agenda: whole(1, 3),
        moves: whole(1, 5),
        levers: z.array(lever).min(1),
        sources,
      }),
    )
    .min(1),
  theatres: z
    .array(
      z.strictObject({
        id,
        grip: cells,
        alternative: cells,
        hardship: score,
        institutions,
        compact: z.array(z.enum(LAYERS)).optional(),
      }),
    )
    .min(1)
    .max(6),
  layers: z.array(z.enum(LAYERS)).min(1),
  currents: z
    .array(
      z.strictObject({
        id,
        weight: whole(1, 20),
        commitment: score,
        grievance: score,
      }),
    )
    .min(3)
    .max(9),
  shares: z.strictObject({
    left: score,
    democratic: score,
    capital: score,
  }),
  resources: cost,
  lords: z
    .array(
      z.strictObject({
        id,
        chest: whole(0, 99),
        loyalty: score,
      }),
    )
    .min(1)
    .max(8),
  fissures: z.record(id, score),
  tracks: z.partialRecord(z.enum(TRACKS), score),
  intensities: z.partialRecord(contradiction, score),
  jitter: z.record(z.string().max(80), score).optional(),
  personalities: z.array(z.enum(PERSONALITIES)).min(1),
  initiatives: someIds,
  moves: someIds,
  events: z.union([someIds, z.tuple([])]),
  demands: z.union([someIds, z.tuple([])]),
  endings: someIds,
  variables: z.array(id).max(16).optional(),
  headline: z.array(z.enum(TRACKS)).min(1).max(5),
  assumptions: z.record(z.string().max(40), whole(0, 400)).optional(),
  hints: z
    .array(
      z.strictObject({
        id,
        turn: whole(1, 40),
        panel: z.enum(['front-page', 'assembly', 'agenda', 'promises', 'gauges', 'board', 'end-turn', 'rupture']),
        until: z.string().max(20).nullable().optional(),
      }),
    )
    .optional(),
  own: librarySchema.optional(),
});
// ../wt/src/level/limits.ts
/**
 * How large and how deep a file of a level may be, looked at before it is parsed: level text is untrusted, and a few
 * kilobytes of nested brackets exhaust a recursive parser's stack beyond any try and catch.
 */
/** The largest file of the library is a tenth of this. */
const MOST_CHARACTERS = 524288;
/** Tokens: about three a value. */
const MOST_TOKENS = 25e4;
/** Brackets in brackets. */
const DEEPEST = 32;
/** Every level of block nesting begins further to the right, so this bounds its depth too. */
const FURTHEST = 96;
/** Why a text is not even parsed, and where; or null. One pass over its tokens, which the lexer gives without recursion. */
function overLimit(text) {
  if (text.length > MOST_CHARACTERS)
    return {
      offset: 0,
      message: `expected at most ${MOST_CHARACTERS} characters`,
    };
  let offset = 0;
  let lineStart = 0;
  let tokens = 0;
  let depth = 0;
  let isText = false;
  for (const token of new Lexer().lex(text)) {
    const kind = isText ? 'scalar' : CST.tokenType(token);
    isText = token === SCALAR;
    if (kind === 'flow-map-start' || kind === 'flow-seq-start') depth++;
    if (kind === 'flow-map-end' || kind === 'flow-seq-end') depth = Math.max(0, depth - 1);
    if (depth > DEEPEST)
      return {
        offset,
        message: `expected brackets at most ${DEEPEST} deep`,
      };
    if (
      (kind === 'seq-item-ind' || kind === 'explicit-key-ind' || kind === 'map-value-ind') &&
      depth === 0 &&
      indentOf(text, lineStart, offset) > FURTHEST
    )
      return {
        offset,
        message: `expected nothing nested past column ${FURTHEST}`,
      };
    if (kind === 'anchor' || kind === 'alias' || kind === 'tag')
      return {
        offset,
        message: 'expected plain YAML: anchors, aliases and tags are not part of the format',
      };
    if (++tokens > MOST_TOKENS)
      return {
        offset,
        message: 'expected fewer values in one file',
      };
    offset += isMarker(token) ? 0 : token.length;
    if (token.endsWith('\n')) lineStart = offset;
  }
  return null;
}
/** Column where the structure of a line begins to hold: indicators side by side (`- - - x`) each nest one deeper. */
function indentOf(text, lineStart, offset) {
  let column = lineStart;
  while (column < offset && /[ \-?]/.test(text[column])) column++;
  return column - lineStart;
}
/** Tokens the lexer adds that are no part of the text; this one says that the next is text. */
const SCALAR = '';
const isMarker = (token) => token === SCALAR || token === '' || token === '';
// ../wt/src/level/source-file.ts
/** One YAML file of a level, parsed with its positions kept; or the same data made in code, which has none. */
var SourceFile = class {
  name;
  /** The data; undefined when it could not be parsed. */
  data;
  diagnostics = [];
  lines = new LineCounter();
  contents = null;
  constructor(source) {
    this.name = source.name;
    if ('text' in source) this.data = this.parse(source.text);
    else this.data = source.data;
  }
  parse(text) {
    try {
      const limit = overLimit(text);
      const doc = parseDocument(limit === null ? text : '', {
        lineCounter: this.lines,
        prettyErrors: false,
        uniqueKeys: true,
        merge: false,
      });
      this.contents = doc.contents;
      if (limit !== null) this.fault(text, limit.offset, 'too-large', limit.message);
      for (const error of doc.errors) this.fault(text, error.pos[0], 'syntax', error.message);
      return doc.errors.length > 0 || limit !== null ? void 0 : doc.toJS({ maxAliasCount: 0 });
    } catch (error) {
      this.fault(text, 0, 'syntax', error instanceof Error ? error.message : String(error));
      return;
    }
  }
  /** A fault found before the data is there: its line is counted in the text itself. */
  fault(text, offset, code, message) {
    const before = text.slice(0, offset).split('\n');
    const place = {
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    };
    this.diagnostics.push({
      code,
      severity: DIAGNOSTICS[code],
      file: this.name,
      ...place,
      message,
    });
  }
  /** A diagnostic at a value, or at the nearest thing around it that is in the file. */
  problem(path, code, message) {
    return this.at(this.offsetOf(path), code, message);
  }
  /** A diagnostic at a key rather than at its value. */
  problemAtKey(path, key, code, message) {
    const map = this.nodeAt(path);
    const pair = isMap(map) ? map.items.find((it) => isPair(it) && isNode(it.key) && String(it.key) === key) : void 0;
    const offset = pair !== void 0 && isNode(pair.key) ? pair.key.range?.[0] : void 0;
    return this.at(offset ?? this.offsetOf(path), code, message);
  }
  at(offset, code, message) {
    const { line, col } =
      offset > 0
        ? this.lines.linePos(offset)
        : {
            line: 1,
            col: 1,
          };
    return {
      code,
      severity: DIAGNOSTICS[code],
      file: this.name,
      line,
      column: col,
      message,
    };
  }
  offsetOf(path) {
    for (let depth = path.length; depth >= 0; depth--) {
      const range = this.nodeAt(path.slice(0, depth))?.range;
      if (range !== void 0 && range !== null) return range[0];
    }
    return 0;
  }
  nodeAt(path) {
    let node = this.contents;
    for (const step of path)
      if (isMap(node)) node = node.get(step, true);
      else if (isSeq(node)) node = node.get(Number(step), true);
      else return null;
    return isNode(node) ? node : null;
  }
};
// ../wt/src/level/numbers.ts
/**
 * Number paths of level data (`grip.europe.cloud`, `commitment.*`, `designated.capital-labour`): what each stands for in
 * a level, whether a condition asks it or an effect touches it, and the nearest valid one to a mistyped one.
 */
/** The hidden variable that remembers that an event has come. */
const firedVariable = (event) => `fired-${event}`;
const LONGEST_GAME = 40;
/** Whole numbers that conditions may ask and effects may not touch, with the largest value of each. */
const ASKED = {
  turn: [TURN, LONGEST_GAME],
  'props-down': [PROPS_COUNT, 3],
  'low-unity': [LOW_UNITY, LONGEST_GAME],
  'constituents-gone': [CONSTITUENTS_GONE, CONSTITUENTS.length],
  'load-carried': [LOAD_CARRIED, 1],
};
/** What a path asks of a level with these names; null when it names nothing there. */
function sumOf(known, path) {
  const asked = Object.hasOwn(ASKED, path) ? ASKED[path] : void 0;
  if (asked !== void 0) return single(asked[0], asked[1]);
  const [block = '', first = '', ...rest] = path.split('.');
  if (rest.length === 0 && first !== '') {
    if (block === 'leader') return isThis(LEADER, CONSTITUENTS.indexOf(first), 0);
    if (block === 'designated') return isThis(DESIGNATED, CONTRADICTIONS.indexOf(first), 1);
    if (block === 'found') return single(at(found, known.fissures.indexOf(first)), 1);
    if (block === 'carried-by') return single(at(carriedBy, CONSTITUENTS.indexOf(first)), 120);
  }
  return meanOf(expand(known, path).map((it) => fieldOf(known, it)));
}
const at = (list, index) => (index < 0 ? null : list(index));
const single = (field, max) =>
  field === null
    ? null
    : {
        field,
        count: 1,
        stride: 0,
        members: 1,
        scale: 1,
        max,
      };
const isThis = (field, index, offset) =>
  index < 0
    ? null
    : {
        field,
        count: 1,
        stride: 0,
        members: 1,
        scale: 1,
        max: 1,
        one: index + offset,
      };
/**
 * The mean of some numbers is their sum compared with so many times the constant. Cells of a part of the board do not
 * lie at an even stride; the unused ones between them stay at 0, so the sum runs over those as well.
 */
function meanOf(fields) {
  const known = fields.filter((it) => it !== null);
  const field = known[0];
  if (field === void 0 || known.length < fields.length) return null;
  const members = known.length;
  const scale = SCALE$1[field];
  const max = LIMIT[field] / scale;
  const stride = members > 1 ? known[1] - field : 0;
  if (known.every((it, i) => it === field + i * stride))
    return {
      field,
      count: members,
      stride,
      members,
      scale,
      max,
    };
  return {
    field,
    count: known[members - 1] - field + 1,
    stride: 1,
    members,
    scale,
    max,
  };
}
const BY_CURRENT = ['weight', 'commitment', 'grievance'];
/** Every path that one with a `*`, or with a constituent in place of a current, stands for. */
function expand(known, path) {
  const [block = '', first, second, ...rest] = path.split('.');
  if (first === void 0 || rest.length > 0) return [path];
  const [rows, columns] = axesOf(known, block);
  const firsts = first === '*' ? rows : membersOf(known, block, first);
  if (second === void 0) return firsts.map((it) => `${block}.${it}`);
  const seconds = second === '*' ? columns : [second];
  return firsts.flatMap((a) => seconds.map((b) => `${block}.${a}.${b}`));
}
function membersOf(known, block, id) {
  return (
    (BY_CURRENT.includes(block) && !known.currents.includes(id) && Object.hasOwn(known.members, id)
      ? known.members[id]
      : void 0) ?? [id]
  );
}
/** Ids of the rows and columns of a block. */
function axesOf(known, block) {
  if (['grip', 'alternative', 'compact'].includes(block)) return [known.theatres, known.layers];
  if (['strength', 'independence'].includes(block)) return [known.theatres, INSTITUTIONS];
  if (block === 'hardship') return [known.theatres, []];
  if (BY_CURRENT.includes(block)) return [known.currents, []];
  if (block === 'chest' || block === 'loyalty') return [known.lords, []];
  if (block === 'fissure') return [known.fissures, []];
  if (block === 'intensity' || block === 'weariness') return [CONTRADICTIONS, []];
  if (block === 'share') return [CONSTITUENTS, []];
  if (block === 'learning') return [LEVERS, []];
  if (block === 'variable') return [known.variables, []];
  return [[], []];
}
const BLOCKS = [
  ...['grip', 'alternative', 'compact', 'strength', 'independence', 'hardship', 'chest', 'loyalty', 'fissure'],
  ...['intensity', 'weariness', 'share', 'learning', 'variable', ...BY_CURRENT],
];
/** Every path there is, for "did you mean". */
function allPaths(known) {
  return [
    ...TRACKS,
    ...RESOURCES,
    ...Object.keys(ASKED),
    ...CONSTITUENTS.flatMap((id) => [`leader.${id}`, `carried-by.${id}`]),
    ...CONTRADICTIONS.map((id) => `designated.${id}`),
    ...known.fissures.map((id) => `found.${id}`),
    ...BLOCKS.flatMap((block) => {
      const [rows, columns] = axesOf(known, block);
      const isGrid = columns.length > 0;
      return rows.flatMap((row) => (isGrid ? columns.map((it) => `${block}.${row}.${it}`) : [`${block}.${row}`]));
    }),
  ];
}
// ../wt/src/level/entry-reading.ts
/** Questions asked of an entry's data before it is compiled: what it schedules, which variables it sets, whether it could ever hold. */
/** Every effect anywhere in an entry: data is walked, so that choices are not forgotten. */
function* objectsIn(entry) {
  const open = [entry];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    yield next;
    open.push(...Object.values(next));
  }
}
/** Consequences that an entry's effects schedule. */
function schedulesOf(entry) {
  const found = [];
  for (const it of objectsIn(entry)) if ('schedule' in it && typeof it.schedule === 'string') found.push(it.schedule);
  return found;
}
/** Events that an entry's conditions ask about. */
function eventsAskedBy(entry) {
  const found = [];
  for (const it of objectsIn(entry)) if ('fired' in it && typeof it.fired === 'string') found.push(it.fired);
  return found;
}
/** Variables that an entry's effects set or add to. */
function variablesSetBy(entry) {
  const found = [];
  for (const it of objectsIn(entry)) {
    const path = 'set' in it ? it.set : 'add' in it ? it.add : null;
    if (typeof path === 'string' && path.startsWith('variable.')) found.push(path.slice(9));
  }
  return found;
}
/**
 * Whether a condition could hold in a level with these names. What it asks that the level does not have never holds; a
 * name that nothing bears anywhere is left to be reported where it stands.
 */
function couldHold(condition, here, everywhere) {
  return condition === void 0 || answer(condition, here, everywhere) !== 'never';
}
const OPPOSITE = {
  always: 'never',
  never: 'always',
  maybe: 'maybe',
};
function answer(condition, here, everywhere) {
  const each = (list) => list.map((it) => answer(it, here, everywhere));
  if ('not' in condition) return OPPOSITE[answer(condition.not, here, everywhere)];
  if ('all' in condition) return joined(each(condition.all), 'never', 'always');
  if ('any' in condition) return joined(each(condition.any), 'always', 'never');
  return (
    'fired' in condition
      ? !here.events.includes(condition.fired) && everywhere.events.includes(condition.fired)
      : sumOf(here, condition.number) === null && sumOf(everywhere, condition.number) !== null
  )
    ? 'never'
    : 'maybe';
}
/** One `decisive` answer decides; all of the other kind decide the other way. */
function joined(answers, decisive, otherwise) {
  if (answers.includes(decisive)) return decisive;
  return answers.every((it) => it === otherwise) ? otherwise : 'maybe';
}
// ../wt/src/level/scope.ts
/**
 * What is in play in one level: the entries it selects that fit its theatres, layers, currents, lords and fissures, in
 * the order the rules will know them by.
 */
/** Kinds of entry that a level selects from the library. */
const PLAYED = ['initiatives', 'moves', 'events', 'consequences', 'demands', 'endings'];
/** Finds out what is in play; unknown ids are reported where they stand. */
function scopeOf(gathered, report) {
  const { entries, level } = gathered;
  const everywhere = everywhereOf(gathered);
  const board = boardOf(gathered, report);
  const inPlay = whatFits(entries, board, everywhere, {
    initiatives: select(gathered, 'initiatives', level.initiatives, report),
    moves: select(gathered, 'moves', level.moves, report),
    events: select(gathered, 'events', level.events, report),
    demands: select(gathered, 'demands', level.demands, report),
    endings: select(gathered, 'endings', level.endings, report),
  });
  for (const kind of ['initiatives', 'moves', 'demands']) reportDropped(gathered, kind, inPlay[kind], report);
  const played = PLAYED.flatMap((kind) => inPlay[kind].map(({ entry }) => entry));
  const asked = new Set(played.flatMap(eventsAskedBy));
  const fired = inPlay.events.map(({ entry }) => entry.id).filter((id) => asked.has(id));
  const all = [
    ...[.../* @__PURE__ */ new Set([...board.variables, ...played.flatMap(variablesSetBy)])],
    ...fired.map(firedVariable),
  ];
  if (all.length > 16) {
    const message = `${all.length} variables, at most 16: each event asked about by { fired: … } takes one (${all.join(', ')})`;
    report(gathered.file.problem(['variables'], 'too-many', message));
  }
  if (inPlay.moves.length > 64)
    report(gathered.file.problem(['moves'], 'too-many', `${inPlay.moves.length} moves, at most 64`));
  return {
    gathered,
    names: {
      ...board,
      variables: all,
      events: fired,
    },
    everywhere,
    ...inPlay,
    report,
  };
}
/** Drops what this level has no place for, until nothing more falls away: an event may ask about one that fell. */
function whatFits(entries, board, everywhere, selected) {
  let inPlay = {
    ...selected,
    consequences: [],
  };
  for (let before = -1, now = 0; before !== now; ) {
    const known = {
      ...board,
      variables: everywhere.variables,
      events: inPlay.events.map(({ entry }) => entry.id),
    };
    const holds = (it) => couldHold(it, known, everywhere);
    inPlay = {
      initiatives: inPlay.initiatives.filter(
        ({ entry }) =>
          board.currents.includes(entry.current) && isAimable(entry.target, board) && holds(entry.requires),
      ),
      moves: inPlay.moves.filter(
        ({ entry }) => someOf(entry.lords, board.lords) && isAimable(entry.target, board) && holds(entry.requires),
      ),
      events: inPlay.events.filter(({ entry }) => holds(entry.when)),
      demands: inPlay.demands.filter(({ entry }) => someOf(entry.currents, board.currents) && holds(entry.requires)),
      endings: inPlay.endings,
      consequences: [],
    };
    before = now;
    now = PLAYED.reduce((sum, kind) => sum + inPlay[kind].length, 1);
  }
  return {
    ...inPlay,
    consequences: scheduledBy(entries, inPlay),
  };
}
const someOf = (wanted, here) => (wanted === 'all' ? here.length > 0 : wanted.some((id) => here.includes(id)));
function isAimable(target, { theatres, layers, lords, fissures }) {
  if (target === 'none') return true;
  const { kind } = target;
  if (kind === 'fissure') return fissures.length > 0;
  if (kind === 'lord') return someOf(target.lords ?? 'all', lords);
  if (kind !== 'layer' && !someOf(target.theatres ?? 'all', theatres)) return false;
  return kind === 'theatre' || someOf(target.layers ?? 'all', layers);
}
/** Consequences that something in play schedules, by itself or through another, in the order of their files. */
function scheduledBy(entries, inPlay) {
  const reached = /* @__PURE__ */ new Set();
  const open = PLAYED.flatMap((kind) => inPlay[kind].map(({ entry }) => entry));
  while (open.length > 0)
    for (const id of schedulesOf(open.pop())) {
      if (reached.has(id)) continue;
      reached.add(id);
      open.push(entries.consequences.get(id)?.entry);
    }
  return [...entries.consequences.values()].filter(({ entry }) => reached.has(entry.id));
}
/** An entry asked for by name that does not fit is not what its author meant. */
function reportDropped(g, kind, kept, report) {
  const wanted = g.level[kind];
  if (wanted === 'all') return;
  wanted.forEach((id, i) => {
    if (g.entries[kind].has(id) && !kept.some(({ entry }) => entry.id === id))
      report(
        g.file.problem(
          [kind, i],
          'not-in-play',
          `${kind}: "${id}" has no current, lord, target or condition in this level`,
        ),
      );
  });
}
function boardOf(gathered, report) {
  const { level, entries } = gathered;
  const currents = listed(gathered, 'currents', level.currents, report);
  const constituentOf = (id) => entries.currents.get(id)?.entry.constituent ?? CONSTITUENTS[0];
  const ordered = CONSTITUENTS.flatMap((it) => currents.filter((id) => constituentOf(id) === it));
  return {
    theatres: listed(gathered, 'theatres', level.theatres, report),
    layers: listed(gathered, 'layers', level.layers, report),
    currents: ordered,
    members: Object.fromEntries(CONSTITUENTS.map((it) => [it, ordered.filter((id) => constituentOf(id) === it)])),
    lords: listed(gathered, 'lords', level.lords, report),
    fissures: listed(gathered, 'fissures', Object.keys(level.fissures), report),
    variables: level.variables ?? [],
    events: [],
  };
}
/** Ids that a level's own lists name, each once and each known. */
function listed(g, kind, list, report) {
  const ids = [];
  list.forEach((it, i) => {
    const id = typeof it === 'string' ? it : it.id;
    const at = kind === 'fissures' ? [kind] : typeof it === 'string' ? [kind, i] : [kind, i, 'id'];
    if (ids.includes(id)) report(g.file.problem(at, 'duplicate-id', `${kind}: "${id}" stands here twice`));
    else if (isKnown(g, kind, id, at, report)) ids.push(id);
  });
  return ids;
}
function isKnown(g, kind, id, at, report) {
  const known = g.entries[kind];
  if (known.has(id)) return true;
  const message = `${kind}: "${id}" is nowhere defined${didYouMean(id, [...known.keys()])}`;
  report(
    kind === 'fissures'
      ? g.file.problemAtKey(at, id, 'unknown-id', message)
      : g.file.problem(at, 'unknown-id', message),
  );
  return false;
}
function select(g, kind, wanted, report) {
  const known = g.entries[kind];
  return wanted === 'all' ? [...known.values()] : listed(g, kind, wanted, report).map((id) => known.get(id));
}
/** What the whole library and the level's own entries name. */
function everywhereOf({ entries, level }) {
  const ids = (kind) => [...entries[kind].keys()];
  const placed = PLAYED.flatMap((kind) => [...entries[kind].values()]);
  return {
    theatres: ids('theatres'),
    layers: ids('layers'),
    currents: ids('currents'),
    lords: ids('lords'),
    fissures: ids('fissures'),
    events: ids('events'),
    variables: [
      .../* @__PURE__ */ new Set([...(level.variables ?? []), ...placed.flatMap(({ entry }) => variablesSetBy(entry))]),
    ],
    members: Object.fromEntries(
      CONSTITUENTS.map((it) => [it, ids('currents').filter((id) => entries.currents.get(id).entry.constituent === it)]),
    ),
  };
}
const contradictionIds = CONTRADICTIONS;
const contradictionIndex = (id) => contradictionIds.indexOf(id);
// ../wt/src/level/compile-conditions.ts
/** Conditions → short-circuit rows (src/sim/conditions.ts). all, any and not become only the way rows are linked. */
/** Writes conditions into one table of rows. */
var ConditionWriter = class {
  rows = [];
  known;
  constructor(known) {
    this.known = known;
  }
  /** Address of a condition; {@link ALWAYS} for none. */
  write(condition, where, faults) {
    return condition === void 0 ? -1 : this.link(condition, where, -1, -2, faults);
  }
  /** Writes a condition that leads to `yes` or `no`, and gives its first row. Back to front, so that targets are known. */
  link(condition, where, yes, no, faults) {
    const inner = (it, step, then, otherwise) => this.link(it, [...where, ...step], then, otherwise, faults);
    if ('not' in condition) return inner(condition.not, ['not'], no, yes);
    if ('all' in condition) return condition.all.reduceRight((next, it, i) => inner(it, ['all', i], next, no), yes);
    if ('any' in condition) return condition.any.reduceRight((next, it, i) => inner(it, ['any', i], yes, next), no);
    if ('fired' in condition) return this.fired(condition.fired, [...where, 'fired'], yes, no, faults);
    return this.compare(condition, where, yes, no, faults);
  }
  fired(event, where, yes, no, faults) {
    const sum = this.known.events.includes(event) ? sumOf(this.known, `variable.${firedVariable(event)}`) : null;
    if (sum !== null) return this.row(sum, [COMPARE.is, 1], yes, no);
    faults.unknown(where, 'event', event);
    return no;
  }
  /** What cannot be asked in this level does not hold. */
  compare(condition, where, yes, no, faults) {
    const sum = sumOf(this.known, condition.number);
    if (sum === null) {
      faults.unknown([...where, 'number'], 'number', condition.number);
      return no;
    }
    for (const [key, points] of Object.entries(condition))
      if (typeof points === 'number' && (points < 0 || points > sum.max))
        faults.outOfRange([...where, key], condition.number, sum.max);
    if (sum.one !== void 0) return this.isThis(sum, condition, yes, no);
    return comparisons(condition, sum).reduceRight((next, it) => this.row(sum, it, next, no), yes);
  }
  /** Paths that ask "is it this one?" answer 1 or 0. */
  isThis(sum, bounds, yes, no) {
    const fits = (answer) =>
      (bounds.is === void 0 || bounds.is === answer) &&
      (bounds.atLeast === void 0 || answer >= bounds.atLeast) &&
      (bounds.atMost === void 0 || answer <= bounds.atMost) &&
      (bounds.above === void 0 || answer > bounds.above) &&
      (bounds.below === void 0 || answer < bounds.below);
    if (fits(1) && fits(0)) return yes;
    if (!fits(1) && !fits(0)) return no;
    return this.row(sum, [COMPARE.is, sum.one], fits(1) ? yes : no, fits(1) ? no : yes);
  }
  row({ field, count, stride }, [how, constant], yes, no) {
    this.rows.push(field, count, stride, how, constant, yes, no);
    return this.rows.length / 7 - 1;
  }
};
/** Bounds in points → comparisons in stored units: `above` and `below` are one stored unit beyond. */
function comparisons(bounds, { scale, members }) {
  const stored = (points) => Math.round(points * scale * members * 1e6) / 1e6;
  const { atLeast, above, atMost, below, is } = bounds;
  const list = [];
  if (atLeast !== void 0) list.push([COMPARE.atLeast, Math.ceil(stored(atLeast))]);
  if (above !== void 0) list.push([COMPARE.atLeast, Math.floor(stored(above)) + 1]);
  if (atMost !== void 0) list.push([COMPARE.atMost, Math.floor(stored(atMost))]);
  if (below !== void 0) list.push([COMPARE.atMost, Math.ceil(stored(below)) - 1]);
  if (is !== void 0) list.push([COMPARE.is, Math.round(stored(is))]);
  return list;
}
// ../wt/src/level/effect-places.ts
/** Where an effect touches: fields of the state, with what `target`, `own` and `actor` add when the act is played. */
/** No number of the state. */
const NOWHERE = {
  field: 0,
  count: 1,
  stride: 0,
  perTheatre: 0,
  perLayer: 0,
  perLord: 0,
};
/** Where a path touches, every number of it in as few runs as their strides allow; null when it names nothing. */
function placesOf(known, path, owner) {
  const places = expand(known, path).map((it) => placeOf(known, it, owner));
  const touched = places.filter((it) => it !== null);
  return touched.length === 0 || touched.length < places.length ? null : runsOf(touched);
}
/** Places that follow each other at an even stride are one run: an effect with a chance then has one draw for them all. */
function runsOf(places) {
  const runs = [];
  for (const place of places) {
    const last = runs.at(-1);
    const step = last === void 0 ? 0 : place.field - last.field - (last.count - 1) * last.stride;
    if (last !== void 0 && step !== 0 && (last.count === 1 || step === last.stride))
      runs[runs.length - 1] = {
        ...last,
        count: last.count + 1,
        stride: step,
      };
    else runs.push(place);
  }
  return runs;
}
const BY_CELL = {
  grip,
  alternative,
  compact,
};
const BY_INSTITUTION = {
  strength,
  independence,
};
const BY_LORD = {
  chest,
  loyalty,
};
function placeOf(known, path, owner) {
  const [block = '', first = '', second, ...rest] = path.split('.');
  if (rest.length > 0) return null;
  const isAimed = first === 'target' || second === 'target';
  if (isAimed && second !== void 0) return boardPlace(known, block, first, second, owner);
  if (isAimed || first === 'actor') return aimedPlace(block, first, owner);
  const field = fieldOf(known, first === 'own' && second === void 0 ? `${block}.${owner.own ?? ''}` : path);
  return field === null
    ? null
    : {
        ...NOWHERE,
        field,
      };
}
/** A number of the theatre, the layer, or both, that the act is aimed at. */
function boardPlace(known, block, first, second, owner) {
  const isTheatre = first === 'target';
  const isLayer = second === 'target';
  const columns = block in BY_INSTITUTION ? INSTITUTIONS : known.layers;
  const field = BY_CELL[block] ?? BY_INSTITUTION[block];
  const row = isTheatre ? 0 : known.theatres.indexOf(first);
  const column = isLayer ? 0 : columns.indexOf(second);
  if (field === void 0 || row < 0 || column < 0) return null;
  if ((isTheatre && !owner.aims.theatre) || (isLayer && !(owner.aims.layer && block in BY_CELL))) return null;
  return {
    ...NOWHERE,
    field: field(row, column),
    perTheatre: isTheatre ? MAX_LAYERS : 0,
    perLayer: isLayer ? 1 : 0,
  };
}
function aimedPlace(block, first, owner) {
  if (block === 'hardship' && first === 'target')
    return owner.aims.theatre
      ? {
          ...NOWHERE,
          field: hardship(0),
          perTheatre: 1,
        }
      : null;
  const field = BY_LORD[block];
  const hasLord = first === 'actor' ? owner.hasActor : owner.aims.lord;
  return field !== void 0 && hasLord
    ? {
        ...NOWHERE,
        field: field(0),
        perLord: 1,
      }
    : null;
}
// ../wt/src/level/compile-effects.ts
/** Effects → rows (src/sim/effect-codes.ts). The kind of a row follows from the number it touches. */
/** Numbers that follow from others: the rules settle them, so an effect on one would be lost. */
const DERIVED = ['political-hold', 'load', 'mean-grip', 'mean-alternative', 'mean-hardship'];
/** Writes effects into one table of rows. */
var EffectWriter = class {
  rows = [];
  known;
  conditions;
  consequences;
  constructor(known, conditions, consequences) {
    this.known = known;
    this.conditions = conditions;
    this.consequences = consequences;
  }
  write(effects, owner, where, faults) {
    const at = this.rows.length / 10;
    for (const [index, effect] of effects.entries()) {
      const here = [...where, index];
      const when = this.conditions.write(effect.when, [...here, 'when'], faults);
      this.one(effect, {
        owner,
        where: here,
        faults,
        odds: effect.chance ?? 100,
        when,
      });
    }
    return {
      at,
      end: this.rows.length / 10,
    };
  }
  /** Sets a variable, whatever else is written: how an event remembers that it has come. */
  remember(name) {
    const index = this.known.variables.indexOf(name);
    if (index >= 0)
      this.row(
        EFFECT.set,
        {
          ...NOWHERE,
          field: variable(index),
        },
        1,
        {
          odds: 100,
          when: -1,
        },
      );
  }
  one(effect, line) {
    if ('add' in effect) this.add(effect, line);
    else if ('set' in effect) this.set('set', 'variable', effect.set, effect.to, line);
    else if ('join' in effect) this.set('join', 'compact', effect.join, 1, line);
    else if ('blunt' in effect) this.scoped(EFFECT.blunt, 'blunt', effect.blunt, effect.by, line);
    else if ('expose' in effect) this.scoped(EFFECT.expose, 'expose', effect.expose, 0, line);
    else if ('find' in effect) this.act(EFFECT.find, this.fissureOf('find', effect.find, line), 0, 0, line);
    else if ('widen' in effect)
      this.act(EFFECT.widen, this.fissureOf('widen', effect.widen, line), 0, Math.round(effect.by * 10), line);
    else if ('reveal' in effect) this.act(EFFECT.reveal, this.currentOf(effect.reveal, line), 0, 0, line);
    else if ('schedule' in effect) {
      const index = this.indexOf('consequences', 'schedule', effect.schedule, line);
      this.act(EFFECT.schedule, index, effect.in, 0, line);
    } else if ('offensive' in effect) {
      const index = this.indexOf('contradictions', 'offensive', effect.offensive, line);
      this.act(EFFECT.offensive, index, effect.for, 0, line);
    } else if (line.owner.hasActor) this.act(EFFECT.pay, 0, 0, effect.pay, line);
    else line.faults.wrong([...line.where, 'pay'], 'pay is for moves: only a lord who acts has a chest to pay into');
  }
  add(effect, line) {
    const where = [...line.where, 'add'];
    const block = effect.add.split('.')[0];
    const code = effect.fixed === true ? EFFECT.addFixed : codeOf(block, effect.by, line.owner);
    if (DERIVED.includes(effect.add)) line.faults.derived(where, effect.add);
    else if (block === 'share')
      line.faults.wrong(where, 'shares sum to 100 and move by what is carried: no effect may touch one of them');
    else if (effect.add === 'fissure.target')
      line.faults.wrong(where, 'a fissure aimed at is touched by { widen: target }');
    else
      for (const place of this.places(where, effect.add, line)) {
        const amount = Math.round(effect.by * SCALE$1[place.field] * 1e6) / 1e6;
        if (Number.isInteger(amount)) this.row(code, place, amount, line);
        else line.faults.wrong([...line.where, 'by'], `${block} counts in whole units`);
      }
  }
  set(key, block, path, to, line) {
    const where = [...line.where, key];
    if (path.split('.')[0] !== block) line.faults.wrong(where, `${key} expects a path that begins ${block}.`);
    else for (const place of this.places(where, path, line)) this.row(EFFECT.set, place, to, line);
  }
  /** Where a path touches; nowhere, and reported, when it names nothing here. */
  places(where, path, line) {
    const places = placesOf(this.known, path, line.owner);
    if (places === null) line.faults.unknownPlace(where, path, line.owner);
    return places ?? [];
  }
  scoped(code, key, scope, by, line) {
    const [kind = '', id = '', ...rest] = scope.split('.');
    const where = [...line.where, key];
    if (scope === 'all') this.act(code, SCOPE.all, 0, by, line);
    else if (!isScope(kind) || id === '' || rest.length > 0)
      line.faults.wrong(where, 'expected all, contradiction.<id>, lord.<id>, theatre.<id>, or .target');
    else if (id !== 'target') this.act(code, SCOPE[kind], this.indexOf(`${kind}s`, key, id, line), by, line);
    else if (kind !== 'contradiction' && line.owner.aims[kind]) this.act(code, SCOPE[kind], -1, by, line);
    else line.faults.wrong(where, `this act is aimed at no ${kind}`);
  }
  fissureOf(key, id, line) {
    if (id === 'any') return -1;
    if (id !== 'target') return this.indexOf('fissures', key, id, line);
    if (!line.owner.aims.fissure) line.faults.wrong([...line.where, key], 'this act is aimed at no fissure');
    return -1;
  }
  currentOf(id, line) {
    if (id !== 'own') return this.indexOf('currents', 'reveal', id, line);
    if (line.owner.own === null)
      line.faults.wrong([...line.where, 'reveal'], 'only an initiative has a current of its own');
    return -1;
  }
  /** Index of an id; ABSENT, and reported, when this level does not have it. */
  indexOf(kind, key, id, line) {
    const index = (
      kind === 'contradictions' ? CONTRADICTIONS : kind === 'consequences' ? this.consequences : this.known[kind]
    ).indexOf(id);
    if (index >= 0) return index;
    line.faults.unknownId([...line.where, key], kind, id);
    return ABSENT;
  }
  /** A row that does more than move a number; nothing when its subject is not in this level. */
  act(code, subject, second, amount, line) {
    if (subject === ABSENT || second === ABSENT) return;
    this.row(
      code,
      {
        ...NOWHERE,
        field: subject,
        count: second,
      },
      amount,
      line,
    );
  }
  row(code, place, amount, { odds, when }) {
    const { field, count, stride, perTheatre, perLayer, perLord } = place;
    this.rows.push(code, field, count, stride, perTheatre, perLayer, perLord, amount, odds, when);
  }
};
const isScope = (kind) => kind === 'contradiction' || kind === 'lord' || kind === 'theatre';
/** Not an index, and not −1, which means the one aimed at. */
const ABSENT = -2;
function codeOf(block, by, owner) {
  if (block === 'grip') return EFFECT.grip;
  if (block === 'alternative') return by > 0 ? EFFECT.build : EFFECT.add;
  if (block === 'commitment') return EFFECT.sway;
  if (block === 'valuation' && owner.byFront) return EFFECT.shock;
  return EFFECT.add;
}
// ../wt/src/level/workbench.ts
/** Kinds of aim, for the owner of effects that are aimed at nothing. */
const NO_AIM = {
  theatre: false,
  layer: false,
  lord: false,
  fissure: false,
};
var Workbench = class {
  scope;
  names;
  conditions;
  effects;
  constructor(scope) {
    this.scope = scope;
    this.names = scope.names;
    this.conditions = new ConditionWriter(scope.names);
    const consequences = scope.consequences.map(({ entry }) => entry.id);
    this.effects = new EffectWriter(scope.names, this.conditions, consequences);
  }
  /** Address of an entry's condition. */
  condition(placed, path, condition) {
    return this.conditions.write(condition, path, this.faultsOf(placed));
  }
  /** Rows of an entry's effects. */
  run(placed, path, effects, owner) {
    return this.effects.write(effects, owner, path, this.faultsOf(placed));
  }
  /** Indices of the ids that are in this level; the others have been looked at by references.ts. */
  indices(wanted, here) {
    return wanted === 'all' ? here.map((_, i) => i) : wanted.map((id) => here.indexOf(id)).filter((i) => i >= 0);
  }
  /** The field of a path that must name exactly one number. */
  fieldOf(placed, path, number) {
    const sum = sumOf(this.names, number);
    if (sum === null) this.faultsOf(placed).unknown(path, 'number', number);
    else if (sum.members > 1 || sum.one !== void 0)
      this.report(placed, path, 'wrong-value', `"${number}": expected one number, not a mean or a question`);
    else return sum.field;
    return null;
  }
  report(placed, path, code, message) {
    this.scope.report(placed.file.problem([...placed.path, ...path], code, message));
  }
  /**
   * What this level lacks but another has is left out without complaint, if it stands in the library; a level's own
   * entries should know their level.
   */
  faultsOf(placed) {
    const { everywhere, gathered } = this.scope;
    const isOwn = placed.file === gathered.file;
    const fault = (where, isElsewhere, code, name, what, near) => {
      if (!isElsewhere) this.report(placed, where, code, `"${name}" ${what}${near}`);
      else if (isOwn) this.report(placed, where, 'not-in-play', `"${name}" is not in this level`);
    };
    return {
      unknown: (where, what, name) => {
        const isNumber = what === 'number';
        const isElsewhere = isNumber ? sumOf(everywhere, name) !== null : everywhere.events.includes(name);
        const near = didYouMean(name, isNumber ? allPaths(everywhere) : everywhere.events);
        fault(where, isElsewhere, isNumber ? 'unknown-number' : 'unknown-id', name, `names no ${what}`, near);
      },
      unknownPlace: (where, path, owner) => {
        const isElsewhere = placesOf(everywhere, path, owner) !== null;
        fault(where, isElsewhere, 'unknown-number', path, expectedOf(path), didYouMean(path, allPaths(everywhere)));
      },
      unknownId: (where, kind, id) => {
        const valid = this.idsOf(kind);
        fault(where, valid.includes(id), 'unknown-id', id, `is none of the ${kind}`, didYouMean(id, valid));
      },
      outOfRange: (where, number, max) => this.report(placed, where, 'wrong-value', `${number} runs from 0 to ${max}`),
      derived: (where, path) =>
        this.report(placed, where, 'unknown-number', `"${path}" follows from other numbers: touch those instead`),
      wrong: (where, expected) => this.report(placed, where, 'wrong-value', expected),
    };
  }
  idsOf(kind) {
    if (kind === 'contradictions') return contradictionIds;
    if (kind === 'consequences') return [...this.scope.gathered.entries.consequences.keys()];
    return this.scope.everywhere[kind];
  }
};
function expectedOf(path) {
  const words = path.split('.');
  if (words.includes('target')) return 'names nothing that this act is aimed at';
  if (words.includes('own')) return 'names nothing: only an initiative has a current of its own';
  if (words.includes('actor')) return 'names nothing: only a move has a lord who acts';
  return 'names no number that an effect may touch';
}
// ../wt/src/level/compile-acts.ts
/** What the front and the bloc can do, and the demands put to the front. */
function compileInitiative(bench, placed) {
  const { entry } = placed;
  const { constituent } = bench.scope.gathered.entries.currents.get(entry.current).entry;
  const owner = {
    aims: aimsOf(entry.target),
    own: entry.current,
    hasActor: false,
    byFront: true,
  };
  return {
    id: entry.id,
    sources: entry.sources,
    current: bench.names.currents.indexOf(entry.current),
    constituent: CONSTITUENTS.indexOf(constituent),
    contradiction: contradictionIndex(entry.contradiction),
    lever: entry.lever,
    cost: priceOf(entry.cost),
    ...aimOf(bench, entry.target),
    institution: entry.institution === void 0 ? -1 : INSTITUTIONS.indexOf(entry.institution),
    requires: bench.condition(placed, ['requires'], entry.requires),
    from: entry.from,
    cooldown: entry.cooldown,
    reveals: entry.reveals === true || entry.effects.some(showsSomething),
    effects: bench.run(placed, ['effects'], entry.effects, owner),
  };
}
/** What it shows, and what it leaves to chance, cannot be unseen. */
const showsSomething = (it) => 'find' in it || 'reveal' in it || 'expose' in it || it.chance !== void 0;
function compileMove(bench, placed) {
  const { entry } = placed;
  const owner = {
    aims: {
      ...aimsOf(entry.target),
      lord: true,
    },
    own: null,
    hasActor: true,
    byFront: false,
  };
  const { theatres, layers } = aimOf(bench, entry.target);
  const { base, hold, valuation, rivals, front } = entry.need;
  const [first, second, third, fourth] = PERSONALITIES;
  return {
    id: entry.id,
    sources: entry.sources,
    lords: bench.indices(entry.lords, bench.names.lords),
    contradiction: contradictionIndex(entry.contradiction),
    cost: entry.cost,
    target: entry.target === 'none' ? 'none' : entry.target.kind,
    theatres,
    layers,
    requires: bench.condition(placed, ['requires'], entry.requires),
    from: entry.from,
    cooldown: entry.cooldown,
    need: [base, hold, valuation, rivals, front],
    character: [entry.character[first], entry.character[second], entry.character[third], entry.character[fourth]],
    answers: entry.answers === void 0 ? -1 : LEVERS.indexOf(entry.answers),
    weight: entry.weight,
    effects: bench.run(placed, ['effects'], entry.effects, owner),
  };
}
function compileDemand(bench, placed) {
  const { entry } = placed;
  return {
    id: entry.id,
    sources: entry.sources,
    currents: bench.indices(entry.currents, bench.names.currents),
    kind: entry.kind,
    contradiction: entry.contradiction === void 0 ? -1 : contradictionIndex(entry.contradiction),
    lever: entry.lever === void 0 ? -1 : LEVERS.indexOf(entry.lever),
    term: entry.term,
    relief: Math.round(entry.relief * 10),
    breach: Math.round(entry.breach * 10),
    requires: bench.condition(placed, ['requires'], entry.requires),
  };
}
/** Mobilisation, legitimacy, investment. */
const priceOf = (cost) => [cost.mobilisation ?? 0, cost.legitimacy ?? 0, cost.investment ?? 0];
/** Targets outside the level are dropped. */
function aimOf(bench, target) {
  const { names } = bench;
  if (target === 'none')
    return {
      target: 'none',
      theatres: [],
      layers: [],
      lords: [],
    };
  const aims = aimsOf(target);
  return {
    target: target.kind,
    theatres: aims.theatre ? bench.indices(target.theatres ?? 'all', names.theatres) : [],
    layers: aims.layer ? bench.indices(target.layers ?? 'all', names.layers) : [],
    lords: aims.lord ? bench.indices(target.lords ?? 'all', names.lords) : [],
  };
}
function aimsOf(target) {
  if (target === 'none') return NO_AIM;
  const { kind } = target;
  return {
    theatre: kind === 'theatre' || kind === 'cell',
    layer: kind === 'layer' || kind === 'cell',
    lord: kind === 'lord',
    fissure: kind === 'fissure',
  };
}
// ../wt/src/level/compile-assumptions.ts
/** The thesis as coefficients: the library's values, with what the level sets otherwise. */
function compileAssumptions(bench) {
  checkNames(bench);
  const { entries, level, file } = bench.scope.gathered;
  const values = [];
  const sources = [];
  for (const id of ASSUMPTIONS) {
    const placed = entries.assumptions.get(id);
    if (placed === void 0) {
      bench.scope.report(file.problem([], 'missing-key', `the library has no assumption "${id}"`));
      continue;
    }
    const { essay, rival, min, max } = placed.entry;
    const value = level.assumptions?.[id] ?? essay;
    const range = `${id}: expected ${min} to ${max}`;
    if (value < min || value > max) bench.scope.report(file.problem(['assumptions', id], 'wrong-value', range));
    for (const [key, it] of Object.entries({
      essay,
      rival,
    }))
      if (it < min || it > max) bench.report(placed, [key], 'wrong-value', range);
    values.push([id, value]);
    sources.push([id, placed.entry.sources]);
  }
  return {
    assumptions: Object.fromEntries(values),
    assumptionSources: Object.fromEntries(sources),
  };
}
function checkNames(bench) {
  const { entries, level, file } = bench.scope.gathered;
  const known = ASSUMPTIONS;
  const fault = (id) => `"${id}" is no assumption of the rules${didYouMean(id, known)}`;
  for (const placed of entries.assumptions.values())
    if (!known.includes(placed.entry.id)) bench.report(placed, ['id'], 'unknown-id', fault(placed.entry.id));
  for (const id of Object.keys(level.assumptions ?? {}))
    if (!known.includes(id)) bench.scope.report(file.problemAtKey(['assumptions'], id, 'unknown-id', fault(id)));
}
// ../wt/src/level/compile-board.ts
/** The board and who stands on it: theatres, layers, contradictions, constituents, currents, lords, fissures. */
function compileBoard(bench) {
  const { names, scope } = bench;
  const { entries } = scope.gathered;
  const all = (kind, ids) => ids.map((id) => entries[kind].get(id).entry);
  return {
    theatres: all('theatres', names.theatres),
    layers: all('layers', names.layers),
    contradictions: compileContradictions(bench),
    ...compileFront(bench, all('currents', names.currents)),
    lords: all('lords', names.lords).map(({ id, sources, wing, home }) => ({
      id,
      sources,
      wing,
      home: bench.indices(home, names.layers),
    })),
    fissures: all('fissures', names.fissures).map(({ id, sources, lords }) => ({
      id,
      sources,
      lords: bench.indices(lords, names.lords),
    })),
  };
}
/** All six, in the order of the rules: they speak of each by its place. */
function compileContradictions(bench) {
  const { entries, file } = bench.scope.gathered;
  return CONTRADICTIONS.flatMap((id) => {
    const placed = entries.contradictions.get(id);
    if (placed === void 0) {
      bench.scope.report(file.problem([], 'unknown-id', `contradiction "${id}" is nowhere defined`));
      return [];
    }
    const { sources, base, drivers, principal = false } = placed.entry;
    return [
      {
        id,
        sources,
        base: Math.round(base * 10),
        principal,
        drivers: drivers.flatMap(({ number, percent }, i) => {
          const field = bench.fieldOf(placed, ['drivers', i, 'number'], number);
          return field === null
            ? []
            : [
                {
                  field,
                  percent,
                },
              ];
        }),
      },
    ];
  });
}
function compileFront({ scope }, currents) {
  const { entries } = scope.gathered;
  const upTo = (rank) => currents.filter((it) => CONSTITUENTS.indexOf(it.constituent) < rank).length;
  return {
    constituents: CONSTITUENTS.map((id, k) => {
      const entry = entries.constituents.get(id)?.entry;
      return {
        id,
        sources: entry?.sources ?? ['D41'],
        resource: entry?.resource ?? RESOURCES[k],
        from: upTo(k),
        to: upTo(k + 1),
      };
    }),
    currents: currents.map(({ id, sources, constituent, affinities, hidden }) => ({
      id,
      sources,
      constituent: CONSTITUENTS.indexOf(constituent),
      affinity: CONTRADICTIONS.map((k) => affinities[k] ?? hidden?.[k]?.[0] ?? 0),
      hidden: CONTRADICTIONS.flatMap((k, contradiction) => {
        const values = hidden?.[k];
        return values === void 0
          ? []
          : [
              {
                contradiction,
                values,
              },
            ];
      }),
    })),
  };
}
// ../wt/src/level/compile-start.ts
/** Starting numbers of a level: authored in points, stored in the units of the state. */
/** `setup` and `jitter` of the compiled level. */
function startingNumbers({ level, file }, names, report) {
  const setup = [];
  const jitter = [];
  const put = (into, number, points, path) => {
    if (points === void 0) return;
    const field = fieldOf(names, number);
    if (field === null) {
      report(
        file.problem(
          path,
          'unknown-number',
          `"${number}" names no number of this level${didYouMean(number, Object.keys(level.tracks))}`,
        ),
      );
      return;
    }
    const stored = Math.round(points * SCALE$1[field]);
    if (stored > LIMIT[field])
      report(file.problem(path, 'wrong-value', `${number}: at most ${LIMIT[field] / SCALE$1[field]}`));
    into.push([field, stored]);
  };
  level.theatres.forEach((theatre, t) => {
    const at = ['theatres', t];
    put(setup, `hardship.${theatre.id}`, theatre.hardship, [...at, 'hardship']);
    for (const layer of names.layers) {
      const held = theatre.grip[layer] ?? 0;
      const built = theatre.alternative[layer] ?? 0;
      if (held + built > 100)
        report(
          file.problem(
            [...at, 'grip', layer],
            'inconsistent',
            `${theatre.id} ${layer}: grip and alternative exceed 100`,
          ),
        );
      put(setup, `grip.${theatre.id}.${layer}`, held, [...at, 'grip', layer]);
      put(setup, `alternative.${theatre.id}.${layer}`, built, [...at, 'alternative', layer]);
    }
    for (const layer of theatre.compact ?? []) put(setup, `compact.${theatre.id}.${layer}`, 1, [...at, 'compact']);
    for (const [institution, it] of Object.entries(theatre.institutions)) {
      put(setup, `strength.${theatre.id}.${institution}`, it?.strength, [...at, 'institutions', institution]);
      put(setup, `independence.${theatre.id}.${institution}`, it?.independence, [...at, 'institutions', institution]);
    }
  });
  level.currents.forEach(({ id, weight, commitment, grievance }, c) => {
    put(setup, `weight.${id}`, weight, ['currents', c]);
    put(setup, `commitment.${id}`, commitment, ['currents', c]);
    put(setup, `grievance.${id}`, grievance, ['currents', c]);
  });
  level.lords.forEach(({ id, chest, loyalty }, l) => {
    put(setup, `chest.${id}`, chest, ['lords', l]);
    put(setup, `loyalty.${id}`, loyalty, ['lords', l]);
  });
  const groups = [
    ['share', level.shares],
    ['intensity', level.intensities],
    ['fissure', level.fissures],
  ];
  for (const [block, values] of groups)
    for (const [id, points] of Object.entries(values)) put(setup, `${block}.${id}`, points, [`${block}s`, id]);
  for (const [id, points] of Object.entries(level.tracks)) put(setup, id, points, ['tracks', id]);
  for (const [id, units] of Object.entries(level.resources)) put(setup, id, units, ['resources', id]);
  for (const [number, points] of Object.entries(level.jitter ?? {})) {
    put(jitter, number, points, ['jitter', number]);
    const fault = jitterFault(level, number);
    if (fault !== null) report(file.problem(['jitter', number], 'inconsistent', fault));
  }
  return {
    setup,
    jitter,
  };
}
const SIDES = ['grip', 'alternative'];
/** Why a number may not vary as far as it is told to, when it shares what there is with others; else null. */
function jitterFault(level, number) {
  const [block, theatre, layer] = number.split('.');
  if (block === 'share') return 'shares sum to 100: none may vary by itself';
  if (block !== 'grip' && block !== 'alternative') return null;
  const cell = level.theatres.find(({ id }) => id === theatre);
  let most = 0;
  for (const side of SIDES) most += (cell?.[side][layer] ?? 0) + (level.jitter?.[`${side}.${theatre}.${layer}`] ?? 0);
  return most > 100 ? `${theatre} ${layer}: grip and alternative may reach ${most}` : null;
}
// ../wt/src/level/compile-story.ts
/** What happens to both sides: scripted events with their choices, announced consequences, endings. */
const THE_WORLD = {
  aims: NO_AIM,
  own: null,
  hasActor: false,
  byFront: false,
};
function compileEvent(bench, placed) {
  const { entry } = placed;
  const { at } = bench.run(placed, ['effects'], entry.effects, THE_WORLD);
  if (bench.names.events.includes(entry.id)) bench.effects.remember(firedVariable(entry.id));
  return {
    id: entry.id,
    sources: entry.sources,
    when: bench.condition(placed, ['when'], entry.when),
    weight: entry.weight,
    certain: entry.certain,
    cooldown: entry.cooldown,
    effects: {
      at,
      end: bench.effects.rows.length / 10,
    },
    choices: entry.choices.map((choice, i) => ({
      id: choice.id,
      sources: choice.sources ?? entry.sources,
      requires: bench.condition(placed, ['choices', i, 'requires'], choice.requires),
      cost: priceOf(choice.cost ?? {}),
      effects: bench.run(placed, ['choices', i, 'effects'], choice.effects, {
        ...THE_WORLD,
        byFront: true,
      }),
    })),
  };
}
function compileConsequence(bench, placed) {
  const { id, sources, announced, effects } = placed.entry;
  return {
    id,
    sources,
    announced,
    effects: bench.run(placed, ['effects'], effects, THE_WORLD),
  };
}
function compileEnding(bench, placed) {
  const { id, sources, kind, anytime, when } = placed.entry;
  return {
    id,
    sources,
    kind,
    anytime,
    when: bench.condition(placed, ['when'], when),
  };
}
// ../wt/src/level/catalogue.ts
/** Ids of the catalogue of the essays' mechanisms: what `sources` may cite. */
const numbered = (letter, count) =>
  Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);
/** D01–D58 (the techno-feudal essay) and M01–M30 (the MAGA-tech essay). */
const CATALOGUE_IDS = [...numbered('D', 58), ...numbered('M', 30)];
// ../wt/src/level/gather.ts
/** The library and one level's file, merged into one set of entries by id, each remembering where it stands. */
/** Everything of the library and the level, or null with what is wrong. */
function gather(library, level, report) {
  const entries = Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, /* @__PURE__ */ new Map()]));
  let isWhole = true;
  for (const source of library) {
    const file = new SourceFile(source);
    const { value, diagnostics } = readShape(file, librarySchema);
    for (const it of diagnostics) report(it);
    if (value === null) isWhole = false;
    else addEntries(entries, file, value, [], report);
  }
  const file = new SourceFile(level);
  const { value, diagnostics } = readShape(file, levelSchema);
  for (const it of diagnostics) report(it);
  if (value === null) return null;
  if (value.own !== void 0) addEntries(entries, file, value.own, ['own'], report);
  checkSources(file, ['sources'], value.sources, report);
  for (const [i, act] of value.acts.entries()) checkSources(file, ['acts', i, 'sources'], act.sources, report);
  return isWhole
    ? {
        entries,
        level: value,
        file,
      }
    : null;
}
function addEntries(entries, file, library, above, report) {
  for (const kind of ENTRY_KINDS)
    (library[kind] ?? []).forEach((entry, index) => {
      const path = [...above, kind, index];
      const known = entries[kind];
      const first = known.get(entry.id);
      if (first !== void 0)
        report(
          file.problem([...path, 'id'], 'duplicate-id', `${kind}: "${entry.id}" is already in ${first.file.name}`),
        );
      known.set(entry.id, {
        entry,
        file,
        path,
      });
      checkSources(file, [...path, 'sources'], entry.sources, report);
    });
}
function checkSources(file, path, cited, report) {
  cited.forEach((source, i) => {
    if (!CATALOGUE_IDS.includes(source))
      report(
        file.problem(
          [...path, i],
          'unknown-source',
          `"${source}" is not in the catalogue (D01–D58, M01–M30)${didYouMean(source, CATALOGUE_IDS)}`,
        ),
      );
  });
}
// ../wt/src/level/hash.ts
/** The content hash of a level: equal content, equal hash, whatever the order of keys in its files. */
/** Sixteen hexadecimal digits of the canonical JSON of a value. */
function contentHash(value) {
  const text = canonical(value);
  let a = -2128831035;
  let b = 625341585;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 16777619);
    b = Math.imul(b ^ code, 2246822507);
    b ^= b >>> 13;
  }
  return hex(a) + hex(b);
}
const hex = (n) => (n >>> 0).toString(16).padStart(8, '0');
/** JSON with the keys of every object in order. */
function canonical(value) {
  return JSON.stringify(value, (_, it) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0)))
      : it,
  );
}
// ../wt/src/level/references.ts
/** Ids that entries name: every one must be borne by something, in this level or elsewhere in the library. */
/** Reports the ids that nothing bears. */
function checkReferences({ entries }, report) {
  const check = (placed, path, kind, id) => {
    const known = entries[kind];
    if (known.has(id)) return;
    const message = `"${id}" is none of the ${kind}: ${among([...known.keys()])}${didYouMean(id, [...known.keys()])}`;
    report(placed.file.problem([...placed.path, ...path], 'unknown-id', message));
  };
  const checkAll = (placed, path, kind, ids = 'all') => {
    if (ids !== 'all') ids.forEach((id, i) => void check(placed, [...path, i], kind, id));
  };
  for (const it of entries.initiatives.values()) {
    check(it, ['current'], 'currents', it.entry.current);
    checkTarget(it, checkAll);
  }
  for (const it of entries.moves.values()) {
    checkAll(it, ['lords'], 'lords', it.entry.lords);
    checkTarget(it, checkAll);
  }
  for (const it of entries.demands.values()) checkAll(it, ['currents'], 'currents', it.entry.currents);
  for (const it of entries.fissures.values()) checkAll(it, ['lords'], 'lords', it.entry.lords);
  for (const it of entries.lords.values()) checkAll(it, ['home'], 'layers', it.entry.home);
}
function checkTarget(placed, checkAll) {
  const { target } = placed.entry;
  if (target === 'none') return;
  checkAll(placed, ['target', 'theatres'], 'theatres', target.theatres);
  checkAll(placed, ['target', 'layers'], 'layers', target.layers);
  if ('lords' in target) checkAll(placed, ['target', 'lords'], 'lords', target.lords);
}
// ../wt/src/level/satisfiable.ts
/**
 * Whether a compiled condition can hold in any state a level allows. Each way through its rows gathers bounds on the
 * numbers it asks; a way whose bounds leave every number somewhere to be is a yes. Numbers asked in different sums are
 * taken as free of each other, so a yes may be too kind; a no is certain.
 */
/** Ways looked at before the answer is yes for want of time: conditions of real levels have a handful. */
const MOST_WAYS = 2e3;
/** Largest value of every number the level's states can hold, by field. */
function reachOf(level) {
  return (field) => (field < NUMBERS_END ? LIMIT[field] : field === TURN ? level.turns : Number.MAX_SAFE_INTEGER);
}
/** Whether the condition at `at` can hold. */
function canHold(level, at) {
  const reach = reachOf(level);
  const open = [
    {
      row: at,
      known: /* @__PURE__ */ new Map(),
    },
  ];
  for (let ways = 0; open.length > 0; ways++) {
    const { row, known } = open.pop();
    if (row === -1 || ways > MOST_WAYS) return true;
    if (row < 0) continue;
    const p = row * 7;
    const [field, count, stride, how, constant, yes, no] = level.conditions.slice(p, p + 7);
    const key = `${field}/${count}/${stride}`;
    const [low, high] = known.get(key) ?? [0, reach(field) * count];
    const follow = (next, bounds) => {
      if (bounds[0] <= bounds[1])
        open.push({
          row: next,
          known: new Map(known).set(key, bounds),
        });
    };
    follow(yes, narrowed(how, constant, low, high));
    for (const bounds of denied(how, constant, low, high)) follow(no, bounds);
  }
  return false;
}
function narrowed(how, constant, low, high) {
  return [
    how === COMPARE.atMost ? low : Math.max(low, constant),
    how === COMPARE.atLeast ? high : Math.min(high, constant),
  ];
}
/** Where the number may be when the comparison fails: below, above, or for `is` either. */
function denied(how, constant, low, high) {
  const below = [low, Math.min(high, constant - 1)];
  const above = [Math.max(low, constant + 1), high];
  if (how === COMPARE.is) return [below, above];
  return how === COMPARE.atLeast ? [below] : [above];
}
// ../wt/src/level/semantics.ts
/** What a level means: faults that no shape shows, found by reading the level as its player will meet it. */
/** Looks at the whole of a compiled level. */
function checkMeaning(scope, level, report) {
  const desk = new Desk(scope, level, report);
  checkName(desk);
  checkSums(desk);
  checkActs(desk);
  checkHints(desk);
  checkEvents(desk);
  checkEndings(desk);
  checkDemands(desk);
  checkLived(desk);
  checkRepertoire(desk);
}
var Desk = class {
  scope;
  level;
  file;
  report;
  constructor(scope, level, report) {
    this.scope = scope;
    this.level = level;
    this.file = scope.gathered.level;
    this.report = report;
  }
  atLevel(path, code, message, severity) {
    this.tell(this.scope.gathered.file.problem(path, code, message), severity);
  }
  atEntry(placed, path, code, message) {
    this.report(placed.file.problem([...placed.path, ...path], code, message));
  }
  tell(it, severity = it.severity) {
    this.report({
      ...it,
      severity,
    });
  }
};
/** A level is asked for by its folder's name, and named by its id in records: the two must be one. */
function checkName(desk) {
  const folder = /([^/]+)\/level\.yaml$/.exec(desk.scope.gathered.file.name)?.[1];
  if (folder !== void 0 && folder !== desk.file.id)
    desk.atLevel(['id'], 'inconsistent', `id "${desk.file.id}": expected "${folder}", the name of its folder`);
}
function checkSums(desk) {
  const { left, democratic, capital } = desk.file.shares;
  const sum = Math.round((left + democratic + capital) * 10);
  if (sum !== 1e3) desk.atLevel(['shares'], 'inconsistent', `shares sum to ${sum / 10}; expected 100`);
}
function checkActs(desk) {
  const { acts, turns } = desk.file;
  acts.forEach((act, i) => {
    const least = i === 0 ? 1 : acts[i - 1].from + 1;
    const most = i === 0 ? 1 : turns;
    if (act.from < least || act.from > most)
      desk.atLevel(
        ['acts', i, 'from'],
        'inconsistent',
        `act ${act.id}: expected ${least === most ? least : `${least} to ${most}`}`,
      );
    if (acts.findIndex(({ id }) => id === act.id) < i)
      desk.atLevel(['acts', i, 'id'], 'duplicate-id', `acts: "${act.id}" stands here twice`);
  });
}
function checkHints(desk) {
  const { hints = [], turns } = desk.file;
  hints.forEach((hint, i) => {
    if (hint.turn > turns)
      desk.atLevel(['hints', i, 'turn'], 'inconsistent', `hint ${hint.id}: expected a turn up to ${turns}`);
    if (hints.findIndex(({ id }) => id === hint.id) < i)
      desk.atLevel(['hints', i, 'id'], 'duplicate-id', `hints: "${hint.id}" stands here twice`);
  });
}
/** Turns of the longest level the format allows. */
const LONGEST$1 = 40;
/**
 * An event chosen by name that has no place here, and any event whose condition contradicts itself. One that came with
 * `all` may wait for a turn that only longer levels have.
 */
function checkEvents(desk) {
  const { gathered, events } = desk.scope;
  const wanted = desk.file.events;
  const inPlay = new Set(events.map(({ entry }) => entry.id));
  const isMeant = ({ entry, file }) => (wanted === 'all' ? file === gathered.file : wanted.includes(entry.id));
  for (const placed of gathered.entries.events.values()) {
    const { id } = placed.entry;
    if (isMeant(placed) && !inPlay.has(id))
      desk.atEntry(
        placed,
        ['when'],
        'never-fires',
        `event ${id}: its condition asks for what this level does not have`,
      );
    const choices = placed.entry.choices.map((choice) => choice.id);
    choices.forEach((choice, i) => {
      if (choices.indexOf(choice) < i)
        desk.atEntry(placed, ['choices', i, 'id'], 'duplicate-id', `event ${id}: choice "${choice}" stands here twice`);
    });
  }
  const longest = {
    ...desk.level,
    turns: LONGEST$1,
  };
  desk.level.events.forEach((event, i) => {
    if (!canHold(isMeant(events[i]) ? desk.level : longest, event.when))
      desk.atEntry(events[i], ['when'], 'never-fires', `event ${event.id}: its condition contradicts itself`);
  });
}
function checkEndings(desk) {
  const { endings } = desk.level;
  const reachable = endings.filter(({ when }) => when !== -2 && canHold(desk.level, when));
  const has = (kinds) => reachable.some(({ kind }) => kinds.includes(kind));
  if (!has(['defeat'])) desk.atLevel(['endings'], 'one-sided', 'the level cannot be lost: no defeat can be reached');
  if (!has(['victory', 'great']))
    desk.atLevel(['endings'], 'one-sided', 'the level cannot be won: no victory can be reached');
}
/** A promise is kept by what the level has: something to carry, to designate, or to leave alone. */
function checkDemands(desk) {
  const { level, scope } = desk;
  const open = new Set(level.acts.flatMap(({ levers }) => levers));
  level.demands.forEach((demand, i) => {
    const placed = scope.demands[i];
    const fault = (path, message) =>
      desk.atEntry(placed, path, 'unkeepable-promise', `demand ${demand.id}: ${message}`);
    if (demand.kind === 'designate' && demand.contradiction < 0) fault([], 'names no contradiction to designate');
    if ((demand.kind === 'lever' || demand.kind === 'avoid') && demand.lever < 0) fault([], 'names no lever');
    else if (demand.kind === 'lever') {
      if (!level.initiatives.some(({ lever }) => LEVERS.indexOf(lever) === demand.lever))
        fault(['lever'], `no initiative in play uses the lever ${LEVERS[demand.lever]}`);
      else if (!open.has(demand.lever)) fault(['lever'], `no act opens the lever ${LEVERS[demand.lever]}`);
    }
    if (demand.kind !== 'carry') return;
    for (const current of demand.currents)
      if (!level.initiatives.some((it) => it.current === current))
        fault(['currents'], `${level.currents[current].id} has no initiative to carry`);
  });
}
/** Each contradiction is lived by three or four currents of at least two constituents; a full front must hold to it. */
function checkLived(desk) {
  const { currents } = desk.level;
  const severity = currents.length >= 9 ? 'error' : 'warning';
  CONTRADICTIONS.forEach((id, k) => {
    const certain = currents.filter(
      ({ affinity, hidden }) => (affinity[k] ?? 0) >= 2 && !hidden.some((it) => it.contradiction === k),
    );
    const perhaps = currents.filter(({ hidden }) =>
      hidden.some((it) => it.contradiction === k && Math.max(...it.values) >= 2),
    );
    const constituents = new Set([...certain, ...perhaps].map(({ constituent }) => constituent)).size;
    const most = certain.length + perhaps.length;
    if (most === 0 && severity === 'warning') return;
    if (most >= Math.min(3, currents.length) && certain.length <= 4 && constituents >= 2) return;
    const message = `${id}: lived (affinity 2 or more) by ${perhaps.length === 0 ? `${most}` : `${certain.length} to ${most}`} currents of ${constituents} constituents; expected 3 or 4 of at least 2`;
    desk.atLevel(['currents'], 'unlived-contradiction', message, severity);
  });
}
/** Turns from which a thin repertoire is a fault rather than a pity, and what each constituent then needs at least. */
const LONG = 12;
const LEAST = 6;
function checkRepertoire(desk) {
  const { level } = desk;
  const wanted = Math.min(18, Math.ceil(level.turns * 0.8));
  CONSTITUENTS.forEach((id, k) => {
    const count = level.initiatives.filter(({ constituent }) => constituent === k).length;
    if (count >= wanted) return;
    const severity = level.turns >= LONG && count < LEAST ? 'error' : 'warning';
    const message = `${id}: ${count} initiatives for ${level.turns} turns; ${wanted} keep a game from repeating itself`;
    desk.atLevel(['initiatives'], 'thin-repertoire', message, severity);
  });
}
// ../wt/src/level/text-keys.ts
/** The text keys that a level needs, and those that some level may need: what is neither is unused. */
/** Parts of the text of each kind of entry. */
const PARTS = {
  act: ['name', 'about'],
  theatre: ['name', 'about'],
  layer: ['name', 'about'],
  current: ['name', 'about', 'spokesperson'],
  lord: ['name', 'about'],
  fissure: ['name', 'about'],
  personality: ['name', 'about'],
  initiative: ['name', 'summary', 'argument'],
  move: ['name', 'summary'],
  event: ['headline', 'story'],
  choice: ['name', 'detail'],
  consequence: ['name'],
  demand: ['name', 'plea'],
  ending: ['name', 'story', 'essay', 'critics'],
  assumption: ['name', 'about', 'doubt'],
};
const keysOf = (prefix, entries, parts) => entries.flatMap(({ id }) => parts.map((part) => `${prefix}.${id}.${part}`));
const of = (kind, entries) => keysOf(kind, entries, PARTS[kind]);
const ids = (list) => list.map((id) => ({ id }));
const ofEvents = (events) => [
  ...of('event', events),
  ...events.flatMap(({ id, choices }) => keysOf(`event.${id}.choice`, choices, PARTS.choice)),
];
/** Words that every level shows. */
const EVERY_LEVEL = [
  ...['level.name', 'level.pitch', 'level.prologue'],
  ...keysOf('institution', ids(INSTITUTIONS), ['name']),
  ...keysOf('contradiction', ids(CONTRADICTIONS), ['name', 'about']),
  ...keysOf('constituent', ids(CONSTITUENTS), ['name', 'about']),
  ...keysOf('resource', ids(RESOURCES), ['name', 'about']),
  ...keysOf('track', ids(TRACKS), ['name', 'about']),
  ...keysOf('lever', ids(LEVERS), ['name', 'about']),
  ...keysOf('stance', ids(STANCES), ['name']),
  ...keysOf('wing', ids(WINGS), ['name']),
  ...keysOf('rule', ids(RULE_IDS), ['name']),
];
/** Every key a level needs. */
function neededKeys(level) {
  return [
    ...EVERY_LEVEL,
    ...of('act', level.acts),
    ...of('theatre', level.theatres),
    ...of('layer', level.layers),
    ...of('current', level.currents),
    ...of('lord', level.lords),
    ...of('fissure', level.fissures),
    ...of('personality', ids(level.personalities)),
    ...of('initiative', level.initiatives),
    ...of('move', level.moves),
    ...ofEvents(level.events),
    ...of('consequence', level.consequences),
    ...of('demand', level.demands),
    ...of('ending', level.endings),
    ...of('assumption', ids(Object.keys(level.assumptions))),
    ...level.hints.map(({ id }) => `hint.${id}`),
  ];
}
/** Every key that entries of the library may need, in this level or another. */
function knownKeys(entries) {
  const all = (kind) => [...kind.values()].map(({ entry }) => entry);
  return [
    ...EVERY_LEVEL,
    ...of('theatre', all(entries.theatres)),
    ...of('layer', all(entries.layers)),
    ...of('current', all(entries.currents)),
    ...of('lord', all(entries.lords)),
    ...of('fissure', all(entries.fissures)),
    ...of('personality', ids(PERSONALITIES)),
    ...of('initiative', all(entries.initiatives)),
    ...of('move', all(entries.moves)),
    ...ofEvents(all(entries.events)),
    ...of('consequence', all(entries.consequences)),
    ...of('demand', all(entries.demands)),
    ...of('ending', all(entries.endings)),
    ...of('assumption', all(entries.assumptions)),
  ];
}
/** Texts that a level may bring though no entry asks for them: its documents. */
const isFree = (key) => key.startsWith('dossier.');
// ../wt/src/level/compile.ts
/** A level's files → the compiled level, and everything wrong with them. */
/** Compiles a level. Never throws on what is written in it. */
function compileLevel(sources) {
  const diagnostics = [];
  const report = (it) => void diagnostics.push(it);
  const gathered = gather(sources.library, sources.level, report);
  if (gathered === null)
    return {
      level: null,
      draft: null,
      diagnostics,
      textKeys: [],
    };
  checkReferences(gathered, report);
  const scope = scopeOf(gathered, report);
  const level = compileScope(new Workbench(scope));
  checkMeaning(scope, level, report);
  return {
    level: !diagnostics.some(({ severity }) => severity === 'error') ? level : null,
    draft: level,
    diagnostics,
    textKeys: knownKeys(gathered.entries),
  };
}
function compileScope(bench) {
  const { scope, names } = bench;
  const { level } = scope.gathered;
  const body = {
    format: 1,
    id: level.id,
    sources: level.sources,
    turns: level.turns,
    start: {
      year: level.start.year,
      season: SEASONS.indexOf(level.start.season),
    },
    acts: level.acts.map(({ levers, ...act }) => ({
      ...act,
      levers: levers.map((it) => LEVERS.indexOf(it)),
    })),
    ...compileBoard(bench),
    initiatives: scope.initiatives.map((it) => compileInitiative(bench, it)),
    moves: scope.moves.map((it) => compileMove(bench, it)),
    events: scope.events.map((it) => compileEvent(bench, it)),
    consequences: scope.consequences.map((it) => compileConsequence(bench, it)),
    demands: scope.demands.map((it) => compileDemand(bench, it)),
    endings: scope.endings.map((it) => compileEnding(bench, it)),
    hints: (level.hints ?? []).map(({ id, turn, panel, until }) => ({
      id,
      turn,
      panel,
      until: until ?? null,
    })),
    variables: names.variables,
    personalities: level.personalities,
    headline: level.headline,
    ...compileAssumptions(bench),
    ...startingNumbers(scope.gathered, names, scope.report),
    conditions: bench.conditions.rows,
    effects: bench.effects.rows,
  };
  return {
    ...body,
    content: contentHash(body),
  };
}
// ../wt/src/level/text.ts
/**
 * Languages every level speaks whole. Others are added by adding files: what they lack yet is a warning, and is shown in
 * the first of these, so that a translation can be seen while it grows.
 */
const LANGUAGES = ['en', 'fr'];
const isWhole = (language) => LANGUAGES.includes(language);
/** Text at most this long: a page, not a book. */
const LONGEST = 2e3;
/** Texts of each language that the level needs; `known` are the keys that some level may need. */
function compileTexts(level, sources, known) {
  const diagnostics = [];
  const report = (it) => void diagnostics.push(it);
  const needed = neededKeys(level);
  const languages = [.../* @__PURE__ */ new Set([...LANGUAGES, ...Object.keys(sources)])].sort();
  const found = new Map(languages.map((language) => [language, readAll(sources[language] ?? [], report)]));
  const asked = /* @__PURE__ */ new Set([...needed, ...known]);
  const free = [...new Set([...found.values()].flatMap((it) => [...it.keys()]))].filter(isFree).sort();
  const texts = {};
  for (const [language, here] of found) {
    const own = sources[language]?.at(-1)?.name ?? `text.${language}.yaml`;
    const unused = [...here.keys()].filter((key) => !asked.has(key) && !isFree(key));
    const chosen = [];
    for (const key of [...needed, ...free]) {
      const it = here.get(key);
      if (it === void 0) report(missing(key, language, own, found, unused));
      const shown = it ?? (isWhole(language) ? void 0 : found.get(LANGUAGES[0]).get(key));
      if (shown !== void 0) chosen.push([key, shown.text]);
    }
    for (const key of unused) {
      const { file, path } = here.get(key);
      report(file.problem(path, 'unused-text', `nothing asks for "${key}"`));
    }
    texts[language] = Object.fromEntries(chosen);
  }
  reportGaps(found, asked, new Set(needed), report);
  return {
    texts,
    diagnostics,
  };
}
/** Told beside the nearest text of the same entry, in the file where it belongs; else at the top of the level's. */
function missing(key, language, own, found, unused) {
  const message = `no text "${key}" in ${language}${didYouMean(key, unused)}`;
  const severity = severityIn(language);
  const beside = siblingOf(key, found.get(language));
  if (beside !== null)
    return {
      ...beside.file.problem(beside.path.slice(0, -1), 'missing-text', message),
      severity,
    };
  return {
    code: 'missing-text',
    severity,
    file:
      [...found.values()]
        .map((it) => it.get(key))
        .find((it) => it !== void 0)
        ?.file.name.replace(/text\.[a-z]+\.yaml$/, `text.${language}.yaml`) ?? own,
    line: 1,
    column: 1,
    message,
  };
}
const severityIn = (language) => (isWhole(language) ? DIAGNOSTICS['missing-text'] : 'warning');
/** Another text of the same entry. */
function siblingOf(key, here) {
  const entry = `${key.split('.').slice(0, 2).join('.')}.`;
  for (const [other, it] of here) if (other.startsWith(entry)) return it;
  return null;
}
/** Texts of other levels' entries are not needed here, but every language must have them. */
function reportGaps(found, asked, needed, report) {
  for (const [language, here] of found)
    for (const [other, there] of found)
      for (const [key, it] of there)
        if (asked.has(key) && !needed.has(key) && !here.has(key))
          report({
            ...it.file.problem(it.path, 'missing-text', `"${key}" is in ${other} but not in ${language}`),
            severity: severityIn(language),
          });
}
function readAll(sources, report) {
  const found = /* @__PURE__ */ new Map();
  for (const source of sources) {
    const file = new SourceFile(source);
    for (const it of file.diagnostics) report(it);
    const open = [
      {
        value: file.data ?? {},
        path: [],
      },
    ];
    while (open.length > 0) {
      const { value, path } = open.pop();
      if (typeof value === 'string')
        keep(
          found,
          {
            text: value.trim(),
            file,
            path,
          },
          report,
        );
      else if (typeof value === 'object' && value !== null && !Array.isArray(value))
        for (const [key, inner] of Object.entries(value))
          open.push({
            value: inner,
            path: [...path, key],
          });
      else report(file.problem(path, 'wrong-value', `${path.join('.')}: expected text`));
    }
  }
  return found;
}
function keep(found, it, report) {
  const key = it.path.join('.');
  const first = found.get(key);
  if (first !== void 0)
    report(it.file.problem(it.path, 'duplicate-id', `text "${key}" is already in ${first.file.name}`));
  const fault = faultOf(it.text);
  if (fault !== null) report(it.file.problem(it.path, 'not-plain', `${key}: ${fault}`));
  found.set(key, it);
}
/** The interface never reads text as HTML, but markup in it would still be shown to the reader. */
function faultOf(text) {
  if (text.length === 0) return 'empty';
  if (text.length > LONGEST) return `longer than ${LONGEST} characters`;
  if (/<[/!?]?[a-z-]/i.test(text)) return 'looks like markup: expected plain text';
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text)
    ? 'holds control characters'
    : null;
}
// ../wt/src/level/bundle.ts
/** Slugs of the levels in a folder, in order. */
const slugsOf = (folder) =>
  [...folder.keys()]
    .filter((path) => /^[^/]+\/level\.yaml$/.test(path))
    .map((path) => path.split('/')[0])
    .sort();
/** Compiles one level of a folder. Never throws on what is written in it. */
function bundleLevel(folder, slug) {
  const source = (path) => ({
    name: `levels/${path}`,
    text: folder.get(path) ?? '',
  });
  const paths = [...folder.keys()].sort();
  const { level, draft, diagnostics, textKeys } = compileLevel({
    library: paths.filter((path) => /^library\/[^/]+\/content\.yaml$/.test(path)).map(source),
    level: source(`${slug}/level.yaml`),
  });
  if (draft === null)
    return {
      slug,
      level,
      texts: {},
      diagnostics,
    };
  const texts = compileTexts(draft, textSources(paths, slug, source), textKeys);
  const all = [...diagnostics, ...texts.diagnostics];
  return {
    slug,
    level: all.some(({ severity }) => severity === 'error') ? null : level,
    texts: texts.texts,
    diagnostics: all,
  };
}
/** Text files by language: every `text.<language>.yaml` of the library, then the level's own. */
function textSources(paths, slug, source) {
  const byLanguage = {};
  const own = (path) => path.startsWith(`${slug}/`);
  for (const path of paths.filter((it) => it.startsWith('library/')).concat(paths.filter(own))) {
    const language = /\/text\.([a-z]{2,3})\.yaml$/.exec(path)?.[1];
    if (language === void 0) continue;
    byLanguage[language] ??= [];
    byLanguage[language].push(source(path));
  }
  return byLanguage;
}
// ../wt/src/level/read-folder.ts
/** The levels folder, read from disk: for the build and the command line, which run in Node. */
/** Every YAML file below a folder, by path from it. */
function readLevelFolder(root) {
  const files = /* @__PURE__ */ new Map();
  for (const name of fs
    .readdirSync(root, {
      recursive: true,
      encoding: 'utf8',
    })
    .sort()) {
    const file = path.join(root, name);
    if (name.endsWith('.yaml') && fs.statSync(file).isFile())
      files.set(name.replaceAll(path.sep, '/'), fs.readFileSync(file, 'utf8'));
  }
  return files;
}
// ../wt/src/cli/usage.ts
/** The command was called wrongly: the message says how it should be. */
var UsageError = class extends Error {};
// ../wt/src/cli/levels.ts
/** Levels for the command line, read from the levels folder of the project it runs in. */
/** The folder of levels: ./levels from where the command runs. */
function levelFolder() {
  const root = path.resolve('levels');
  if (!fs.existsSync(root)) throw new UsageError(`no levels folder here: ${root}`);
  return readLevelFolder(root);
}
/** One level's bundle, by slug. */
function bundleOf(folder, slug) {
  const slugs = slugsOf(folder);
  if (slugs.includes(slug)) return bundleLevel(folder, slug);
  const nearest = nearestId(slug, slugs);
  throw new UsageError(
    `no level "${slug}": there are ${slugs.join(', ')}${nearest === void 0 ? '' : `; did you mean "${nearest}"?`}`,
  );
}
// entry.ts
const mode = process.argv[2];
const lv = process.argv[3] ?? 'inauguration';
if (mode === 'dump') {
  process.chdir('/work/main');
  for (const s of ['inauguration'])
    fs.writeFileSync(`/tmp/perf/${s}.json`, JSON.stringify(bundleOf(levelFolder(), s).level));
  process.exit(0);
}
const load = (s) => prepareLevel(JSON.parse(fs.readFileSync(`/tmp/perf/${s}.json`, 'utf8')));
const cpu = () => {
  const u = process.cpuUsage();
  return (u.user + u.system) / 1e6;
};
if (mode === 'hash')
  for (const s of ['inauguration', ...(process.argv[3] ? [process.argv[3]] : [])]) {
    const level = load(s);
    let h = -2128831035,
      entries = 0,
      turns = 0;
    const mix = (w) => {
      h = Math.imul(h ^ w, 2654435761);
      h ^= h >>> 15;
    };
    const one = (seed, pick) => {
      const m = newMatch(level, { seed }, { ledger: newLedger() });
      const random = botRandom(seed);
      while (!isOver(m)) {
        if (m.s[PHASE_AT] === PHASE.plan) {
          playPlan(m, random);
          turns++;
        } else playAction(m, pick(m, random));
        mix(parseInt(stateHash(m).slice(0, 8), 16));
        mix(parseInt(stateHash(m).slice(8), 16));
      }
      entries += m.ledger.length / 4;
      for (let i = 0; i < m.ledger.length; i++) mix(m.ledger.rows[i]);
      mix(random(1 << 20));
    };
    for (let seed = 1; seed <= 300; seed++) one(seed, randomAction);
    const r = h;
    for (let seed = 1e3; seed < 1006; seed++) one(seed, greedyAction);
    console.log(s, (r >>> 0).toString(16), (h >>> 0).toString(16), entries, turns);
  }
else {
  const level = load(lv);
  const on = mode === 'on' ? newLedger() : false;
  let seed = 1,
    turns = 0,
    acts = 0;
  const game = () => {
    const m = newMatch(level, { seed }, { ledger: on });
    const random = botRandom(seed++);
    while (!isOver(m))
      if (m.s[PHASE_AT] === PHASE.plan) {
        playPlan(m, random);
        turns++;
      } else {
        acts++;
        playAction(m, randomAction(m, random));
      }
  };
  const t = cpu();
  while (cpu() - t < 1.5) game();
  const rs = [];
  const end = cpu() + +(process.argv[4] ?? 3);
  turns = 0;
  acts = 0;
  let n = 0;
  while (cpu() < end) {
    const a = cpu();
    for (let i = 0; i < 300; i++) game();
    n += 300;
    rs.push(300 / (cpu() - a));
  }
  rs.sort((a, b) => a - b);
  console.log(
    mode,
    rs[rs.length >> 1].toFixed(0),
    'games/cpu-s; turns/game',
    (turns / n).toFixed(2),
    'acts/turn',
    (acts / turns).toFixed(2),
    'best',
    rs[rs.length - 1].toFixed(0),
  );
}
