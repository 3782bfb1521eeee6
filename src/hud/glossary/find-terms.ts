/** Finds the game's own words in a sentence, each the first time it is written: pure, whole words, in any case. */
import { type TermId, TERMS, termForms } from './terms';

export interface Piece {
  readonly text: string;
  /** Null: plain words. */
  readonly term: TermId | null;
}

/** The sentence cut at its terms; joined, the pieces are the sentence. `names`: of other things, that hold such a word. */
export function findTerms(text: string, names: readonly string[] = []): readonly Piece[] {
  const byForm = new Map<string, TermId | null>();
  for (const id of TERMS) for (const form of termForms(id)) byForm.set(form.toLocaleLowerCase(), id);
  for (const name of names) byForm.set(name.toLocaleLowerCase(), null);
  if (byForm.size === 0) return [{ text, term: null }];
  // The longer form first: “war chest” before “chest”.
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  const seen = new Set<TermId>();
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const term = byForm.get(found[0].toLocaleLowerCase());
    if (term === undefined || term === null || seen.has(term)) continue;
    seen.add(term);
    if (found.index > from) pieces.push({ text: text.slice(from, found.index), term: null });
    pieces.push({ text: found[0], term });
    from = found.index + found[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), term: null });
  return pieces;
}

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
