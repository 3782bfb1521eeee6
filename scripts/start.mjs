// `npm start`: installs what is missing, serves the game and prints its address. --host [name], --port N.
import { parseArgs } from 'node:util';
import { die, ensureDependencies, root } from './ensure.mjs';

const { values } = (() => {
  try {
    return parseArgs({ options: { host: { type: 'string' }, port: { type: 'string' } } });
  } catch (error) {
    return die(`${error.message}\nusage: npm start -- [--host 0.0.0.0] [--port 5173]`);
  }
})();
const port = Number(values.port ?? 5173);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  die(`--port ${values.port}: expected a number from 0 to 65535`);

ensureDependencies();
const { createServer } = await import('vite');
const open = process.stdout.isTTY && !process.env.CI;
const server = await createServer({ root, server: { open, host: values.host ?? 'localhost', port } });
await server.listen();
server.printUrls();
const stop = () => void server.close().finally(() => process.exit(0));
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
