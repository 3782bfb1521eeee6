/** The score of a match: every decision in its place, and the places worth going to. */
import { contentOr, t } from '../../i18n';
import type { Study } from '../../replay';
import type { Command } from '../../sim';
import type { IconName } from '../kit';
import { commandText } from './command-text';
import { type Stage, stageOf } from './phases';

export interface Moment {
  /** Index of the command; it has been done from `index + 1` on. */
  readonly index: number;
  readonly turn: number;
  readonly stage: Stage;
  readonly command: Command;
}

/** The commands that could be played, by turn. */
export function readScore(commands: readonly Command[], length: number): readonly Moment[] {
  let turn = 1;
  return commands.slice(0, length).map((command, index) => {
    const moment: Moment = { index, turn, stage: stageOf(command.kind), command };
    if (command.kind === 'end-turn') turn++;
    return moment;
  });
}

export interface Landmark {
  readonly at: number;
  readonly turn: number;
  readonly kind: 'rupture' | 'turning' | 'question' | 'comment' | 'ending';
  readonly label: string;
}

const ICONS: Readonly<Record<Landmark['kind'], IconName>> = {
  rupture: 'warning',
  turning: 'star',
  question: 'question',
  comment: 'book',
  ending: 'home',
};
export const landmarkIcon = (kind: Landmark['kind']): IconName => ICONS[kind];

/** Ruptures, turning points, notes and the ending, in the order of the match. */
export function landmarks(score: readonly Moment[], study: Study, ending: string | null): readonly Landmark[] {
  const turnOf = (at: number) => score[Math.min(at, score.length - 1)]?.turn ?? 1;
  const marks: Landmark[] = [];
  for (const { index, turn, command } of score)
    if (command.kind === 'rupture')
      marks.push({ at: index, turn, kind: 'rupture', label: commandText(command, false) });
  for (const { at } of study.turning ?? [])
    marks.push({ at, turn: turnOf(at), kind: 'turning', label: wordsAt(score, at) });
  for (const { at, kind, text } of study.notes) marks.push({ at, turn: turnOf(at), kind, label: text });
  if (ending !== null)
    marks.push({
      at: score.length,
      turn: turnOf(score.length),
      kind: 'ending',
      label: contentOr(`ending.${ending}.name`) ?? t('games-over'),
    });
  return marks.sort((a, b) => a.at - b.at || a.kind.localeCompare(b.kind));
}

function wordsAt(score: readonly Moment[], at: number): string {
  const moment = score[at];
  return moment === undefined ? '' : commandText(moment.command, false);
}
