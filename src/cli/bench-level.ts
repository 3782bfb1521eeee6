/** A level of any number of scripted events, to measure what they cost: its own drawn ones, over and over. */
import { type CompiledEvent, type Level, prepareLevel } from '../sim';

export const FEW_EVENTS = 100;
/** A hundredfold level. */
export const MANY_EVENTS = 10_000;

/** The level with `count` scripted events, none of them certain. */
export function withEvents(level: Level, count: number): Level {
  const own = level.events.filter(({ certain }) => !certain);
  const nth = (i: number): CompiledEvent => ({ ...own[i % own.length]!, id: `event-${i}` });
  return prepareLevel({ ...level, events: Array.from({ length: own.length === 0 ? 0 : count }, (_, i) => nth(i)) });
}
