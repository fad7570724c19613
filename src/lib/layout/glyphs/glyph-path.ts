/** One contour of a TrueType glyph as path data. */
import { tenth } from '#lib/layout/geometry/round.ts';
import type { GlyphPoint } from './fonts.ts';

interface At {
	x: number;
	y: number;
}

/**
 * A contour of on-curve points and the control points of quadratic curves between them; between two control points lies an
 * on-curve point half-way (TrueType, "glyf" table).
 * @param at the origin of the glyph; y downwards
 */
export function contourPath(contour: readonly GlyphPoint[], scale: number, at: At): string {
	const points = contour.map(({ x, y, onCurve }) => ({
		x: at.x + x * scale,
		y: at.y - y * scale,
		onCurve
	}));
	const [first] = points;
	const last = points.at(-1);
	if (!first || !last) return '';
	const start = first.onCurve ? first : last.onCurve ? last : middle(first, last);
	const say = ({ x, y }: At) => `${tenth(x)} ${tenth(y)}`;
	let d = `M${say(start)}`;
	points.forEach((point, index) => {
		const next = points[index + 1] ?? start;
		const before = points[index - 1];
		// a curve has just ended here
		if (point.onCurve)
			d += point === start || (before && isControl(before)) ? '' : `L${say(point)}`;
		else d += `Q${say(point)} ${say(isControl(next) ? middle(point, next) : next)}`;
	});
	return `${d}Z`;
}

const isControl = (point: At & { onCurve?: boolean }) => point.onCurve === false;

const middle = (a: At, b: At): At => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
