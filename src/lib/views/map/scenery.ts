/** What of the page matters to the map: what lies over it, and the window. */
import type { Edges } from './reveal.ts';

/** What lies over the map says so itself. */
export const covers = () => [...document.querySelectorAll('[data-covers-map]')];

/** The window of the browser, px. */
export const screen = (): Edges => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
