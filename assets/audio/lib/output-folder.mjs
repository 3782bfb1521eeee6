/** Where the page finds its sound: `./audio/`. */
import { fileURLToPath } from 'node:url';

export const OUTPUT = fileURLToPath(new URL('../../public/audio/', import.meta.url));
