/** The levels as the page imports them; made by vite-plugin.ts. */
declare module 'virtual:levels' {
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
  export const levels: readonly LevelEntry[];
}
