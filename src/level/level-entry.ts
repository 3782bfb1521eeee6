/** One level as the page lists it: what the title shows at once, and how to load the rest. Made by vite-plugin.ts. */
import type { CompiledLevel, LevelDifficulty } from '../sim';

export interface LevelEntry {
  readonly slug: string;
  readonly turns: number;
  readonly difficulty: LevelDifficulty;
  /** Name and pitch by language, for the title. */
  readonly heads: Readonly<Record<string, { readonly name: string; readonly pitch: string }>>;
  readonly load: () => Promise<CompiledLevel>;
  /** Loads one language of its text. */
  readonly texts: Readonly<Record<string, () => Promise<Readonly<Record<string, string>>>>>;
}
