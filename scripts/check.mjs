// `npm run check`: the one command before a commit. Format, lint, types, dead code, layers, Jest without a browser.
import { ensureDependencies } from './ensure.mjs';
import { inspect, JEST, step } from './run.mjs';

ensureDependencies();
inspect();
step('tests', process.execPath, [...JEST, '--selectProjects', 'unit', 'dom', ...process.argv.slice(2)]);
