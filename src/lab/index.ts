/** Studies over many games: balance, what-if, sensitivity. Nothing here touches files: the page can run it in a worker. */
export { type Arm, armKey, arm } from './arms';
export { formatCsv, inOrder } from './csv';
export { formatGame, gameKey, parseGame, type StudyGame } from './game-line';
export { doJob, type Job, jobGroup } from './jobs';
export { playArm } from './play-arm';
export { type Plan, PLANS, readPlan } from './plans';
export { type Report, reportOf } from './report';
export { formatReport } from './report-text';
export { studyOf } from './study';
export type { LevelNames } from './targets-choice';
export { type Shard, taskKey, tasksOf } from './tasks';
