/** What the page is shown on, asked as style sheets ask it. */

/** The answer to a media query, to read and to watch; null where nothing can tell, as outside a browser. */
export const mediaOf = (query: string): MediaQueryList | null =>
  typeof matchMedia === 'function' ? matchMedia(query) : null;
