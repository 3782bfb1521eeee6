/**
 * Names, notes and turning points of the games this browser keeps, each beside its game under the same name: the game
 * is written after every decision and must not have to carry them.
 */
import { EMPTY_STUDY, readStudy, type Study } from '../replay';
import { browserStorage } from './storage';

const PREFIX = 'paper-leviathan:study:';

export class SavedStudies {
  readonly #storage: Storage | null;

  /** Null when the browser refuses storage: nothing is found and nothing can be kept. */
  constructor(storage: Storage | null) {
    this.#storage = storage;
  }

  /** An empty one where there is none, or none that can be read. */
  open(id: string): Study {
    try {
      const text = this.#storage?.getItem(PREFIX + id) ?? null;
      if (text === null) return EMPTY_STUDY;
      const study = readStudy(JSON.parse(text));
      return study.ok ? study.value : EMPTY_STUDY;
    } catch {
      return EMPTY_STUDY;
    }
  }

  /** False when the browser has no room for it. */
  save(id: string, study: Study): boolean {
    try {
      if (this.#storage === null) return false;
      this.#storage.setItem(PREFIX + id, JSON.stringify(study));
      return true;
    } catch {
      return false;
    }
  }

  remove(id: string): void {
    try {
      this.#storage?.removeItem(PREFIX + id);
    } catch {
      // Refused storage holds nothing to remove.
    }
  }
}

/** Those of this browser. */
export const studies = new SavedStudies(browserStorage());

/** Nothing has been added to it. */
export const isBare = ({ name, notes, turning }: Study): boolean =>
  name === undefined && notes.length === 0 && turning === null;
