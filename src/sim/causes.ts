/**
 * What may move a number besides data: the rules, each with the place in the essays it stands on. Ledger entries name
 * their cause by one whole number, `kind × 2¹⁷ + index`.
 */
export const RULES = {
  'network-effect': ['D17', 'D25'],
  counterweight: ['D07', 'D13', 'D17'],
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
  'base-renewal': ['D08', 'M12', 'M21'],
  'prestige-returns': ['D57', 'M21'],
  'base-far-right': ['D21'],
  'capture-creep': ['D06', 'M14'],
  'cohesion-strain': ['D56', 'M19', 'M24'],
  'bubble-swells': ['D29'],
  panic: ['D29', 'D54'],
  brutality: ['D55'],
  'loathing-fades': ['D04'],
  cost: ['D41'],
  income: ['D41', 'D51'],
  'rent-drain': ['D26'],
  'capture-drain': ['D48'],
  'control-gives': ['D51'],
  'chest-income': ['D23', 'D26'],
  'move-cost': ['D26'],
  'move-turned': ['D46', 'D55'],
  carried: ['D41'],
  waiting: ['D38'],
  designation: ['D37', 'D38'],
  misreading: ['D39'],
  'hollow-designation': ['D37', 'D38'],
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
  learning: ['D17', 'D25'],
  forgetting: ['D25'],
  weariness: ['D38'],
  'fissure-loyalty': ['D46', 'D56'],
  'fissure-closes': ['D05'],
  organise: ['D49'],
  investigate: ['D46'],
  conciliate: ['D38'],
  'rupture-conceded': ['D38'],
  'rupture-parted': ['D35'],
  'rupture-returned': ['D35'],
  'rupture-released': ['D35'],
  settled: ['D54'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type RuleId = keyof typeof RULES;
export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];

/** Cause of a ledger entry, packed. */
export type Cause = number & { readonly __brand: 'Cause' };
/** Kinds of cause, in the order of their packed codes. */
export const CAUSE_KINDS = ['rule', 'initiative', 'move', 'event', 'choice', 'consequence', 'demand'] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];
const CODE_OF = Object.fromEntries(CAUSE_KINDS.map((kind, code) => [kind, code])) as Readonly<
  Record<CauseKind, number>
>;
/** Bits of the index: with the kind, a cause takes 20 (see entries.ts). */
const SHIFT = 17;
/** Events a cause can name: a choice is named by its event × 8 and its place. */
export const EVENT_LIMIT = 1 << (SHIFT - 3);

/** Packs a cause. `index` is the rule's, initiative's, move's… index; a choice's is event × 8 + choice. */
export const causeOf = (kind: CauseKind, index: number): Cause => ((CODE_OF[kind] << SHIFT) | index) as Cause;
/** Packs a rule. */
export const ruleCause = (id: RuleId): Cause => causeOf('rule', RULE_IDS.indexOf(id));
/** The causes of one kind, for rules that name many of them: the kind is looked up once. */
export const causesOf = (kind: CauseKind): ((index: number) => Cause) => {
  const first = causeOf(kind, 0);
  return (index) => (first | index) as Cause;
};
export const causeKind = (cause: Cause): CauseKind => CAUSE_KINDS[cause >> SHIFT] as CauseKind;
export const causeIndex = (cause: Cause): number => cause & ((1 << SHIFT) - 1);

/** Who moved a number: 0 the world, 1 the front, 16 + current, 32 + lord. */
export type Author = number & { readonly __brand: 'Author' };
export const WORLD = 0 as Author;
export const FRONT = 1 as Author;
export const currentAuthor = (current: number): Author => (16 + current) as Author;
export const lordAuthor = (lord: number): Author => (32 + lord) as Author;
