/** What an arm stands for in a report: the target table asks for arms by role, so that a plan may name any bots. */
export const ROLES = [
  /** Random and greedy play: the floor, and play without foresight. */
  'random',
  'greedy',
  /** The strongest bot at normal, and at hard. */
  'strongest',
  'strongest-hard',
  /** A bot as strong as a beginner, at easy. */
  'beginner-easy',
  /** A step of the strength ladder. */
  'ladder',
  /** The strongest bot, bound to one way of designating. */
  'never-changes',
  'hottest',
  /** The strongest bot, barred from the initiatives of one constituent. */
  'barred',
  /** The strongest bot, blind to one thing. */
  'blind-leadership',
  'never-promises',
  'never-conciliates',
  'blind-bureaucracy',
  'blind-rentier',
  /** The strongest bot, each game played on many times from its middle. */
  'openness',
] as const;
export type Role = (typeof ROLES)[number];
