/** The shell's door: its screens, what they are told (ports.ts), and the player's settings. */
export { AboutScreen } from './about-screen';
export { beginClassSound, soundChoice, startClassSound } from './class-sound';
export { EndingPage } from './ending-page';
export { fileName, GamesScreen } from './games-screen';
export { treeOf } from './games-screen-forest';
export type { Variation } from './games-screen-tree';
export { LevelsScreen } from './levels-screen';
export { causeName, isShown, nameOf, numberName } from './number-name';
export type {
  BranchPoint,
  GameEntry,
  GamesPort,
  ImportProblem,
  LevelCard,
  SavedGame,
  UnreadableGame,
} from './ports';
export { type Problem, ProblemPage } from './problem-page';
export { ReplayScreen } from './replay-screen';
export { reducedMotion, type Settings, settings, startSettings } from './settings';
export { SettingsForm, SettingsScreen } from './settings-screen';
export { TitleScreen } from './title-screen';
export { readTurns } from './turn-points';
