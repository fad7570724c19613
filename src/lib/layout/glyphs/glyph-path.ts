/** One closed ring of a TrueType glyph as path data. */

/** Font units, y upwards. */
export interface OutlinePoint {
	x: number;
	y: number;
	onCurve: boolean;
	endContour: boolean;
}

interface At {
	x: number;
	y: number;
}

const tenth = (value: number) => String(Math.round(value * 10) / 10);

/**
 * A ring of on-curve points and the control points of quadratic curves between them; between two control points lies an
 * on-curve point half-way (TrueType, "glyf" table).
 * @param at where the origin of the glyph stands; y downwards
 */
export function contourPath(ring: readonly OutlinePoint[], scale: number, at: At): string {
	const points = ring.map(({ x, y, onCurve }) => ({
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
		// where a curve has just ended there is no way to go
		if (point.onCurve)
			d += point === start || (before && isControl(before)) ? '' : `L${say(point)}`;
		else d += `Q${say(point)} ${say(isControl(next) ? middle(point, next) : next)}`;
	});
	return `${d}Z`;
}

const isControl = (point: At & { onCurve?: boolean }) => point.onCurve === false;

const middle = (a: At, b: At): At => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
