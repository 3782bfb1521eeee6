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
import {
  CONSTITUENTS,
  CONTRADICTIONS,
  INSTITUTIONS,
  LEVERS,
  MAX_CURRENTS,
  MAX_FISSURES,
  MAX_LAYERS,
  MAX_LORDS,
  MAX_MOVES,
  MAX_THEATRES,
  MAX_VARIABLES,
  RESOURCES,
  TRACKS,
  type TrackId,
} from './vocabulary';

/** All a match is, in one array; see the layout below. */
export type State = Int32Array & { readonly __brand: 'State' };
/** The place of one value in a {@link State}. */
export type Field = number & { readonly __brand: 'Field' };

/** One block of the layout: a name, how many rows and columns, the largest value, and how many parts make a point. */
export interface Block {
  readonly name: string;
  readonly base: number;
  readonly rows: number;
  readonly columns: number;
  /** Largest value, in stored units. */
  readonly max: number;
  /** Stored units in one displayed point: 10 for tracks, 1 for whole numbers. */
  readonly scale: number;
}

const blocks: Block[] = [];
let size = 0;

function block(name: string, rows: number, columns: number, max: number, scale: number): number {
  const base = size;
  blocks.push({ name, base, rows, columns, max, scale });
  size += rows * columns;
  return base;
}
function list(name: string, count: number, max = 1000, scale = 10): (index: number) => Field {
  const base = block(name, count, 1, max, scale);
  return (index) => (base + index) as Field;
}
function grid(name: string, rows: number, columns: number, max = 1000, scale = 10): (r: number, c: number) => Field {
  const base = block(name, rows, columns, max, scale);
  return (r, c) => (base + r * columns + c) as Field;
}
function single(name: string, max = 0x7fffffff): Field {
  return block(name, 1, 1, max, 1) as Field;
}

// ── Numbers ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Global tracks, in the order of TRACKS; tenths. */
export const track = list('track', TRACKS.length);
/** Dependence on the lords in a theatre's layer; tenths. grip + alternative ≤ 1000. */
export const grip = grid('grip', MAX_THEATRES, MAX_LAYERS);
/** Public, common or domestic capacity in a theatre's layer; tenths. */
export const alternative = grid('alternative', MAX_THEATRES, MAX_LAYERS);
/** Whether a theatre's layer has joined the compact of that layer (D44); 0 or 1. */
export const compact = grid('compact', MAX_THEATRES, MAX_LAYERS, 1, 1);
/** Hardship of a theatre's people (D27, D33); tenths. */
export const hardship = list('hardship', MAX_THEATRES);
/** What an institution can do; tenths. */
export const strength = grid('strength', MAX_THEATRES, INSTITUTIONS.length);
/** How free of the bloc an institution is: captured < 300 ≤ pressured < 600 ≤ free; tenths. */
export const independence = grid('independence', MAX_THEATRES, INSTITUTIONS.length);
/** Numbers of a current counted in its constituent; whole, 1–20. */
export const weight = list('weight', MAX_CURRENTS, 20, 1);
/** How far a current follows the front; tenths. */
export const commitment = list('commitment', MAX_CURRENTS);
/** What a current holds against the front; tenths. */
export const grievance = list('grievance', MAX_CURRENTS);
/** A constituent's share in leading the front; tenths, the three sum to 1000. */
export const share = list('share', CONSTITUENTS.length);
/** Mobilisation, legitimacy, investment in hand; whole, 0–16. */
export const resource = list('resource', RESOURCES.length, 16, 1);
/** How hot a contradiction is in the world; tenths. */
export const intensity = list('intensity', CONTRADICTIONS.length);
/** A lord's money for moves; whole, 0–99. */
export const chest = list('chest', MAX_LORDS, 99, 1);
/** How firmly a lord holds to the fusion (D05); tenths. */
export const loyalty = list('loyalty', MAX_LORDS);
/** How wide a fissure of the bloc gapes; tenths. */
export const fissure = list('fissure', MAX_FISSURES);
/** What the Leviathan has learnt of each of our levers; whole, 0–12. */
export const learning = list('learning', LEVERS.length, 12, 1);
/** How used-up each contradiction's initiatives are; whole, 0–12. */
export const weariness = list('weariness', CONTRADICTIONS.length, 12, 1);
/** A level's own variables; whole. */
export const variable = list('variable', MAX_VARIABLES, 9999, 1);

/** Everything below this place is a number with a ledger; everything from it on is bookkeeping. */
export const NUMBERS_END = size;

// ── Bookkeeping ────────────────────────────────────────────────────────────────────────────────────────────────────

/** The seeded generator (sfc32), four 32-bit words. */
export const rng = list('rng', 4, 0x7fffffff, 1);
/** Current turn, from 1. */
export const TURN = single('turn');
/** Whose decision is awaited: one of PHASE. */
export const PHASE_AT = single('phase');
/** 0 while the match runs, else 1 + index of the ending. */
export const ENDING = single('ending');
/** 1 + index of the designated contradiction; 0 before the first designation. */
export const DESIGNATED = single('designated');
/** Full turns the designation has been held before this one. */
export const TENURE = single('tenure');
/** The designation at the start of this turn, as DESIGNATED; a second choice in one turn is still one change. */
export const DESIGNATED_BEFORE = single('designated-before');
/** 1 when the designation has been settled this turn. */
export const HAS_DESIGNATED = single('has-designated');
/** 1 when this turn's designation was a misreading. */
export const MISREAD = single('misread');
/** Rise of each intensity caused by last turn's moves; tenths. */
export const kindled = list('kindled', CONTRADICTIONS.length);
/** Index of the seeded personality. */
export const PERSONALITY = single('personality');
/** 1 + contradiction of the running offensive; 0 for none. */
export const OFFENSIVE = single('offensive');
/** Turns left of the running offensive. */
export const OFFENSIVE_LEFT = single('offensive-left');
/** What each current cares for, 0–3; hidden ones are drawn at the start of a match. */
export const affinity = grid('affinity', MAX_CURRENTS, CONTRADICTIONS.length, 3, 1);
/** 1 where the player knows the affinity. */
export const known = grid('known', MAX_CURRENTS, CONTRADICTIONS.length, 1, 1);
/** 0 present · 1–98 turns until it comes back · 99 gone for good. */
export const absence = list('absence', MAX_CURRENTS, 99, 1);
/** Times a current has parted. */
export const partings = list('partings', MAX_CURRENTS, 99, 1);
/** Commitment gained (or lost) this turn, so that no current is bought back at once; tenths, may be negative. */
export const swayed = list('swayed', MAX_CURRENTS, 1000, 10);
/** 1 + current whose rupture must be answered; 0 for none. */
export const RUPTURE = single('rupture');
/** 1 where the player has found the fissure. */
export const found = list('found', MAX_FISSURES, 1, 1);
/** This turn's scripted event: 1 + event; 0 for none. */
export const EVENT = single('event');
/** 1 + choice taken on this turn's event; 0 while open. */
export const EVENT_CHOICE = single('event-choice');

export const TABLED_EACH = 3;
/** Initiatives tabled this turn: constituent × slot, 1 + initiative; 0 empty. */
export const tabled = grid('tabled', CONSTITUENTS.length, TABLED_EACH, 0x7fffffff, 1);
export const AGENDA = 3;
/** Initiatives carried this turn, 1 + initiative, in order; 0 empty. */
export const carried = list('carried', AGENDA, 0x7fffffff, 1);
export const CARRIED_COUNT = single('carried-count');
/** Turn from which each recently carried initiative may be tabled again: ring of (1 + initiative, turn). */
export const RESTING = 24;
export const restingInitiative = list('resting-initiative', RESTING, 0x7fffffff, 1);
export const restingUntil = list('resting-until', RESTING, 0x7fffffff, 1);
/** Turn from which each move of the bloc may be planned again; 0 while it has not been played. */
export const moveRests = list('move-rests', MAX_MOVES, 0x7fffffff, 1);
/** Standing acts done this turn: organise, investigate, conciliate. */
export const acted = list('acted', 3, 1, 1);

/** Most moves, true and false, standing in a turn's plan. */
export const PLAN = 7;
/** A planned move: 1 + move; 0 empty. */
export const planMove = list('plan-move', PLAN, 0x7fffffff, 1);
export const planLord = list('plan-lord', PLAN, MAX_LORDS, 1);
export const planTheatre = list('plan-theatre', PLAN, MAX_THEATRES, 1);
export const planLayer = list('plan-layer', PLAN, MAX_LAYERS, 1);
/** Force of the move in percent before it is countered. */
export const planSize = list('plan-size', PLAN, 400, 1);
/** What the player sees of it: 0 hidden · 1 whispered · 2 announced. */
export const planSeen = list('plan-seen', PLAN, 2, 1);
/** 1 when it is false: a rumour with nothing behind it. */
export const planFalse = list('plan-false', PLAN, 1, 1);
/** 1 when the player has looked into it. */
export const planExposed = list('plan-exposed', PLAN, 1, 1);
/** Percent taken off by our initiatives. */
export const planBlunted = list('plan-blunted', PLAN, 100, 1);
/** Percent of it that our initiatives turn against the bloc. */
export const planTurned = list('plan-turned', PLAN, 100, 1);

export const DEMANDS = 2;
/** Demands put this turn: 1 + demand; 0 none. */
export const demandKind = list('demand-kind', DEMANDS, 0x7fffffff, 1);
export const demandCurrent = list('demand-current', DEMANDS, MAX_CURRENTS, 1);
/** 0 open · 1 promised · 2 refused. */
export const demandAnswer = list('demand-answer', DEMANDS, 2, 1);

export const PROMISES = 6;
/** The promise ledger: 1 + demand; 0 empty slot. */
export const promiseKind = list('promise-kind', PROMISES, 0x7fffffff, 1);
export const promiseCreditor = list('promise-creditor', PROMISES, MAX_CURRENTS, 1);
/** Turn by whose end it must be kept. */
export const promiseDue = list('promise-due', PROMISES, 0x7fffffff, 1);
/** 1 when it asked for what was already being done: it earns little. */
export const promiseCheap = list('promise-cheap', PROMISES, 1, 1);

export const FIRED = 64;
/** Scripted events fired so far, in order: 1 + event, and the turn. */
export const firedEvent = list('fired-event', FIRED, 0x7fffffff, 1);
export const firedTurn = list('fired-turn', FIRED, 0x7fffffff, 1);
export const FIRED_COUNT = single('fired-count');

/** Consequences a level may have: each stands once among those to come. */
export const PENDING = 24;
/** Consequences announced for later: 1 + consequence, and the turn they fall due. */
export const pendingKind = list('pending-kind', PENDING, 0x7fffffff, 1);
export const pendingTurn = list('pending-turn', PENDING, 0x7fffffff, 1);

/** Turns running with unity at the breaking point. */
export const LOW_UNITY = single('low-unity');
/** Bits of the props that are down: 1 social base · 2 political hold · 4 valuation. */
export const PROPS_DOWN = single('props-down');
/** How many props are down, 0–3. */
export const PROPS_COUNT = single('props-count');
/** Bits of the props that have ever been down. */
export const PROPS_EVER = single('props-ever');
/** Index of the constituent with the largest share among those still in the front; the first of equals. */
export const LEADER = single('leader');
/** Constituents with no current left in the front, 0–3. */
export const CONSTITUENTS_GONE = single('constituents-gone');
/** 1 when the alternatives can carry the load. */
export const LOAD_CARRIED = single('load-carried');
/** Valuation our own acts have taken this turn; tenths. */
export const SHOCK = single('shock');
/** Tallies for the ending page. */
export const COUNT_CHANGES = single('count-changes');
export const COUNT_MISREADINGS = single('count-misreadings');
export const COUNT_KEPT = single('count-kept');
export const COUNT_BROKEN = single('count-broken');
export const COUNT_RUPTURES = single('count-ruptures');
/** Carries so far by constituent. */
export const carriedBy = list('carried-by', CONSTITUENTS.length, 0x7fffffff, 1);

/** Length of a state. */
export const STATE_SIZE = size;
/** The whole layout, in order. */
export const LAYOUT: readonly Block[] = blocks;

const limits = new Int32Array(NUMBERS_END);
const scales = new Int32Array(STATE_SIZE).fill(1);
for (const b of blocks) {
  for (let i = 0; i < b.rows * b.columns; i++) {
    if (b.base + i < NUMBERS_END) limits[b.base + i] = b.max;
    scales[b.base + i] = b.scale;
  }
}
/** Largest value of each number, in stored units. */
export const LIMIT: Int32Array = limits;
/** Stored units in one displayed point, for each field. */
export const SCALE: Int32Array = scales;

/** Which seat must decide next. */
export const PHASE = { plan: 0, front: 1, ended: 2 } as const;

const at = (id: TrackId): Field => track(TRACKS.indexOf(id));
export const UNITY = at('unity');
export const PUBLIC_CAPACITY = at('public-capacity');
export const POPULAR_CONTROL = at('popular-control');
export const BUREAUCRATIC_CAPTURE = at('bureaucratic-capture');
export const RENTIER_DRIFT = at('rentier-drift');
export const MEDIATIONS = at('mediations');
export const SOCIAL_BASE = at('social-base');
export const STATE_CAPTURE = at('state-capture');
export const COHESION = at('cohesion');
export const VALUATION = at('valuation');
export const DEREGULATION = at('deregulation');
export const PRESTIGE = at('prestige');
export const LOATHING = at('loathing');
export const FAR_RIGHT = at('far-right');
export const ECOLOGY = at('ecology');
export const POLITICAL_HOLD = at('political-hold');
export const LOAD = at('load');
export const MEAN_GRIP = at('mean-grip');
export const MEAN_ALTERNATIVE = at('mean-alternative');
export const MEAN_HARDSHIP = at('mean-hardship');

/** An empty state. */
export const blankState = (): State => new Int32Array(STATE_SIZE) as State;
/** A copy of its own. */
export const copyState = (s: State): State => s.slice() as State;
/** Overwrites `into` with `from`, without allocating: what a search does at every node. */
export function restoreState(into: State, from: State): State {
  into.set(from);
  return into;
}
