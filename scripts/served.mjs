// The page built into a folder of its own and served from there, for whoever measures it or takes its picture.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './ensure.mjs';

/** `configFile`: another page than the game's. Stop it when done: the folder goes with it. */
export async function served(configFile) {
  const { build, preview } = await import('vite');
  const outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'served-'));
  const page = configFile === undefined ? { root } : { configFile };
  await build({ ...page, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    ...page,
    logLevel: 'silent',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  return {
    address: server.resolvedUrls.local[0],
    async stop() {
      await server.close();
      fs.rmSync(outDir, { recursive: true, force: true });
    },
  };
}
