/**
 * What a seat may see of a match: plain data, ids instead of indices, hidden things absent or null. The interface,
 * the text twin of the board and the bots' front seat read this and nothing else. view.ts fills it.
 *
 * Units: everything marked *tenths* is 0–1000 for 0–100 points; resources, chests and counts are whole.
 */
import type { RefusalCode, RuptureWay } from './commands';
import type { EndingKind, TargetKind } from './level-data';
import type {
  ConstituentId,
  ContradictionId,
  InstitutionId,
  InstitutionState,
  LayerId,
  LeverId,
  PersonalityId,
  ResourceId,
  StanceId,
  TrackId,
  WingId,
} from './vocabulary';

export interface CellView {
  readonly layer: LayerId;
  /** Tenths. */
  readonly grip: number;
  readonly alternative: number;
  /** The layer's compact joins this theatre. */
  readonly compact: boolean;
}
export interface InstitutionView {
  readonly id: InstitutionId;
  readonly strength: number;
  readonly independence: number;
  readonly state: InstitutionState;
}
export interface TheatreView {
  readonly id: string;
  /** Means over its layers; tenths. */
  readonly grip: number;
  readonly alternative: number;
  readonly hardship: number;
  /** From the ground (matter) up (money). */
  readonly cells: readonly CellView[];
  readonly institutions: readonly InstitutionView[];
}
export interface CurrentView {
  readonly id: string;
  readonly constituent: ConstituentId;
  readonly weight: number;
  readonly commitment: number;
  readonly grievance: number;
  readonly stance: StanceId;
  /** 0 present · 1–98 turns before it returns · 99 gone for good. */
  readonly absence: number;
  /** By contradiction, in the order of the level: 0–3, or null while hidden (D45). */
  readonly affinities: readonly { readonly contradiction: ContradictionId; readonly value: number | null }[];
  /** Grievance that the present designation will add at the end of the turn, as far as is known; tenths. */
  readonly debt: number;
}
export interface ConstituentView {
  readonly id: ConstituentId;
  readonly share: number;
  /** Below `tooWeak` it drifts away, above `tooStrong` it captures the front; tenths. */
  readonly tooWeak: number;
  readonly tooStrong: number;
  readonly resource: ResourceId;
  readonly currents: readonly CurrentView[];
}
export interface ResourceView {
  readonly id: ResourceId;
  readonly value: number;
  readonly max: number;
  /** What the next turn would bring as things stand. */
  readonly income: number;
}
export interface ContradictionView {
  readonly id: ContradictionId;
  readonly intensity: number;
  readonly principal: boolean;
  readonly designated: boolean;
  /** Rise caused by last turn's moves; tenths. */
  readonly kindled: number;
  /** Designating it now would be a misreading: objectively too weak. */
  readonly misreading: boolean;
  /** Unity lost by turning to it now; tenths. */
  readonly changeCost: number;
  /** Initiatives on this turn's table that bear on it. */
  readonly tabled: number;
}
export interface LordView {
  readonly id: string;
  readonly wing: WingId;
  readonly chest: number;
  /** Null until a fissure that touches the lord is found. */
  readonly loyalty: number | null;
  readonly home: readonly LayerId[];
}
export interface FissureView {
  readonly id: string;
  readonly found: boolean;
  /** Null until found. */
  readonly width: number | null;
  readonly lords: readonly string[];
}
export interface RumourView {
  /** Its number on the front page, from 1: what `investigate` names. */
  readonly number: number;
  /** `exposed`: looked into; a false one then says so. */
  readonly certainty: 'announced' | 'whispered' | 'exposed';
  readonly move: string | null;
  readonly lord: string | null;
  readonly theatre: string | null;
  readonly layer: LayerId | null;
  readonly contradiction: ContradictionId | null;
  /** Force in percent; null while unknown. */
  readonly size: number | null;
  /** Percent taken off so far by our acts. */
  readonly blunted: number;
  /** Percent turned against the bloc so far by our acts. */
  readonly turned: number;
  /** True or false once exposed or announced; null while unknown. */
  readonly isFalse: boolean | null;
}
export interface Cost {
  readonly resource: ResourceId;
  readonly amount: number;
}
/** Whether an act may be done now, and if not, why. */
export interface Legality {
  readonly legal: boolean;
  readonly refusal: RefusalCode | null;
}
export interface ChoiceView extends Legality {
  readonly id: string;
  readonly cost: readonly Cost[];
  readonly sources: readonly string[];
}
export interface EventView {
  readonly id: string;
  readonly sources: readonly string[];
  /** Empty: a piece of news. */
  readonly choices: readonly ChoiceView[];
  readonly chosen: string | null;
}
export interface InitiativeView extends Legality {
  readonly id: string;
  readonly current: string;
  readonly constituent: ConstituentId;
  readonly contradiction: ContradictionId;
  readonly lever: LeverId;
  /** What it costs now: cheaper when it serves the designation. */
  readonly cost: readonly Cost[];
  readonly target: TargetKind;
  readonly theatres: readonly string[];
  readonly layers: readonly LayerId[];
  readonly lords: readonly string[];
  readonly fissures: readonly string[];
  readonly institution: InstitutionId | null;
  /** Force in percent, before the institution's share. */
  readonly force: number;
  readonly serves: boolean;
  readonly reveals: boolean;
  readonly carried: boolean;
  readonly sources: readonly string[];
}
export interface DemandView extends Legality {
  readonly id: string;
  readonly current: string;
  readonly kind: 'carry' | 'designate' | 'lever' | 'avoid';
  readonly contradiction: ContradictionId | null;
  readonly lever: LeverId | null;
  /** Turn by whose end it must be kept. */
  readonly due: number;
  readonly relief: number;
  readonly breach: number;
  /** Unity that a breach costs; tenths. */
  readonly breachUnity: number;
  /** Grievance that refusing it, or leaving it unanswered, adds, and unity that it costs; tenths. */
  readonly refused: { readonly grievance: number; readonly unity: number };
  /** What is lent at once on the promise, of which resource; whole units, 0 for a cheap one. */
  readonly advance: number;
  readonly resource: ResourceId;
  /** Already what we do: promising it earns little. */
  readonly cheap: boolean;
  readonly answer: 'open' | 'promised' | 'refused';
  /** Demands already promised that it contradicts. */
  readonly conflicts: readonly string[];
  readonly sources: readonly string[];
}
export interface PromiseView {
  readonly demand: string;
  readonly creditor: string;
  readonly kind: DemandView['kind'];
  readonly contradiction: ContradictionId | null;
  readonly lever: LeverId | null;
  readonly due: number;
  /** Grievance that a breach adds, and unity that it costs; tenths. */
  readonly breach: number;
  readonly breachUnity: number;
  /** Kept already if the turn ended now. */
  readonly onTrack: boolean;
}
export interface RuptureWayView extends Legality {
  readonly way: RuptureWay;
  readonly cost: readonly Cost[];
  /** Unity that it asks, whatever is left of it: what a forecast shows stops at nothing; tenths. */
  readonly unity: number;
}
export interface RuptureView {
  readonly current: string;
  readonly ways: readonly RuptureWayView[];
}
export interface StandingView extends Legality {
  readonly kind: 'organise' | 'investigate' | 'conciliate';
  readonly cost: readonly Cost[];
  readonly done: boolean;
}
export interface PropView {
  readonly id: 'social-base' | 'political-hold' | 'valuation';
  readonly value: number;
  readonly down: boolean;
}
/** What is about to end the match, so that a counter can be looked for. */
export interface DangerView {
  readonly ending: string;
  /** The number that leads there, where it stands, and the bound; stored units. */
  readonly number: string;
  readonly value: number;
  readonly bound: number;
  /** Which way is out: 1 up, −1 down. */
  readonly away: 1 | -1;
}
export interface TallyView {
  readonly kept: number;
  readonly broken: number;
  readonly changes: number;
  readonly misreadings: number;
  readonly ruptures: number;
  readonly carriedBy: readonly { readonly constituent: ConstituentId; readonly count: number }[];
}
export interface EndingView {
  readonly id: string;
  readonly kind: EndingKind;
  readonly sources: readonly string[];
  readonly leader: ConstituentId;
  /** Shown once the match is over. */
  readonly personality: PersonalityId;
}

export interface PlayerView {
  readonly level: string;
  readonly turn: number;
  readonly turns: number;
  readonly year: number;
  /** 0 winter · 1 spring · 2 summer · 3 autumn. */
  readonly season: number;
  readonly act: { readonly id: string; readonly index: number; readonly opens: boolean };
  readonly phase: 'plan' | 'front' | 'ended';
  readonly ending: EndingView | null;
  /** At most five. */
  readonly headline: readonly TrackId[];
  /** Every track; tenths. */
  readonly tracks: Readonly<Record<TrackId, number>>;
  readonly load: { readonly value: number; readonly needed: number };
  readonly props: readonly PropView[];
  /** Below it a prop is down; tenths. */
  readonly propBound: number;
  readonly dangers: readonly DangerView[];
  readonly resources: readonly ResourceView[];
  readonly theatres: readonly TheatreView[];
  readonly constituents: readonly ConstituentView[];
  readonly contradictions: readonly ContradictionView[];
  readonly designated: ContradictionId | null;
  /** Full turns it has been held. */
  readonly tenure: number;
  readonly hasDesignated: boolean;
  readonly misread: boolean;
  /** Something is named, and nothing carried so far this turn bears on it. */
  readonly hollow: boolean;
  readonly lords: readonly LordView[];
  readonly fissures: readonly FissureView[];
  readonly offensive: { readonly contradiction: ContradictionId; readonly left: number } | null;
  /** Levers the Leviathan has learnt, most used first; empty while it has learnt none. */
  readonly learning: readonly { readonly lever: LeverId; readonly value: number }[];
  readonly rumours: readonly RumourView[];
  readonly event: EventView | null;
  readonly pending: readonly { readonly consequence: string; readonly turn: number }[];
  readonly demands: readonly DemandView[];
  readonly promises: readonly PromiseView[];
  readonly rupture: RuptureView | null;
  /** Proposals side by side, by constituent. */
  readonly table: readonly { readonly constituent: ConstituentId; readonly initiatives: readonly InitiativeView[] }[];
  readonly agenda: { readonly limit: number; readonly carried: readonly string[] };
  readonly standing: readonly StandingView[];
  readonly variables: readonly { readonly id: string; readonly value: number }[];
  readonly tally: TallyView;
}

/** Who or what moved a number. */
export interface CauseView {
  readonly kind:
    | 'rule'
    | 'initiative'
    | 'move'
    | 'event'
    | 'choice'
    | 'consequence'
    | 'demand'
    | 'standing'
    | 'rupture';
  /** A rule's name, or the id of the initiative, move, event…; a choice is `event/choice`. */
  readonly id: string;
}
export interface AuthorView {
  readonly kind: 'world' | 'current' | 'lord' | 'front';
  readonly id: string | null;
}
export type Phase = 'setup' | 'rumours' | 'assembly' | 'agenda' | 'clash' | 'drift';
/** One change of one number. */
export interface LedgerEntry {
  readonly turn: number;
  readonly phase: Phase;
  /** Path of the number: `unity`, `grip.europe.cloud` (names.ts). */
  readonly number: string;
  /** Change in stored units, and how many of them make a point (10 or 1). */
  readonly by: number;
  readonly scale: number;
  readonly cause: CauseView;
  readonly author: AuthorView;
  readonly sources: readonly string[];
}
/** What an act would do to one number: a range where chance or hidden things enter. */
export interface ForecastLine {
  readonly number: string;
  readonly low: number;
  readonly high: number;
  readonly scale: number;
}
export interface Forecast {
  readonly legality: Legality;
  readonly lines: readonly ForecastLine[];
  /** What it would take off the moves heard of. */
  readonly counters: readonly CounterLine[];
  /** Shows something hidden, so it cannot be undone. */
  readonly reveals: boolean;
}
/** What an act would do to a move that is announced or has been looked into: the force it would land with, in percent. */
export interface CounterLine {
  readonly move: string;
  readonly lord: string;
  readonly before: number;
  readonly after: number;
  /** Percent of it that would land on the bloc, over what does already. */
  readonly turned: number;
}
/** What one cause will do to a number, between the least and the most it does in the worlds looked at; stored units. */
export interface CauseRange {
  readonly cause: CauseView;
  readonly low: number;
  readonly high: number;
}
/** Where a current's grievance will stand when the turn is over, if nothing more is decided; tenths. */
export interface GrievanceOutlook {
  readonly current: string;
  readonly low: number;
  readonly high: number;
  /** What it comes of, the greatest first. */
  readonly causes: readonly CauseRange[];
}
/** Where any number will stand when the turn is over, if nothing more is decided; stored units. */
export interface NumberOutlook {
  readonly number: string;
  readonly low: number;
  readonly high: number;
  readonly scale: number;
  /** What it comes of, the greatest first. */
  readonly causes: readonly CauseRange[];
}
/** One of the worlds that an act may lead to: how near the match's end stands in it. */
export interface DangersView {
  readonly dangers: readonly DangerView[];
  readonly props: readonly PropView[];
  /** Below it a prop is down; tenths. */
  readonly propBound: number;
}
/** What came of one planned move. */
export interface ClashLine {
  readonly move: string;
  readonly lord: string;
  readonly theatre: string | null;
  readonly layer: LayerId | null;
  readonly contradiction: ContradictionId;
  /** Force announced, and force that landed; percent. */
  readonly size: number;
  readonly landed: number;
  /** Force that landed on the bloc itself. */
  readonly turned: number;
  readonly wasFalse: boolean;
  /** Neither heard of nor looked into before it landed. */
  readonly wasHidden: boolean;
}
/** Everything a finished turn did. */
export interface TurnReport {
  readonly turn: number;
  readonly clash: readonly ClashLine[];
  readonly kept: readonly string[];
  readonly broken: readonly string[];
  readonly entries: readonly LedgerEntry[];
}
