// `npm run check`: the one command before a commit. Format, lint, types, dead code, layers, Jest without a browser.
import { ensureDependencies } from './ensure.mjs';
import { inspect, JEST, step } from './run.mjs';

ensureDependencies();
inspect();
step('tests', process.execPath, [
  ...JEST,
  '--maxWorkers=100%',
  ...process.argv.slice(2),
  '--selectProjects',
  'unit',
  'dom',
]);
