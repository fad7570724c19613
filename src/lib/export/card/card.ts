/** A social card as SVG without fonts: all text is outlines. The same card gives the same text. */
import { toMarkup } from '#lib/drawing/svg.ts';
import { measure } from '#lib/layout/glyphs/measure.ts';
import { drawable, drawText } from '#lib/layout/glyphs/draw-text.ts';
import { colours } from './colours.ts';
import { emblem } from './emblem.ts';
import { drawMap } from './map.ts';
import { fitTitle, shorten, TITLE_WEIGHT } from './title.ts';
import { CARD, type Card, type CardMap } from './types.ts';

/** The column of text, px. */
const COLUMN = { x: 64, width: 520 } as const;
/** The text in the middle lies between these. */
const TOP = 150;
const BOTTOM = 590;
const LEADING = 1.14;
const SITE = { size: 34, weight: 600, face: 'display' } as const;
const LINE = { size: 29, weight: 500 } as const;
/** A sheet of paper under the text; its edge is a coast. */
const SHEET = 'M-9-9H634C606 92 672 176 640 292C612 396 672 470 634 639H-9Z';

export function drawCard(card: Card, map: CardMap): string {
	const { lines, size } = fitTitle(card.title, COLUMN.width);
	const step = size * LEADING;
	const height = lines.length * step + 20 + LINE.size;
	const top = Math.max(TOP, (TOP + BOTTOM - height) / 2);
	const title = lines.map((line, index) => ({
		text: line,
		setting: { size, weight: TITLE_WEIGHT, face: 'display' as const },
		y: top + index * step + size * 0.82
	}));
	const line = { text: fitLine(card.lines), setting: LINE, y: top + height - LINE.size * 0.15 };
	const write = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">`,
		`<rect width="${CARD.width}" height="${CARD.height}" fill="${colours.sea}"/>`,
		toMarkup(drawMap(card, map)),
		`<path d="${SHEET}" fill="${colours.paper}" stroke="${colours.shallow}" stroke-width="6"/>`,
		`<g transform="translate(${COLUMN.x} 54) scale(1.75)">${emblem}</g>`,
		write(drawText(card.site, SITE, { x: COLUMN.x + 70, y: 94 }).d, colours.ink),
		...title.map(({ text, setting, y }) =>
			write(drawText(text, setting, { x: COLUMN.x, y }).d, colours.ink)
		),
		write(drawText(line.text, line.setting, { x: COLUMN.x, y: line.y }).d, colours.soft),
		'</svg>'
	].join('');
}

/** The first of these lines that has room below the title; the last one cut, if none has. */
export function fitLine(lines: readonly string[]): string {
	const fit = (part: string) => measure(part, LINE) <= COLUMN.width;
	const all = lines.map((line) => drawable(line, 'text'));
	return all.find(fit) ?? shorten(all.at(-1) ?? '', fit);
}
