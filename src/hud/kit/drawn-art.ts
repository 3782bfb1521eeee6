/**
 * Who has been drawn, in the families whose members a level may invent. Somebody who has not is not asked for over the
 * network: their stand-in is shown at once, and nothing was lost.
 */
export const DRAWN_ART = {
  lord: ['chips', 'cloud', 'feed', 'logistics', 'pocket', 'rockets', 'search', 'venture'],
  current: [
    'commons',
    'dependent-industry',
    'domestic-cloud',
    'labour',
    'liberals',
    'movements',
    'press',
    'public-service',
    'startups',
  ],
  vignette: ['africa', 'asia-pacific', 'china', 'europe', 'latin-america', 'united-states'],
} as const;

/** How else than calm a lord is drawn. */
const STATES = /-(?:plotting|wounded|fallen)$/;

export function isDrawn(name: string): boolean {
  const [, family = '', id = ''] = /^([a-z]+)-(.+)$/.exec(name) ?? [];
  if (!Object.hasOwn(DRAWN_ART, family)) return true;
  const ids: readonly string[] = DRAWN_ART[family as keyof typeof DRAWN_ART];
  return ids.includes(id) || ids.includes(id.replace(STATES, ''));
}
