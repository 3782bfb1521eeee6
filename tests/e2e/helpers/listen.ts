/** What a page sounds like from outside: what it asks for, what it begins and decodes, and how loud its output is. */
import type { Page } from 'playwright-core';

export interface Started {
  /** The clock when it was asked for, the time it was given on it, and how far into the file. */
  readonly at: number;
  readonly when: number;
  readonly offset: number;
  readonly loop: readonly [number, number] | null;
  readonly seconds: number;
}

/** One file as the browser holds it. */
export interface Held {
  readonly channels: number;
  readonly frames: number;
  readonly rate: number;
}

interface Ears {
  readonly started: Started[];
  readonly held: Held[];
  level: () => number;
}

/** Writes down every sound that is begun, what is decoded, what is asked for; begins the page anew so that nothing is missed. */
export async function listen(page: Page) {
  const asked: string[] = [];
  page.on('request', (request) => {
    const file = /\/audio\/(.+)$/.exec(request.url())?.[1];
    if (file !== undefined) asked.push(file);
  });
  await page.addInitScript(giveEars);
  await page.reload();
  asked.length = 0;
  const rounds = () => page.evaluate(() => (globalThis as unknown as Ears).started.filter(({ loop }) => loop !== null));
  return {
    asked,
    /** What goes round. */
    rounds,
    /** Waits until as many go round; only those that end there, in seconds of their file. */
    untilRounds: (least: number, end: number | null = null) =>
      page.waitForFunction(
        ([count, at]) =>
          (globalThis as unknown as Ears).started.filter(({ loop }) => loop !== null && (at === null || loop[1] === at))
            .length >= count,
        [least, end] as const,
      ),
    held: () => page.evaluate(() => (globalThis as unknown as Ears).held),
    /** The loudest of some seconds of output, in dBFS of half a second's mean square; −200 is silence. */
    loudest: (seconds: number) => page.evaluate(loudestOf, seconds),
  };
}

/** Runs in the page, before anything else. */
function giveEars(): void {
  const ears: Ears = { started: [], held: [], level: () => 0 };
  Object.assign(globalThis, ears);
  const ear = globalThis as unknown as Ears;
  const { start } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (...args) {
    ears.started.push({
      at: this.context.currentTime,
      when: args[0] ?? 0,
      offset: args[1] ?? 0,
      loop: this.loop ? [this.loopStart, this.loopEnd] : null,
      seconds: this.buffer?.duration ?? 0,
    });
    return start.apply(this, args);
  };
  const { decodeAudioData } = BaseAudioContext.prototype;
  BaseAudioContext.prototype.decodeAudioData = async function (data) {
    const buffer = await decodeAudioData.call(this, data);
    ears.held.push({ channels: buffer.numberOfChannels, frames: buffer.length, rate: buffer.sampleRate });
    return buffer;
  };
  const { connect } = AudioNode.prototype as unknown as { connect: (this: AudioNode, ...to: unknown[]) => unknown };
  Object.assign(AudioNode.prototype, {
    connect(this: AudioNode, ...to: unknown[]) {
      if (to[0] instanceof AudioDestinationNode && this instanceof GainNode) {
        const meter = this.context.createAnalyser();
        meter.fftSize = 16_384;
        connect.call(this, meter);
        const heard = new Float32Array(meter.fftSize);
        ear.level = () => {
          meter.getFloatTimeDomainData(heard);
          return heard.reduce((sum, value) => sum + value * value, 0) / heard.length;
        };
      }
      return connect.apply(this, to);
    },
  });
}

/** Runs in the page. */
async function loudestOf(seconds: number): Promise<number> {
  let most = 0;
  for (const end = performance.now() + seconds * 1000; performance.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    most = Math.max(most, (globalThis as unknown as Ears).level());
  }
  return 10 * Math.log10(Math.max(most, 1e-20));
}
