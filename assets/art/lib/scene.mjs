/**
 * A picture before printing: a painter's list of shapes, each with a tone (0 to 1) for every ink plate it uses.
 * A shape knocks out the plates it does not name, so paper shows through; `over: true` overprints instead.
 */
export class Scene {
  /**
   * mask: the cut-out silhouette, as path data or as { parts, transform, grow, rule } where grow is the paper margin left
   * round the parts; without a mask the print is a full rectangle.
   */
  constructor(w, h, { mask = null } = {}) {
    this.w = w;
    this.h = h;
    this.mask = mask;
    this.items = [];
    this.defs = [];
    this.stack = [];
    this.nextId = 0;
  }

  /** Fills a path. tones is { k, r, b, o } with numbers or gradients; {} is bare paper. */
  add(d, tones, options = {}) {
    this.items.push({ d, tones, ...options, wrap: [...this.stack] });
    return this;
  }

  stroke(d, tones, width, options = {}) {
    return this.add(d, tones, { ...options, width });
  }

  /** A paper halo, then the shape: the white line a lino cutter leaves between two blacks. */
  cut(d, tones, halo, options = {}) {
    this.stroke(d, {}, halo, options);
    return this.add(d, tones, options);
  }

  push(transform, clip = null) {
    this.stack.push([transform, clip]);
  }

  pop() {
    this.stack.pop();
  }

  /** Draws inside a transform and always leaves it. */
  within(transform, draw, clip = null) {
    this.push(transform, clip);
    draw(this);
    this.pop();
  }

  clip(d) {
    const id = `c${++this.nextId}`;
    this.defs.push(`<clipPath id="${id}"><path d="${d}"/></clipPath>`);
    return id;
  }

  /** Tone that varies from a centre; stops are [offset, tone]. The press turns it into dots or lines. */
  radial(cx, cy, r, stops) {
    return this.#gradient('radialGradient', `cx="${cx}" cy="${cy}" r="${r}"`, stops);
  }

  linear(x1, y1, x2, y2, stops) {
    return this.#gradient('linearGradient', `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`, stops);
  }

  #gradient(tag, geometry, stops) {
    const id = `g${++this.nextId}`;
    const body = stops.map(([offset, tone]) => `<stop offset="${offset}" stop-color="${grey(tone)}"/>`).join('');
    this.defs.push(`<${tag} id="${id}" gradientUnits="userSpaceOnUse" ${geometry}>${body}</${tag}>`);
    return { gradient: id };
  }

  uses(plate) {
    return this.items.some((item) => item.tones[plate]);
  }

  /** The separation of one ink as a greyscale SVG: black is full ink, white is none. */
  plateSvg(plate) {
    const shapes = this.items.map((item) => this.#shape(item, plate)).join('\n');
    return this.#svg(
      `<defs>${this.defs.join('')}</defs><rect width="${this.w}" height="${this.h}" fill="#fff"/>${shapes}`,
    );
  }

  /** Black where the cut paper is. */
  maskSvg() {
    if (!this.mask) return null;
    const { parts, transform, grow, rule } =
      typeof this.mask === 'string' ? { parts: [this.mask], transform: '', grow: 1 } : this.mask;
    const shape = `<path d="${parts.join('')}" fill="#000" stroke="#000" stroke-width="${grow}" stroke-linejoin="round"${rule ? ` fill-rule="${rule}"` : ''}/>`;
    return this.#svg(
      `<rect width="${this.w}" height="${this.h}" fill="#fff"/><g transform="${transform}">${shape}</g>`,
    );
  }

  #svg(body) {
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${this.w} ${this.h}" width="${this.w}" height="${this.h}">${body}</svg>`;
  }

  #shape({ d, tones, over, width, join = 'round', cap = 'round', dash, rule, clip, wrap }, plate) {
    const tone = tones[plate];
    if (tone === undefined && over) return '';
    const paint = typeof tone === 'object' ? `url(#${tone.gradient})` : grey(tone ?? 0);
    let svg = width
      ? `<path d="${d}" fill="none" stroke="${paint}" stroke-width="${Math.round(width * 10) / 10}" stroke-linejoin="${join}" stroke-linecap="${cap}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`
      : `<path d="${d}" fill="${paint}"${rule ? ` fill-rule="${rule}"` : ''}/>`;
    if (clip) svg = `<g clip-path="url(#${clip})">${svg}</g>`;
    for (const [transform, clipId] of wrap.toReversed())
      svg = `<g${transform ? ` transform="${transform}"` : ''}${clipId ? ` clip-path="url(#${clipId})"` : ''}>${svg}</g>`;
    return svg;
  }
}

const grey = (tone) => {
  const v = Math.round(255 * (1 - tone));
  return `rgb(${v},${v},${v})`;
};
