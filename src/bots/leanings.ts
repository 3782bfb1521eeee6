/**
 * The front's bots that keep to something: planners who are as able as the free one but for their one idea, the
 * constituent they will not work with or speak for, or the thing they never do. What each loses against the free
 * planner is what the rules make its leaning cost.
 */
import type { ConstituentId, LeverId } from '../sim';
import { type Blindness, type DesignationRule, FREE, type Leaning } from './leaning';

export interface LeaningBot {
  readonly describe: string;
  readonly leaning: Leaning;
}

const designating = (designates: DesignationRule, describe: string): LeaningBot => ({
  describe,
  leaning: { ...FREE, designates },
});
const only = (levers: readonly LeverId[], describe: string): LeaningBot => ({
  describe,
  leaning: { ...FREE, levers },
});
const barring = (constituent: ConstituentId): LeaningBot => ({
  describe: `carries no proposal of ${constituent}`,
  leaning: { ...FREE, barred: [constituent] },
});
const seat = (serves: ConstituentId): LeaningBot => ({
  describe: `speaks for ${serves}: its share and its currents first, victory beside them`,
  leaning: { ...FREE, serves },
});
const blind = (blindness: Blindness, what: string): LeaningBot => ({
  describe: `takes ${what} to be well whatever happens`,
  leaning: { ...FREE, blindTo: [blindness] },
});

export const LEANING_BOTS: Readonly<Record<string, LeaningBot>> = {
  'never-changes': designating('never-changes', 'names a contradiction once and keeps it'),
  hottest: designating('hottest', 'always names the hottest contradiction'),
  aggrieved: designating('aggrieved', 'always names what the most aggrieved current lives'),
  'random-designation': designating('random', 'names a contradiction at random every turn'),
  'only-protest': only(['street'], 'carries only what acts in the street'),
  'only-subsidies': only(['money', 'procurement'], 'carries only what acts by money and public purchase'),
  'only-regulation': only(['law'], 'carries only what acts by law'),
  'only-building': only(['build', 'compact'], 'carries only what builds'),
  'barred-left': barring('left'),
  'barred-democratic': barring('democratic'),
  'barred-capital': barring('capital'),
  left: seat('left'),
  democratic: seat('democratic'),
  capital: seat('capital'),
  'never-promises': { describe: 'signs no demand', leaning: { ...FREE, promises: false } },
  'never-conciliates': { describe: 'never conciliates', leaning: { ...FREE, conciliates: false } },
  'blind-leadership': blind('leadership', 'the balance of leadership'),
  'blind-bureaucracy': blind('bureaucracy', 'the capture of its administrations'),
  'blind-rentier': blind('rentier', 'the rentier drift of its capital'),
};
