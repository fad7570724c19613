/** Reads the path data of a territory back: the rings that it encloses, as polygons. Knows what curve.ts writes: M, c, s, z. */
import type { Point } from '#lib/layout/types.ts';

/** Straight pieces for one curve. */
const PIECES = 8;

/** One polygon for each subpath. */
export function ringsOf(path: string): Point[][] {
	return path
		.split(/(?=M)/)
		.filter((part) => part !== '')
		.map(ringOf);
}

function ringOf(path: string): Point[] {
	const ring: Point[] = [];
	let at: Point = { x: 0, y: 0 };
	let control = at;
	for (const [, command = '', text = ''] of path.matchAll(/([Mcsz])([^Mcsz]*)/g)) {
		const n = (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
		if (command === 'M') {
			at = { x: n[0] ?? 0, y: n[1] ?? 0 };
			ring.push(at);
		} else if (command !== 'z') {
			const first =
				command === 'c'
					? { x: at.x + n[0]!, y: at.y + n[1]! }
					: { x: 2 * at.x - control.x, y: 2 * at.y - control.y };
			const [x2 = 0, y2 = 0, x = 0, y = 0] = command === 'c' ? n.slice(2) : n;
			const second = { x: at.x + x2, y: at.y + y2 };
			const to = { x: at.x + x, y: at.y + y };
			for (let piece = 1; piece <= PIECES; piece++)
				ring.push(along(at, first, second, to, piece / PIECES));
			control = second;
			at = to;
		}
	}
	return ring;
}

/** A point of a cubic Bézier curve. */
function along(a: Point, b: Point, c: Point, d: Point, t: number): Point {
	const s = 1 - t;
	const mix = (axis: 'x' | 'y') =>
		s * s * s * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t * t * t * d[axis];
	return { x: mix('x'), y: mix('y') };
}
