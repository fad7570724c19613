/**
 * Text as drawn outlines, from the very fonts that the page is set in: a picture made of them needs no font where it is
 * looked at, and comes out the same on every machine. Reads files: it runs while the site is built.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { contourPath, type OutlinePoint } from './glyph-path.ts';
import type { Face } from './fonts.ts';

/** For each face the files that share its letters: Western European ones first, then the rest of Latin. */
const files: Record<Face, readonly string[]> = {
	text: ['latin', 'latin-ext'].map(
		(letters) =>
			`@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${letters}-wght-normal.woff2`
	),
	display: ['latin', 'latin-ext'].map(
		(letters) => `@fontsource-variable/fraunces/files/fraunces-${letters}-wght-normal.woff2`
	)
};

type Point = OutlinePoint & { copy(): Point };

/** What fontkit knows and its types do not. */
interface Glyph {
	id: number;
	_decode(): {
		points?: Point[];
		components?: Component[];
	} | null;
}
/** Another glyph as a part of this one: moved, and for some mirrored or turned. */
interface Component {
	glyphID: number;
	dx: number;
	dy: number;
	scaleX: number;
	scaleY: number;
	scale01: number;
	scale10: number;
}
interface VariableFont extends fontkit.Font {
	HVAR: unknown;
	variationCoords: number[];
	_variationProcessor: {
		getAdvanceAdjustment(glyph: number, table: unknown): number;
		transformPoints(glyph: number, points: Point[]): void;
	};
}

/** fontkit cannot vary a font packed as WOFF2: letters come from its default instance, what moves them from another. */
interface Pair {
	plain: VariableFont;
	heavy: VariableFont;
}

const opened = new Map<string, Pair[]>();

function open(face: Face, weight: number): Pair[] {
	const key = `${face} ${weight}`;
	const known = opened.get(key);
	if (known) return known;
	const { resolve } = createRequire(import.meta.url);
	const fonts = files[face].map((file) => {
		const read = () => fontkit.create(readFileSync(resolve(file))) as VariableFont;
		const heavy = read();
		heavy.variationCoords = [weight];
		return { plain: read(), heavy };
	});
	opened.set(key, fonts);
	return fonts;
}

/** The text without what no file of the face can draw: emoji, other scripts, control characters. */
export function drawable(text: string, face: Face): string {
	const fonts = open(face, 400);
	return [...text.normalize('NFC')]
		.filter((sign) => fonts.some((font) => has(font, sign)))
		.join('')
		.replace(/ {2,}/g, ' ')
		.trim();
}

const has = ({ plain }: Pair, sign: string) => plain.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);

/**
 * SVG path data of one line of text that starts at (x, y) on its baseline, and where the line ends. Kerned; characters
 * that the face lacks are left out.
 * @param size in px
 */
export function outline(
	text: string,
	{ size, weight, face = 'text' }: { size: number; weight: number; face?: Face },
	at: { x: number; y: number }
): { d: string; end: number } {
	const fonts = open(face, weight);
	let { x } = at;
	let d = '';
	for (const { font, part } of runs(drawable(text, face), fonts)) {
		const scale = size / font.plain.unitsPerEm;
		const { glyphs, positions } = font.plain.layout(part);
		glyphs.forEach((glyph, index) => {
			const { id } = glyph as unknown as Glyph;
			for (const points of contours(font, id)) d += contourPath(points, scale, { x, y: at.y });
			const wider = font.heavy._variationProcessor.getAdvanceAdjustment(id, font.heavy.HVAR);
			x += ((positions[index]?.xAdvance ?? 0) + wider) * scale;
		});
	}
	return { d, end: x };
}

/** The text in parts that one file can draw. */
function runs(text: string, fonts: readonly Pair[]) {
	const found: { font: Pair; part: string }[] = [];
	for (const sign of text) {
		const font = fonts.find((one) => has(one, sign));
		const last = found.at(-1);
		if (!font) continue;
		if (last?.font === font) last.part += sign;
		else found.push({ font, part: sign });
	}
	return found;
}

/** The outline of a glyph at the weight of its font. An accented letter is made of other glyphs. */
function contours(font: Pair, id: number): OutlinePoint[][] {
	const { points = [], components } = (font.plain.getGlyph(id) as unknown as Glyph)._decode() ?? {};
	if (components) {
		const moved = varied(
			font,
			id,
			components.map(({ dx, dy }) => pointAt({ x: dx, y: dy, onCurve: true, endContour: true }))
		);
		return components.flatMap(({ glyphID, scaleX, scaleY, scale01, scale10 }, index) => {
			const { x: dx, y: dy } = moved[index] ?? { x: 0, y: 0 };
			return contours(font, glyphID).map((ring) =>
				ring.map((point) => ({
					...point,
					x: point.x * scaleX + point.y * scale01 + dx,
					y: point.x * scale10 + point.y * scaleY + dy
				}))
			);
		});
	}
	const rings: OutlinePoint[][] = [[]];
	for (const { x, y, onCurve, endContour } of varied(font, id, points)) {
		rings.at(-1)?.push({ x, y, onCurve, endContour });
		if (endContour) rings.push([]);
	}
	return rings.filter((ring) => ring.length > 0);
}

/** Points moved to where the weight of the font wants them; the given ones stay as they are. */
function varied(font: Pair, id: number, points: readonly Point[]): Point[] {
	const origin = pointAt({ x: 0, y: 0, onCurve: true, endContour: true });
	// four points that no eye sees follow those of each glyph: its table of variations counts them
	const all = [...points, origin, origin, origin, origin].map((point) => point.copy());
	font.heavy._variationProcessor.transformPoints(id, all);
	return all.slice(0, -4);
}

function pointAt(point: OutlinePoint): Point {
	return {
		...point,
		copy() {
			return pointAt(this);
		}
	};
}
