/** A game that comes from elsewhere is known here by what it holds, whatever it is called: told as there, and not kept twice. */
import { EMPTY_STUDY, formatLink, type MatchRecord, type Study } from '../replay';
import { isOneStudy, type SavedStudies } from './saved-studies';

/** The name it is kept under, where that can take what is written beside it too; null when it is not here. */
export function hereAs(
  same: readonly string[] | undefined,
  study: Study | undefined,
  studies: SavedStudies,
): string | null {
  return same?.find((id) => isOneStudy(studies.open(id), study ?? EMPTY_STUDY)) ?? null;
}

/** The link of the match alone, as games are looked for by. */
export function linkOfMatch({ study: _study, ...match }: MatchRecord): string {
  return formatLink(match);
}
