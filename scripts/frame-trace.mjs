// The browser's own account of frames: processor time of the page's main thread, which what else runs on the machine
// does not lengthen, as a stopwatch's time would be.
const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing', 'disabled-by-default-devtools.timeline'];
const PAGE = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** Begins; returns what ends it and gives the events. */
export async function record(browser) {
  const session = await browser.newBrowserCDPSession();
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: CATEGORIES },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    const { stream } = await complete;
    let text = '';
    for (let isOver = false; !isOver; ) {
      const { data, base64Encoded, eof } = await session.send('IO.read', { handle: stream });
      text += base64Encoded ? Buffer.from(data, 'base64').toString() : data;
      isOver = eof;
    }
    await session.send('IO.close', { handle: stream });
    await session.detach();
    const events = JSON.parse(text);
    return events.traceEvents ?? events;
  };
}

const markOf = (events, mark) => {
  const found = events.findLast(({ name, cat }) => name === mark && cat?.includes('user_timing'));
  if (found === undefined) throw new Error(`The trace knows no mark “${mark}”`);
  return found;
};

/** Milliseconds that the page's main thread was at work between two marks. */
export function busyBetween(events, from, to) {
  const { pid, tid } = markOf(events, from);
  return busyOn(events, from, to, (it) => it.pid === pid && it.tid === tid);
}

/** Milliseconds that the workers of the page were at work between two marks of it, on threads of their own. */
export function workerBusyBetween(events, from, to) {
  const { pid } = markOf(events, from);
  const isWorker = ({ name, args }) => name === 'thread_name' && args?.name === 'DedicatedWorker thread';
  const threads = new Set(events.filter((it) => it.pid === pid && isWorker(it)).map(({ tid }) => tid));
  if (threads.size === 0) throw new Error('The trace knows no worker');
  return busyOn(events, from, to, (it) => it.pid === pid && threads.has(it.tid));
}

function busyOn(events, from, to, isThere) {
  const [start, end] = [markOf(events, from), markOf(events, to)];
  let busy = 0;
  for (const event of events) {
    const { ph, name, ts, dur, tdur } = event;
    if (!isThere(event) || ph !== 'X' || name !== 'ThreadControllerImpl::RunTask') continue;
    const within = Math.min(end.ts, ts + dur) - Math.max(start.ts, ts);
    if (within > 0) busy += (tdur ?? 0) * (within / Math.max(1, dur));
  }
  return busy / 1000;
}

/** Each frame after a mark of the page: when it began, and milliseconds of script and of style, layout and paint. */
export function framesOf(events, mark) {
  const start = markOf(events, mark);
  const onMain = events
    .filter(({ pid, tid, ph, ts }) => pid === start.pid && tid === start.tid && ph === 'X' && ts >= start.ts)
    .sort((a, b) => a.ts - b.ts);
  const frames = [];
  let scriptEnds = 0;
  for (const { name, ts, dur, tdur } of onMain) {
    if (name === 'FireAnimationFrame') {
      frames.push({ at: (ts - start.ts) / 1000, script: tdur / 1000, page: 0 });
      scriptEnds = ts + dur;
      // What script forces to be laid out is script's own time already.
    } else if (PAGE.has(name) && ts >= scriptEnds && frames.length > 0) frames.at(-1).page += (tdur ?? 0) / 1000;
  }
  return frames;
}
