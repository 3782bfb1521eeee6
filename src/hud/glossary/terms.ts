/**
 * The game's own words: each has a name, a definition and the written forms by which it is found in a sentence, in
 * src/i18n/messages/glossary.<language>.ftl. Those that are numbers of the board say there what “why?” of the number says.
 */
import { contentOr, hasMessage, t } from '../../i18n';

export const TERMS = [
  'alternative',
  'bloc',
  'campaign',
  'chest',
  'cohesion',
  'commitment',
  'compact',
  'contradiction',
  'current',
  'debt',
  'fissure',
  'force',
  'front',
  'grievance',
  'grip',
  'hardship',
  'hollow',
  'independence',
  'intensity',
  'kindled',
  'layer',
  'learning',
  'lever',
  'load',
  'lord',
  'loyalty',
  'misreading',
  'predominant',
  'principal',
  'promise',
  'prop',
  'rumour',
  'rupture',
  'share',
  'stance',
  'strength',
  'theatre',
  'unity',
  'weariness',
] as const;
export type TermId = (typeof TERMS)[number];

export const isTerm = (id: string): id is TermId => (TERMS as readonly string[]).includes(id);

export const termName = (id: TermId): string => t(`term-${id}`);

/** What it means: as the level says it of a number of its board, else as the glossary does. */
export const termMeaning = (id: TermId): string => contentOr(`track.${id}.about`) ?? t(`term-${id}-means`);

/** How it is written in a sentence, longest first; none for a word too common to be found by itself. */
export function termForms(id: TermId): readonly string[] {
  const key = `term-${id}-forms`;
  if (!hasMessage(key)) return [];
  return t(key)
    .split(',')
    .map((form) => form.trim())
    .sort((a, b) => b.length - a.length);
}
