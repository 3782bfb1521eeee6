/** Folder of the finished pictures, served as ./art/ by the game. Apart, so that checking needs no image library. */
import { fileURLToPath } from 'node:url';

export const OUTPUT = fileURLToPath(new URL('../../public/art/', import.meta.url));
