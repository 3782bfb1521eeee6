/** The named plans: which arms a study plays, and what the report uses each for. */
import { type Arm, arm, mergeArms } from './arms';
import { type Difficulty, MIND_OF, USUAL_DIFFICULTY } from '../sim';
import { type Role, ROLES } from './roles';

export interface Plan {
  readonly name: string;
  readonly arms: readonly Arm[];
}

const { easy: EASY, normal: NORMAL, hard: HARD } = MIND_OF;
const HARDEST = 'sovereign';

/** Playouts a turn of the strongest bot, unless a study says otherwise. */
export const USUAL_BUDGET = 800;

const CONSTITUENT_BOTS = ['left', 'democratic', 'capital'];
const BARRED = CONSTITUENT_BOTS.map((id) => `barred-${id}`);
const CARELESS = ['never-promises', 'never-conciliates', 'blind-leadership', 'blind-bureaucracy', 'blind-rentier'];
const DESIGNATING = ['never-changes', 'hottest', 'aggrieved', 'random-designation'];
const ONE_IDEA = ['only-protest', 'only-subsidies', 'only-regulation', 'only-building'];

/** Percent of the study's games played by bots that are compared with the strongest, and by the slow openness. */
const COMPARED = 40;
const OPEN_GAMES = 10;
const CONTINUATIONS = 20;

/** Named plans, for a budget of the strongest bot. */
export const PLANS: Readonly<Record<string, (budget: number) => Plan>> = {
  /** Seconds: bots that do not search. */
  quick: () => plan('quick', [usualArm('random'), usualArm('beginner'), usualArm('quick'), usualArm('greedy')]),
  /** Win rates by difficulty. */
  skill: (budget) =>
    plan('skill', [
      usualArm('random'),
      usualArm('greedy'),
      usualArm('planner', { budget }),
      usualArm('planner', { budget, difficulty: HARD }),
      usualArm('planner', { budget, difficulty: HARDEST, percent: COMPARED }),
      usualArm('beginner', { difficulty: EASY }),
    ]),
  /** Every step of strength on the same seeds. */
  ladder: (budget) =>
    plan('ladder', [
      ...['random', 'beginner', 'quick', 'greedy'].map((bot) => usualArm(bot, { percent: COMPARED })),
      ...rungs(budget).map((it) => arm('planner', { budget: it, percent: COMPARED, roles: ['ladder'] })),
      usualArm('planner', { budget, percent: COMPARED }),
    ]),
  /** What the designation is worth. */
  designation: (budget) =>
    plan('designation', [...compared(DESIGNATING, budget), usualArm('planner', { budget, percent: COMPARED })]),
  /** What each constituent and each care is worth. */
  needs: (budget) =>
    plan('needs', [...compared([...BARRED, ...CARELESS], budget), usualArm('planner', { budget, percent: COMPARED })]),
  /** Where one-idea players and partisans end. */
  endings: (budget) => plan('endings', compared([...ONE_IDEA, ...CONSTITUENT_BOTS], Math.ceil(budget / 4))),
  /** Games played on from their middle. */
  openness: (budget) =>
    plan('openness', [
      arm('planner', { budget, continuations: CONTINUATIONS, percent: OPEN_GAMES, roles: ['openness'] }),
    ]),
  /** Everything that the target table asks for. */
  balance: (budget) => ({
    ...mergePlans(
      ['skill', 'quick', 'ladder', 'designation', 'needs', 'endings', 'openness'].map((name) => PLANS[name]!(budget)),
    ),
    name: 'balance',
  }),
};

const plan = (name: string, arms: readonly Arm[]): Plan => ({ name, arms });

/** Budgets below the strongest, each about a fifth of the next. */
const rungs = (budget: number): number[] => [Math.ceil(budget / 25), Math.ceil(budget / 5)];

const compared = (bots: readonly string[], budget: number): Arm[] =>
  bots.map((bot) => usualArm(bot, { budget, percent: COMPARED }));

/** An arm with the roles that its bot usually has. */
export function usualArm(bot: string, given: Partial<Omit<Arm, 'bot' | 'roles'>> = {}): Arm {
  return arm(bot, { ...given, roles: usualRoles(bot, given.difficulty ?? USUAL_DIFFICULTY) });
}

function usualRoles(bot: string, difficulty: Difficulty): Role[] {
  if (bot === 'planner')
    return difficulty === HARD ? ['strongest-hard'] : difficulty === NORMAL ? ['strongest', 'ladder'] : [];
  if (bot === 'beginner') return difficulty === EASY ? ['beginner-easy'] : difficulty === NORMAL ? ['ladder'] : [];
  if (difficulty !== NORMAL) return [];
  if (bot === 'quick' || ONE_IDEA.includes(bot)) return ['ladder'];
  if (bot === 'random' || bot === 'greedy') return [bot, 'ladder'];
  if (BARRED.includes(bot)) return ['barred'];
  return (ROLES as readonly string[]).includes(bot) ? [bot as Role] : [];
}

/** One plan of several. */
export const mergePlans = (plans: readonly Plan[]): Plan => ({
  name: [...new Set(plans.map(({ name }) => name))].join('+'),
  arms: mergeArms(plans.flatMap(({ arms }) => arms)),
});
