/**
 * What the pictures of cards are made of: printed motifs and backings (assets/art/lib/cut-*.mjs, folded-*.mjs), and what
 * each tag of a card calls up. Order matters: a card's number chooses among a list, so that a list only grows at its end.
 */

/** The front's motifs, cut in lino; files motifs/cut-<name>. */
export const CUT = [
  'fist',
  'crowd',
  'placard',
  'flag',
  'megaphone',
  'ballot',
  'handshake',
  'care',
  'shears',
  'key',
  'wrench',
  'gavel',
  'scales',
  'lamp',
  'stamp',
  'clock',
  'whistle',
  'seedling',
  'tree',
  'bridge',
  'ladder',
  'houses',
  'hall',
  'rack',
  'turbine',
  'drop',
  'chip',
  'coin',
  'steps',
  'receipt',
  'newspaper',
  'book',
  'petition',
  'door',
  'link',
  'ledger',
] as const;
export type CutMotif = (typeof CUT)[number];

/** The lords' motifs, folded; files motifs/folded-<name>. */
export const FOLDED = [
  'bell',
  'castle',
  'glass',
  'rocket',
  'chip',
  'phone',
  'parcel',
  'coins',
  'crown',
  'mast',
  'camera',
  'button',
  'cursor',
  'lock',
  'decree',
  'factory',
  'derrick',
  'toll',
  'satellite',
  'tower',
  'cable',
  'throne',
  'dashboard',
  'bill',
  'switch',
  'purse',
  'speaker',
] as const;
export type FoldedMotif = (typeof FOLDED)[number];

/** Backings; files grounds/cut-<name>-<constituent> and grounds/folded-<name>. */
export const CUT_GROUNDS = ['rays', 'lino', 'dots', 'ruled', 'brick', 'roofs'] as const;
export const FOLDED_GROUNDS = ['folds', 'sea', 'halo', 'halls', 'steps', 'bills', 'wires'] as const;

type Calls<Motif> = Readonly<Record<string, readonly Motif[]>>;

/** What the front does. */
export const LEVER_CALLS: Calls<CutMotif> = {
  street: ['megaphone', 'crowd', 'placard', 'flag', 'fist'],
  law: ['scales', 'gavel', 'petition', 'stamp'],
  procurement: ['stamp', 'petition', 'door'],
  build: ['rack', 'bridge', 'ladder', 'seedling', 'wrench', 'houses'],
  money: ['coin', 'ledger', 'receipt', 'shears'],
  exposure: ['lamp', 'newspaper', 'whistle', 'ledger'],
  compact: ['handshake', 'link', 'bridge'],
  care: ['care', 'houses', 'book', 'tree'],
};

/** What it is about, seen by the front. */
export const CAUSE_CALLS: Calls<CutMotif> = {
  'capital-labour': ['fist', 'wrench', 'clock', 'receipt'],
  'big-tech-peoples': ['crowd', 'link', 'key', 'rack'],
  'democracy-oligarchy': ['ballot', 'hall', 'megaphone', 'steps'],
  'equality-hierarchy': ['scales', 'steps', 'ladder', 'placard'],
  'ecology-accumulation': ['tree', 'drop', 'turbine', 'seedling'],
  'sovereignty-empire': ['flag', 'bridge', 'door', 'chip'],
};

/** Where it acts, when it acts on one storey only. */
export const LAYER_CALLS: Calls<CutMotif> = {
  matter: ['chip', 'drop'],
  cloud: ['rack', 'turbine'],
  data: ['ledger', 'key'],
  models: ['lamp', 'book'],
  platforms: ['houses', 'link'],
  money: ['coin', 'ledger'],
};

/** What the lords are after, by the contradiction it kindles. */
export const AIM_CALLS: Calls<FoldedMotif> = {
  'capital-labour': ['factory', 'bill', 'parcel', 'coins', 'button'],
  'big-tech-peoples': ['castle', 'cursor', 'lock', 'phone', 'glass', 'tower'],
  'democracy-oligarchy': ['throne', 'decree', 'crown', 'dashboard', 'purse'],
  'equality-hierarchy': ['camera', 'speaker', 'bell', 'toll', 'crown'],
  'ecology-accumulation': ['derrick', 'factory', 'tower', 'chip'],
  'sovereignty-empire': ['satellite', 'cable', 'mast', 'toll', 'switch'],
};

/** A lord's trade, as on its shield. */
export const LORD_CALLS: Calls<FoldedMotif> = {
  feed: ['bell'],
  cloud: ['castle'],
  search: ['glass'],
  rockets: ['rocket'],
  chips: ['chip'],
  pocket: ['phone'],
  logistics: ['parcel'],
  venture: ['coins'],
};
