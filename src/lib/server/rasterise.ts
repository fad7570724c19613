/** From SVG to PNG while the site is built. The SVG must hold no text: fonts differ from machine to machine. */
import { Resvg } from '@resvg/resvg-js';
import { encodePng } from '#lib/export/png.ts';

/** Enough for all territories and smooth edges. */
const COLOURS = 48;

export function rasterise(svg: string): Uint8Array<ArrayBuffer> {
	const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	return new Uint8Array(encodePng(pixels, { width, height }, COLOURS));
}
