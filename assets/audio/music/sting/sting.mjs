/** What an ending's music shares: it sounds once, and its tail is led to silence. */
import { highPass } from '../../lib/filter.mjs';
import { fadeOut, lay, silence } from '../../lib/signal.mjs';

/** Seconds of the last fade. */
const TAIL = 1.8;

export const sting = (channels, seconds) =>
  fadeOut(
    channels.map((channel) => highPass(lay(silence(seconds), channel), 28)),
    TAIL,
  );
