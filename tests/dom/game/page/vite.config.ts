/** The panels alone on a page, built as the game is built. */
import { fileURLToPath } from 'node:url';
import { type ConfigEnv, mergeConfig, type UserConfig } from 'vite';
import game from '../../../../vite.config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default async (env: ConfigEnv): Promise<UserConfig> => {
  const base = await (typeof game === 'function' ? game(env) : game);
  return mergeConfig(base, {
    root: here('.'),
    publicDir: here('../../../../assets/public'),
    cacheDir: here('../../../../node_modules/.vite-game-page'),
    server: { hmr: false, fs: { allow: [here('../../../../')] } },
  });
};
