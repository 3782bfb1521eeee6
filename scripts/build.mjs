// `npm run build`: the game as static files in dist/, which any web server or folder can hold.
import { ensureDependencies, root } from './ensure.mjs';

ensureDependencies();
const { build } = await import('vite');
await build({ root });
