/**
 * A match as one picture, with no script in it: for pages that take no player, for print, for a message. The same is
 * said in words, which go with it wherever it goes.
 */
import { content, number, t } from '../../i18n';
import type { MatchRecord, Study } from '../../replay';
import type { Digest } from '../../sim';
import { nameOf, numberName } from '../shell';

const WIDTH = 960;
const HEIGHT = 540;
const INK = '#17181c';
const PAPER = '#f1e7d3';
const RED = '#c4281b';
const PETROL = '#1e5b80';
const OCHRE = '#e2a52b';
const DISPLAY = 'Anton, Impact, "Arial Narrow Bold", sans-serif';
const TEXT = '"Barlow Condensed", "Arial Narrow", Arial, sans-serif';

export interface PictureSource {
  readonly record: MatchRecord;
  readonly study: Study;
  readonly headline: readonly string[];
  readonly levelName: string;
}

/** What the picture shows, in a few sentences. */
export function pictureText({ record, study, headline, levelName }: PictureSource): string {
  const last = record.digests.at(-1);
  const ending = last?.ending ?? null;
  const title = study.name === undefined ? levelName : `${study.name} — ${levelName}`;
  const numbers = headline
    .filter((track) => trackOf(last, track) !== null)
    .map((track) => `${numberName(track)} ${points(trackOf(last, track) ?? 0)}`);
  return [
    t('picture-about', { title, turns: record.hashes.length }),
    ending === null ? t('picture-unfinished') : t('picture-ending', { name: nameOf('ending', ending) }),
    numbers.length > 0 ? t('picture-numbers', { numbers: numbers.join(', ') }) : '',
    t('picture-designated', {
      names:
        designations(record.digests)
          .map(({ name }) => name)
          .join(' → ') || '–',
    }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The picture, as SVG. */
export function pictureSvg(source: PictureSource): string {
  const { record, headline, levelName, study } = source;
  const ending = record.digests.at(-1)?.ending ?? null;
  const parts = [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`,
    `<rect width="${WIDTH}" height="132" fill="${INK}"/>`,
    label(40, 44, t('app-name').toUpperCase(), { size: 18, fill: OCHRE, face: TEXT, weight: 800 }),
    label(40, 102, clip(study.name ?? levelName, 34), { size: 50, fill: PAPER, face: DISPLAY }),
    label(WIDTH - 40, 44, clip(levelName, 30), { size: 20, fill: PAPER, face: TEXT, weight: 600, anchor: 'end' }),
    label(WIDTH - 40, 100, clip(ending === null ? t('picture-open') : nameOf('ending', ending), 26), {
      size: 34,
      fill: OCHRE,
      face: DISPLAY,
      anchor: 'end',
    }),
    ...headline.slice(0, 5).map((track, index) => row(source, track, index)),
    band(record.digests),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">` +
    `<title>${escapeXml(study.name ?? levelName)}</title><desc>${escapeXml(pictureText(source))}</desc>${parts.join('')}</svg>`
  );
}

/** One number over the turns, with where it ended. */
function row({ record }: PictureSource, track: string, index: number): string {
  const y = 162 + index * 58;
  const values = record.digests.map((digest) => trackOf(digest, track) ?? 0);
  const x = (turn: number) => 260 + (turn / Math.max(1, values.length - 1)) * 580;
  const line = values.map((value, turn) => `${x(turn).toFixed(1)},${(y + 40 - value * 0.04).toFixed(1)}`).join(' ');
  const ink = [INK, PETROL, PETROL, PETROL, RED][index] ?? INK;
  return [
    label(40, y + 28, clip(numberName(track), 22), { size: 24, fill: INK, face: TEXT, weight: 800 }),
    `<path d="M260 ${y + 40}H840" stroke="${INK}" stroke-width="1"/>`,
    values.length > 1
      ? `<polyline points="${line}" fill="none" stroke="${ink}" stroke-width="4" stroke-linejoin="round"/>`
      : '',
    label(WIDTH - 40, y + 36, points(values.at(-1) ?? 0), { size: 34, fill: ink, face: DISPLAY, anchor: 'end' }),
  ].join('');
}

/** What stood first, season after season, as a band of blocks. */
function band(digests: readonly Digest[]): string {
  const y = HEIGHT - 70;
  const total = Math.max(1, digests.length);
  const inks = [RED, PETROL, OCHRE, INK];
  const names: string[] = [];
  return designations(digests)
    .map(({ id, name, from, to }) => {
      if (!names.includes(id)) names.push(id);
      const ink = inks[names.indexOf(id) % inks.length]!;
      const x = 40 + ((from - 1) / total) * (WIDTH - 80);
      const width = ((to - from + 1) / total) * (WIDTH - 80);
      const room = Math.floor(width / 9);
      return (
        `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="40" fill="${ink}" stroke="${PAPER}" stroke-width="2"/>` +
        (room < 4
          ? ''
          : label(x + 8, y + 27, clip(name, room), {
              size: 19,
              fill: ink === OCHRE ? INK : PAPER,
              face: TEXT,
              weight: 800,
            }))
      );
    })
    .join('');
}

interface Designation {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Which contradiction stood first, from which turn to which. */
function designations(digests: readonly Digest[]): readonly Designation[] {
  const spans: { id: string; name: string; from: number; to: number }[] = [];
  for (const { turn, designated } of digests) {
    if (designated === null) continue;
    const last = spans.at(-1);
    if (last?.id === designated && last.to === turn - 1) last.to = turn;
    else spans.push({ id: designated, name: content(`contradiction.${designated}.name`), from: turn, to: turn });
  }
  return spans;
}

const trackOf = (digest: Digest | undefined, track: string): number | null =>
  (digest?.tracks as Readonly<Record<string, number>> | undefined)?.[track] ?? null;
const points = (value: number): string => number(value, { scale: 10 });
const clip = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

function label(
  x: number,
  y: number,
  text: string,
  style: {
    readonly size: number;
    readonly fill: string;
    readonly face: string;
    readonly weight?: number;
    readonly anchor?: 'end';
  },
): string {
  const { size, fill, face, weight = 400, anchor = 'start' } = style;
  return (
    `<text x="${x.toFixed(1)}" y="${y}" font-family="${escapeXml(face)}" font-size="${size}" font-weight="${weight}" ` +
    `fill="${fill}" text-anchor="${anchor}">${escapeXml(text)}</text>`
  );
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter]!);
