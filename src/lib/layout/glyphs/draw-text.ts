/**
 * Text as path data, from the very fonts that the page is set in: a picture made of it needs no font where it is looked
 * at, and comes out the same on every machine.
 */
import { glyphsOf, hasGlyph, openFonts, type Face, type Font, type GlyphPoint } from './fonts.ts';
import { contourPath } from './glyph-path.ts';
import type { Setting } from './measure.ts';

type Point = GlyphPoint & { copy(): Point };

/** What fontkit knows of a glyph and its types do not. */
interface DecodedGlyph {
	points?: Point[];
	components?: Component[];
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

/** The text without what no file of the face can draw: emoji, other scripts, control characters. */
export function drawable(text: string, face: Face): string {
	const fonts = openFonts(face, 400);
	return [...text.normalize('NFC')]
		.filter((sign) => fonts.some((font) => hasGlyph(font, sign)))
		.join('')
		.replace(/ {2,}/g, ' ')
		.trim();
}

/**
 * SVG path data of one line of text that starts at (x, y) on its baseline, and where the line ends. Kerned; characters
 * that the face lacks are left out.
 */
export function drawText(
	text: string,
	{ size, weight, face = 'text' }: Setting,
	at: { x: number; y: number }
): { d: string; end: number } {
	let { x } = at;
	let d = '';
	for (const { font, part } of runs(drawable(text, face), openFonts(face, weight)))
		for (const { id, em } of glyphsOf(font, part)) {
			for (const contour of contoursOf(font, id))
				d += contourPath(contour, size / font.plain.unitsPerEm, { x, y: at.y });
			x += em * size;
		}
	return { d, end: x };
}

/** The text in parts that one file can draw. */
function runs(text: string, fonts: readonly Font[]) {
	const found: { font: Font; part: string }[] = [];
	for (const sign of text) {
		const font = fonts.find((one) => hasGlyph(one, sign));
		const last = found.at(-1);
		if (!font) continue;
		if (last?.font === font) last.part += sign;
		else found.push({ font, part: sign });
	}
	return found;
}

/** The contours of a glyph at the weight of its font. An accented letter is made of other glyphs. */
function contoursOf(font: Font, id: number): GlyphPoint[][] {
	const glyph = font.plain.getGlyph(id) as unknown as { _decode(): DecodedGlyph | null };
	const { points = [], components } = glyph._decode() ?? {};
	if (components) {
		const moved = vary(
			font,
			id,
			components.map(({ dx, dy }) => pointAt({ x: dx, y: dy, onCurve: true, endContour: true }))
		);
		return components.flatMap(({ glyphID, scaleX, scaleY, scale01, scale10 }, index) => {
			const { x: dx, y: dy } = moved[index] ?? { x: 0, y: 0 };
			return contoursOf(font, glyphID).map((contour) =>
				contour.map((point) => ({
					...point,
					x: point.x * scaleX + point.y * scale01 + dx,
					y: point.x * scale10 + point.y * scaleY + dy
				}))
			);
		});
	}
	const contours: GlyphPoint[][] = [[]];
	for (const { x, y, onCurve, endContour } of vary(font, id, points)) {
		contours.at(-1)?.push({ x, y, onCurve, endContour });
		if (endContour) contours.push([]);
	}
	return contours.filter((contour) => contour.length > 0);
}

/** Copies of points, moved to where the weight of the font has them. */
function vary(font: Font, id: number, points: readonly Point[]): Point[] {
	const origin = pointAt({ x: 0, y: 0, onCurve: true, endContour: true });
	// four "phantom points" follow those of each glyph (OpenType, "gvar" table): its variations count them
	const all = [...points, origin, origin, origin, origin].map((point) => point.copy());
	font.varied._variationProcessor.transformPoints(id, all);
	return all.slice(0, -4);
}

function pointAt(point: GlyphPoint): Point {
	return {
		...point,
		copy() {
			return pointAt(this);
		}
	};
}
