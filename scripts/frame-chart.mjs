// Draws the frames of a turn as bars over time, with the motions that were told meanwhile below them.
const [WIDTH, LEFT, RIGHT, TOP, PLOT, ROW] = [960, 84, 16, 34, 200, 15];
const INKS = {
  script: '#17181c',
  page: '#1f5b85',
  line: '#c4281b',
  paper: '#faf4e6',
  text: '#17181c',
  grid: '#d8cbb0',
};
/** Milliseconds of one picture at sixty a second. */
const PICTURE = 1000 / 60;

/** `frames`: when, and milliseconds of script and of style, layout and paint; `beats`: kind, when, how long. An SVG. */
export function drawFrames({ frames, beats, title }) {
  const end = Math.max(...frames.map(({ at }) => at), ...beats.map(({ at, lasts }) => at + lasts)) + 40;
  const most = Math.max(PICTURE * 1.15, ...frames.map(({ script, page }) => script + page));
  const x = (at) => LEFT + (at / end) * (WIDTH - LEFT - RIGHT);
  const y = (value) => TOP + PLOT - (value / most) * PLOT;
  const bar = Math.max(1, (x(PICTURE) - x(0)) * 0.72);
  const kinds = [...new Set(beats.map(({ kind }) => kind))];
  const height = TOP + PLOT + 40 + kinds.length * ROW + 10;
  const rect = (left, top, width, tall, fill) =>
    `<rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${width.toFixed(1)}" height="${tall.toFixed(1)}" fill="${fill}"/>`;
  const text = (left, top, words, anchor = 'start') =>
    `<text x="${left.toFixed(1)}" y="${top.toFixed(1)}" text-anchor="${anchor}">${words}</text>`;
  const column = (left, top, tall) =>
    `M${left.toFixed(1)} ${top.toFixed(1)}h${bar.toFixed(1)}v${tall.toFixed(1)}h-${bar.toFixed(1)}z`;
  const columns = (fill, each) => `<path fill="${fill}" d="${frames.map(each).join('')}"/>`;
  const bars = [
    columns(INKS.script, ({ at, script }) => column(x(at), y(script), (script / most) * PLOT)),
    columns(INKS.page, ({ at, script, page }) => column(x(at), y(script + page), (page / most) * PLOT)),
  ];
  const seconds = Array.from({ length: Math.floor(end / 1000) + 1 }, (_, second) => second);
  const rows = kinds.flatMap((kind, index) => {
    const top = TOP + PLOT + 40 + index * ROW;
    const runs = beats.filter((beat) => beat.kind === kind);
    return [
      text(LEFT - 6, top + 9, kind, 'end'),
      ...runs.map(({ at, lasts }) => rect(x(at), top, Math.max(2, x(lasts) - x(0)), ROW - 5, INKS.script)),
    ];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="11" fill="${INKS.text}">
<title>${title}</title>
${rect(0, 0, WIDTH, height, INKS.paper)}
${text(LEFT, 18, title)}
${seconds.map((second) => `<line x1="${x(second * 1000)}" y1="${TOP}" x2="${x(second * 1000)}" y2="${height - 10}" stroke="${INKS.grid}"/>${text(x(second * 1000), TOP + PLOT + 16, `${second} s`, 'middle')}`).join('\n')}
${text(LEFT - 6, y(0) + 4, '0 ms', 'end')}
<line x1="${LEFT}" y1="${y(PICTURE)}" x2="${WIDTH - RIGHT}" y2="${y(PICTURE)}" stroke="${INKS.line}" stroke-dasharray="5 3"/>
${text(LEFT - 6, y(PICTURE) + 4, '16.7 ms', 'end')}
${bars.join('\n')}
${text(LEFT, TOP + PLOT + 32, 'black: script · blue: style, layout, paint · dashed: one picture at sixty a second · below: what is told')}
${rows.join('\n')}
</svg>
`;
}
