/** How loud each kind is when all of it is asked for: music, a theme and effects together stay below full scale. */
export const BUS = { effects: 0.66, music: 0.58 } as const;

/** The hum's share of what effects have: it lies under everything. */
export const HUM_SHARE = 0.5;
