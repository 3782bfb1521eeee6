/** Cards that have a scene of their own, drawn by hand: scene-initiative-<id> and scene-move-<id> in assets/public/art. */
export const DRAWN_SCENES = {
  initiative: ['click-strike', 'exit-clause', 'market-closure', 'tax-the-rent'] as readonly string[],
  move: [] as readonly string[],
} as const;
