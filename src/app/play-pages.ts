/** The pages that run the rules, fetched together once a game is opened: the title is ready without them. */
export { BeginMatch } from './begin-match';
export { MatchPage } from './match-page';
export { ReplayPage } from './replay-page';
export { ComparePage } from './compare-page';
export { WatchPage } from './watch-page';
