/**
 * Names, notes and turning points of the games this browser keeps, each beside its game under the same name: the game
 * is written after every decision and must not have to carry them.
 */
import { EMPTY_STUDY, readStudy, type Study } from '../replay';
import { browserStorage } from './storage';

const PREFIX = 'paper-leviathan:study:';
/** Where a study that cannot be read is put before another takes its place. */
const ASIDE = 'paper-leviathan:study-aside:';

export class SavedStudies {
  readonly #storage: Storage | null;

  /** Null when the browser refuses storage: nothing is found and nothing can be kept. */
  constructor(storage: Storage | null) {
    this.#storage = storage;
  }

  /** An empty one where there is none, or none that can be read. */
  open(id: string): Study {
    const text = this.#read(id);
    return text === null ? EMPTY_STUDY : (studyOf(text) ?? EMPTY_STUDY);
  }

  /** False when the browser has no room for it. What stood there and could not be read is put aside, not lost. */
  save(id: string, study: Study): boolean {
    const there = this.#read(id);
    try {
      if (this.#storage === null) return false;
      if (there !== null && studyOf(there) === null) this.#storage.setItem(ASIDE + id, there);
      this.#storage.setItem(PREFIX + id, JSON.stringify(study));
      return true;
    } catch {
      return false;
    }
  }

  /** What comes with a game, where nothing is written beside it yet. False when there is no room for it. */
  add(id: string, study: Study): boolean {
    return isBare(study) || !isBare(this.open(id)) || this.save(id, study);
  }

  remove(id: string): void {
    try {
      this.#storage?.removeItem(PREFIX + id);
    } catch {
      // Refused storage holds nothing to remove.
    }
  }

  #read(id: string): string | null {
    try {
      return this.#storage?.getItem(PREFIX + id) ?? null;
    } catch {
      return null;
    }
  }
}

function studyOf(text: string): Study | null {
  try {
    const study = readStudy(JSON.parse(text));
    return study.ok ? study.value : null;
  } catch {
    return null;
  }
}

/** Those of this browser. */
export const studies = new SavedStudies(browserStorage());

/** Nothing has been added to it. */
export const isBare = ({ name, notes, turning }: Study): boolean =>
  name === undefined && notes.length === 0 && turning === null;

/** Whether one game may carry both: one of them says nothing, or they say the same. */
export const isOneStudy = (a: Study, b: Study): boolean =>
  isBare(a) || isBare(b) || JSON.stringify(a) === JSON.stringify(b);
