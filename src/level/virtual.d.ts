/** The levels as the page imports them; made by vite-plugin.ts. */
declare module 'virtual:levels' {
  // Not an import declaration: inside a declared module the compiler leaves those by a relative path unresolved.
  export const levels: readonly import('./level-entry').LevelEntry[];
}
