/**
 * The Leviathan's sound, quick mind: it draws open moves by what its props need, by the campaign of the moment, by the
 * lever the front uses most and by its character (draw-move.ts), until they make a plan. It sees what its own side sees
 * and nothing of the front's hidden decisions; it obeys the same rules.
 */
import {
  alternative,
  chest,
  enterMove,
  type CompiledMove,
  type Level,
  grip,
  layPlan,
  loyalty,
  type Match,
  MAX_LORDS,
  movesAllowed,
  NOWHERE_LAYER,
  NOWHERE_THEATRE,
  type PlanCommand,
  type PlanLine,
  type State,
} from '../sim';
import { drawMove, type Slant, UPRIGHT, weighMotives } from './draw-move';
import type { BotRandom } from './random';

/** Cells drawn to strike at the best of; how much one of the theatre it leans to is preferred; tenths of grip. */
const LOOKS = 3;
const LEANS = 200;

/** The plan it draws, as indices. */
export function drawPlan(m: Match, random: BotRandom, slant: Slant = UPRIGHT): PlanLine[] {
  const lines: PlanLine[] = [];
  begin(m, slant);
  for (let n = movesAllowed(m); n > 0 && drawLine(m, random, slant); n--)
    lines.push([line.move, line.lord, line.theatre, line.layer]);
  return lines;
}

/** The plan, as a command to record. */
export function leviathanPlan(m: Match, random: BotRandom): PlanCommand {
  return planCommand(m.level, drawPlan(m, random));
}

/** Draws a plan and plays it at once: for searches and simulations that record nothing. */
export function playPlan(m: Match, random: BotRandom): void {
  begin(m, UPRIGHT);
  for (let n = movesAllowed(m); n > 0 && drawLine(m, random, UPRIGHT); n--)
    enterMove(m.s, line.move, line.lord, line.theatre, line.layer);
  layPlan(m, NOTHING_MORE);
}

const NOTHING_MORE: readonly PlanLine[] = [];

export function planCommand(level: Level, lines: readonly PlanLine[]): PlanCommand {
  return {
    kind: 'plan',
    moves: lines.map(([move, lord, theatre, layer]) => ({
      move: level.moves[move]!.id,
      lord: level.lords[lord]!.id,
      ...(theatre === NOWHERE_THEATRE ? {} : { theatre: level.theatres[theatre]!.id }),
      ...(layer === NOWHERE_LAYER ? {} : { layer: level.layers[layer]!.id }),
    })),
  };
}

/** Scratch of one plan: chest spent by each lord; the line drawn. */
const spent = new Int32Array(MAX_LORDS);
const line = { move: 0, lord: 0, theatre: 0, layer: 0 };

/** Draws the next line of the plan, a move that some lord can pay for; false when there is none left. */
function drawLine(m: Match, random: BotRandom, slant: Slant): boolean {
  for (let index = drawMove(m, random); index >= 0; index = drawMove(m, random)) {
    const move = m.level.moves[index]!;
    const lord = drawLord(m, move, random);
    if (lord < 0) continue;
    line.move = index;
    line.lord = lord;
    spent[lord] = spent[lord]! + move.cost;
    aim(m, move, random, slant);
    return true;
  }
  return false;
}

function begin(m: Match, slant: Slant): void {
  for (let lord = 0; lord < MAX_LORDS; lord++) spent[lord] = 0;
  weighMotives(m, slant);
}

const canLordPay = (m: Match, move: CompiledMove, lord: number): boolean =>
  m.s[chest(lord)]! - spent[lord]! >= move.cost;

/** A lord who can pay, the more loyal the likelier; −1 where none can. */
function drawLord(m: Match, move: CompiledMove, random: BotRandom): number {
  const { lords } = move;
  let loyal = 0;
  for (let i = 0; i < lords.length; i++) if (canLordPay(m, move, lords[i]!)) loyal += m.s[loyalty(lords[i]!)]! + 1;
  if (loyal === 0) return -1;
  let ticket = random(loyal);
  for (let i = 0; i < lords.length; i++) {
    if (!canLordPay(m, move, lords[i]!)) continue;
    ticket -= m.s[loyalty(lords[i]!)]! + 1;
    if (ticket < 0) return lords[i]!;
  }
  return lords[0]!;
}

/** Where to strike: at the best of some cells drawn, or anywhere a move may; as likely as not where it leans to. */
function aim(m: Match, move: CompiledMove, random: BotRandom, slant: Slant): void {
  const { target, theatres } = move;
  line.theatre = target === 'none' ? NOWHERE_THEATRE : theatres[0]!;
  line.layer = NOWHERE_LAYER;
  if (target === 'theatre') line.theatre = theatres[random(theatres.length)]!;
  else if (target === 'cell') aimAtCell(m.s, move, random, slant.theatre);
  if (target === 'theatre' && theatres.includes(slant.theatre) && random(2) === 0) line.theatre = slant.theatre;
}

/** Ground still free, and ground where alternatives grow: the best of a few cells drawn, one of them where it leans to. */
function aimAtCell(s: State, { theatres, layers }: CompiledMove, random: BotRandom, leaning: number): void {
  let best = -1;
  for (let i = 0; i < LOOKS; i++) {
    const t = i === 0 && theatres.includes(leaning) ? leaning : theatres[random(theatres.length)]!;
    const l = layers[random(layers.length)]!;
    const worth = 1000 - s[grip(t, l)]! + s[alternative(t, l)]! + (t === leaning ? LEANS : 0);
    if (worth <= best) continue;
    best = worth;
    line.theatre = t;
    line.layer = l;
  }
}
