/**
 * How tense a match is, from what its player sees, and what that makes of the music: the machine is always heard, the
 * Leviathan's motif comes in when things are at stake, drums and the front's motif when it comes to a decision.
 */
import type { Session } from '../session';

export type View = ReturnType<Session['view']>;
/** What tension is read from. */
export type TenseView = {
  readonly tracks: Pick<View['tracks'], 'unity'>;
  readonly props: readonly Pick<View['props'][number], 'value'>[];
  readonly propBound: number;
  readonly dangers: readonly unknown[];
};

/** Unity at which the front is at ease, and at which it is about to part; tenths. */
const UNITY = { easy: 600, breaking: 150 };
/** How far above its bound a prop begins to shake; tenths. */
const SHAKING = 300;
/** The most that each can do by itself, out of 1. */
const WEIGHTS = { unity: 0.6, props: 0.6, danger: 0.6, dangers: 0.9 };

const share = (value: number): number => Math.max(0, Math.min(1, value));

/** From 0, calm, to 1. Each strain can raise it by itself and none can lower it: 1 − the product of what each leaves. */
export function tensionOf(view: TenseView): number {
  const parting = share((UNITY.easy - view.tracks.unity) / (UNITY.easy - UNITY.breaking));
  // The Leviathan falls with its second prop: the lowest alone decides nothing.
  const [first = 0, second = 0] = view.props
    .map(({ value }) => share(1 - (value - view.propBound) / SHAKING))
    .sort((a, b) => b - a);
  const threat = view.dangers.length === 0 ? 0 : view.dangers.length === 1 ? WEIGHTS.danger : WEIGHTS.dangers;
  const left = (1 - WEIGHTS.unity * parting) * (1 - (WEIGHTS.props * (first + second)) / 2) * (1 - threat);
  return 1 - left;
}

/** The stems in the order of their files. */
export const STEMS = ['low', 'mid', 'high'] as const;
export type Stem = (typeof STEMS)[number];

/** Tension at which a stem begins to be heard, and at which it is whole. */
const FADES: Readonly<Record<Exclude<Stem, 'low'>, readonly [number, number]>> = {
  mid: [0.15, 0.45],
  high: [0.5, 0.8],
};
/** The machine in calm: the stems above it have room. */
const CALM_LOW = 0.75;

/** From 0 to 1 for each stem. */
export function stemVolumes(tension: number): Readonly<Record<Stem, number>> {
  const fade = ([from, to]: readonly [number, number]) => {
    const way = share((tension - from) / (to - from));
    return way * way * (3 - 2 * way);
  };
  return { low: CALM_LOW + (1 - CALM_LOW) * share(tension * 2), mid: fade(FADES.mid), high: fade(FADES.high) };
}

/** What a listener would call it; bounds are where the stems are half in. */
export const moodOf = (tension: number): 'calm' | 'uneasy' | 'decisive' =>
  tension < 0.3 ? 'calm' : tension < 0.65 ? 'uneasy' : 'decisive';
