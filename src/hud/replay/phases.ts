/** The parts of a turn as a replay goes through them: one command belongs to one part. */
import type { CommandKind } from '../../sim';

export const STAGES = ['rumours', 'assembly', 'agenda', 'clash'] as const;
export type Stage = (typeof STAGES)[number];

const STAGE_OF: Readonly<Record<CommandKind, Stage>> = {
  plan: 'rumours',
  choose: 'rumours',
  rupture: 'assembly',
  designate: 'assembly',
  promise: 'assembly',
  refuse: 'assembly',
  carry: 'agenda',
  organise: 'agenda',
  investigate: 'agenda',
  conciliate: 'agenda',
  'end-turn': 'clash',
};
export const stageOf = (kind: CommandKind): Stage => STAGE_OF[kind];
