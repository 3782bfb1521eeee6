/** Who plays, from the options `--bot`, `--mind` and `--difficulty` of a command. */
import { type Arm, arm, playerOf, seats } from '../lab';
import { DIFFICULTIES, type Difficulty, didYouMean, USUAL_DIFFICULTY } from '../sim';
import { named, type ParsedOptions, UsageError } from './usage';

export const PLAYER_OPTIONS = { bot: 'text', mind: 'text', difficulty: 'text' } as const;

/**
 * `--bot name[~playouts] --mind name[~playouts] --difficulty apprentice|steward|strategist|sovereign`; the bot and the
 * difficulty that are usual here when they are left out.
 */
export function armFrom(options: ParsedOptions, bot: string, usual: Difficulty = USUAL_DIFFICULTY): Arm {
  const { id, budget } = named(() => playerOf(options.text('bot') ?? bot));
  const difficulty = options.text('difficulty') ?? usual;
  if (!(DIFFICULTIES as readonly string[]).includes(difficulty))
    throw new UsageError(
      `--difficulty ${difficulty}: expected ${DIFFICULTIES.join(', ')}${didYouMean(difficulty, DIFFICULTIES)}`,
    );
  const mind = options.text('mind');
  return checkArm(arm(id, { budget, difficulty: difficulty as Difficulty, ...(mind === undefined ? {} : { mind }) }));
}

/** The arm, when its players exist; `place` is said before what is wrong. */
export function checkArm(it: Arm, place = ''): Arm {
  named(() => seats(it), place);
  return it;
}
