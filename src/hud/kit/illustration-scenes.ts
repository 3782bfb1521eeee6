/** Cards that have a scene of their own, drawn by hand: scene-initiative-<id> and scene-move-<id> in assets/public/art. */
export const DRAWN_SCENES = {
  initiative: [
    'break-them-up',
    'click-strike',
    'exit-clause',
    'market-closure',
    'open-models',
    'popular-schools',
    'press-consortium',
    'repair-guild',
    'tax-the-rent',
    'warehouse-walkout',
    'water-blockade',
  ] as readonly string[],
  move: [
    'break-the-strike',
    'culture-war',
    'decree-storm',
    'drill-and-compute',
    'hand-on-the-switch',
    'loyalty-screening',
    'swell-the-bill',
    'throne-of-shares',
  ] as readonly string[],
} as const;
