/**
 * The levels that came with the page: names and pitches at once, a level's rules when it is played, its texts one
 * language at a time — the other comes when it is switched to, and until then the one that is there is shown.
 */
import { effect, signal } from '@preact/signals';
import { levels } from 'virtual:levels';
import { type Content, type ContentTable, FALLBACK, type Locale, locale, setContent } from '../i18n';
import type { LevelCard } from '../hud/shell';
import type { LevelEntry } from '../level';
import type { CompiledLevel, LevelDifficulty } from '../sim';

export interface LoadedLevel {
  readonly compiled: CompiledLevel;
  /** As its author means it: whose mind plays it unless the player says otherwise. */
  readonly difficulty: LevelDifficulty;
}

/** The level that teaches by being played: first in the list, and a newcomer's first press. */
const GUIDED = 'first-assembly';

/** Texts that have come so far, by level. */
const texts = signal<Readonly<Record<string, Content>>>({});
let stopFollowing: (() => void) | null = null;

/** Every level, the guided one first. */
export function levelCards(): readonly LevelCard[] {
  return levels
    .map((entry) => ({
      slug: entry.slug,
      turns: entry.turns,
      difficulty: entry.difficulty,
      isGuided: entry.slug === GUIDED,
      content: texts.value[entry.slug] ?? headsOf(entry),
    }))
    .sort((a, b) => Number(b.isGuided) - Number(a.isGuided));
}

/** A level's rules alone, and the page's texts as they were; null when there is no such level. */
export async function loadRules(slug: string): Promise<CompiledLevel | null> {
  return (await levels.find((candidate) => candidate.slug === slug)?.load()) ?? null;
}

/** Null when there is no such level. Its texts become the page's, and follow the language from then on. */
export async function loadLevel(slug: string): Promise<LoadedLevel | null> {
  const entry = levels.find((candidate) => candidate.slug === slug);
  if (entry === undefined) return null;
  const [compiled] = await Promise.all([entry.load(), loadTexts(entry, locale.value)]);
  stopFollowing?.();
  stopFollowing = effect(() => {
    setContent(texts.value[slug] ?? {});
    void loadTexts(entry, locale.value).catch(() => undefined);
  });
  return { compiled, difficulty: entry.difficulty };
}

/** Brings what the cards and the list of games also show — twists, endings' names — in this language. */
export async function loadAllTexts(language: Locale): Promise<void> {
  await Promise.all(levels.map((entry) => loadTexts(entry, language)));
}

async function loadTexts(entry: LevelEntry, wanted: Locale): Promise<void> {
  const language = entry.texts[wanted] === undefined ? FALLBACK : wanted;
  const load = entry.texts[language];
  if (load === undefined || texts.peek()[entry.slug]?.[language]?.[LOADED] !== undefined) return;
  const table = await load();
  const known = texts.peek()[entry.slug] ?? headsOf(entry);
  texts.value = { ...texts.peek(), [entry.slug]: { ...known, [language]: { ...table, [LOADED]: '' } } };
}

/** Marks a whole table, as against a name and a pitch; no level's key looks like it. */
const LOADED = ' loaded';

function headsOf(entry: LevelEntry): Content {
  const tables: Record<Locale, ContentTable> = {};
  for (const [language, { name, pitch }] of Object.entries(entry.heads)) {
    tables[language] = { 'level.name': name, 'level.pitch': pitch };
  }
  return tables;
}
