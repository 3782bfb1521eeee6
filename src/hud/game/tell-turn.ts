/**
 * A finished turn as lines to be told in order: what the front did, the lords' moves, demands, promises, headline numbers,
 * stances. Pure but for words.
 */
import { list, number, percent, t } from '../../i18n';
import { type ClashLine, type LedgerEntry, type PlayerView, stanceOf, type TurnReport } from '../../sim';
import { numberName } from '../shell';
import { gather, type Moved } from './entries';
import { changeText, nameOf, placeName } from './names';

export type Line =
  | { readonly key: string; readonly said: string; readonly kind: 'part'; readonly title: string }
  | {
      readonly key: string;
      readonly said: string;
      readonly kind: 'move';
      readonly clash: ClashLine;
      readonly moved: readonly Moved[];
    }
  | {
      readonly key: string;
      readonly said: string;
      readonly kind: 'promise';
      readonly demand: string;
      readonly isKept: boolean;
    }
  | {
      readonly key: string;
      readonly said: string;
      readonly kind: 'number';
      readonly moved: Moved;
      /** Where the turn left it; stored units. What the next front page does to it afterwards is no part of this turn. */
      readonly now: number;
    }
  | { readonly key: string; readonly said: string; readonly kind: 'done' | 'stance'; readonly text: string };

/** Numbers a move is shown to have moved. */
const MOVED_SHOWN = 3;

/** `startOf` tells where a number stood when the turn began; stored units. `done`: what the front did, in words. */
export function tellTurn(
  report: TurnReport,
  before: PlayerView,
  after: PlayerView,
  startOf: (number: string) => number,
  done: readonly string[],
): readonly Line[] {
  const numbers = headline(report, after, startOf);
  const stances = stanceLines(before, after, startOf);
  const refused = refusedLines(before, report.entries);
  const promises = [
    ...report.kept.map((id) => promiseLine(id, true)),
    ...report.broken.map((id) => promiseLine(id, false)),
  ];
  return [
    ...(done.length === 0
      ? []
      : [part('done', t('game-told-done')), ...done.map((text, index) => doneLine(text, index))]),
    part('clash', t(report.clash.length === 0 ? 'turn-clash-none' : 'turn-clash')),
    ...report.clash.map((clash, index) => moveLine(clash, index, report.entries)),
    ...(refused.length > 0 ? [part('demands', t('game-demands')), ...refused] : []),
    ...(promises.length > 0 ? [part('promises', t('turn-promises')), ...promises] : []),
    ...(numbers.length + stances.length > 0 ? [part('drift', t('game-told-moved')), ...numbers, ...stances] : []),
  ];
}

/** Some titles are whole sentences already. */
const part = (key: string, title: string): Line => ({
  key,
  kind: 'part',
  title,
  said: title.endsWith('.') ? title : `${title}.`,
});

const doneLine = (text: string, index: number, key = 'done'): Line => ({
  key: `${key} ${index}`,
  kind: 'done',
  text,
  said: `${text}.`,
});

function moveLine(clash: ClashLine, index: number, entries: readonly LedgerEntry[]): Line {
  const name = nameOf('move', clash.move);
  const place = placeName(clash.theatre, clash.layer);
  const said = clash.wasFalse
    ? t('game-told-false', { name })
    : t('game-told-move', {
        name,
        lord: nameOf('lord', clash.lord),
        place: place === '' ? 'none' : place,
        how: howItLanded(clash),
      });
  const caused = entries.filter(
    ({ cause, author }) =>
      cause.kind === 'move' && cause.id === clash.move && (author.id === null || author.id === clash.lord),
  );
  const moved = gather(caused).filter(({ by }) => by !== 0);
  return { key: `move ${index}`, kind: 'move', clash, moved: clash.wasFalse ? [] : moved.slice(0, MOVED_SHOWN), said };
}

/**
 * Demands refused, aloud or by saying nothing, and what it added. Read off the desk rather than the ledger, which is silent
 * where a grievance could rise no further, and unity paid all the same.
 */
function refusedLines({ demands }: PlayerView, entries: readonly LedgerEntry[]): readonly Line[] {
  return demands
    .filter(({ answer }) => answer !== 'promised')
    .map(({ id, current, answer }, index) => {
      const added = entries.find(
        ({ cause, number: path }) => cause.id === 'promise-refused' && path === `grievance.${current}`,
      );
      const text = t('game-told-refused', {
        answer,
        name: nameOf('current', current),
        demand: nameOf('demand', id),
        why: added === undefined ? 'full' : 'moved',
        by: added === undefined ? '' : changeText(added.by, added.scale),
      });
      return doneLine(text, index, 'refused');
    });
}

/** How hard a real move struck, and what took from it. */
export function howItLanded({ landed, size, turned }: ClashLine): string {
  const how = turned > 0 ? 'game-told-turned' : landed < size ? 'game-told-blunted' : 'game-told-whole';
  return t(how, { landed: percent(landed), size: percent(size), turned: percent(turned) });
}

function promiseLine(demand: string, isKept: boolean): Line {
  const said = t(isKept ? 'game-told-kept' : 'game-told-broken', { name: nameOf('demand', demand) });
  return { key: `promise ${demand}`, kind: 'promise', demand, isKept, said };
}

/** The headline numbers that moved over the whole turn, with their reasons. */
function headline(report: TurnReport, after: PlayerView, startOf: (number: string) => number): readonly Line[] {
  const moved = gather(report.entries);
  return [...after.headline, 'load'].flatMap((track): Line[] => {
    const it = moved.find(({ number }) => number === track);
    if (it === undefined || Math.abs(it.by) * 2 < it.scale) return [];
    const now = startOf(track) + it.by;
    const said = t('game-told-number', {
      name: numberName(track),
      by: changeText(it.by, it.scale),
      value: number(now, { scale: it.scale }),
    });
    return [{ key: track, kind: 'number', moved: it, now, said }];
  });
}

/** Currents that stand otherwise than when the turn began, whatever they were in between. */
function stanceLines(before: PlayerView, after: PlayerView, startOf: (number: string) => number): readonly Line[] {
  const then = new Map(before.constituents.flatMap(({ currents }) => currents).map((it) => [it.id, it]));
  const changed = after.constituents
    .flatMap(({ currents }) => currents)
    .filter((it) => it.absence === 0 && then.get(it.id)?.absence === 0)
    .map(({ id, stance }) => ({ id, from: stanceOf(startOf(`commitment.${id}`)), to: stance }))
    .filter(({ from, to }) => from !== to);
  if (changed.length === 0) return [];
  const text = list(
    changed.map(({ id, from, to }) =>
      t('game-told-stance', { name: nameOf('current', id), from: nameOf('stance', from), to: nameOf('stance', to) }),
    ),
  );
  return [{ key: 'stances', kind: 'stance', text, said: text }];
}
