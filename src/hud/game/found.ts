/**
 * What a decision has brought to light, in sentences: told where it was asked for, and not only where it is kept. The
 * view before and the view after are compared, rather than each effect told: what was known already is no news.
 */
import { list, number, percent, t } from '../../i18n';
import type { Command, CurrentView, FissureView, PlayerView, RumourView } from '../../sim';
import { nameOf, placeName } from './names';

/** Null when nothing that was hidden came to light, as when it was refused. */
export function foundText(before: PlayerView, after: PlayerView, command: Command): string | null {
  if (command.kind === 'end-turn') return null;
  // An announced move was clear already; whoever has it looked into wants its answer all the same.
  const asked = command.kind === 'investigate' ? command.rumour : undefined;
  const lines = [
    ...after.fissures.map((it) => fissureText(it, before)),
    ...after.rumours.filter((it) => it.number === asked || isNewlyClear(it, before)).map(rumourText),
    ...currentsOf(after).map((it) => currentText(it, before)),
  ].filter((line) => line !== null);
  return lines.length === 0 ? null : lines.join(' ');
}

function fissureText({ id, width }: FissureView, before: PlayerView): string | null {
  if (width === null || before.fissures.some((it) => it.id === id && it.found)) return null;
  return t('found-fissure', { name: nameOf('fissure', id), width: number(width, { scale: 10 }) });
}

const isNewlyClear = (rumour: RumourView, before: PlayerView): boolean =>
  rumour.move !== null && !before.rumours.some((it) => it.number === rumour.number && it.move !== null);

function rumourText({ move, isFalse, theatre, layer, size, blunted }: RumourView): string | null {
  if (move === null) return null;
  const name = nameOf('move', move);
  if (isFalse === true) return t('found-false', { name });
  const place = placeName(theatre, layer);
  return t('found-rumour', {
    name,
    place: place === '' ? t('game-everywhere') : place,
    size: percent(size ?? 0),
    blunted: blunted === 0 ? 'none' : percent(blunted),
  });
}

const currentsOf = (view: PlayerView): readonly CurrentView[] => view.constituents.flatMap((it) => it.currents);

/** How it stands to the contradictions of which it had not been known. */
function currentText({ id, affinities }: CurrentView, before: PlayerView): string | null {
  const known = currentsOf(before).find((it) => it.id === id)?.affinities ?? [];
  const shown = affinities.flatMap(({ contradiction, value }) =>
    value !== null && known.some((it) => it.contradiction === contradiction && it.value === null)
      ? [t('found-affinity', { name: nameOf('contradiction', contradiction), value })]
      : [],
  );
  return shown.length === 0 ? null : t('found-current', { name: nameOf('current', id), affinities: list(shown) });
}
