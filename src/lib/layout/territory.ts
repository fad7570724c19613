/**
 * Territories: smooth regions from the positions, by a density field for each and contours where one outweighs the
 * others. Every mark, and every home link, raises its own field so much that it is inside its own territory, whatever
 * the neighbours weigh; home links tie a territory together, so it is one piece.
 */
import { contours } from 'd3';
import { COLUMNS, emptyField, fillLakes, fromGrid, ROWS, splat, type Field } from './field.ts';
import { smoothPath } from './path.ts';
import type { Point } from './types.ts';

/** What a territory is made of. */
export interface Cover {
	readonly id: string;
	readonly marks: readonly Point[];
	readonly hubs: readonly Point[];
	/** All marks and hubs are tied to it: the hub, or the middle of the commons. */
	readonly centre: Point;
}

/** Widths (world units) and heights of the Gaussians: what gives land its shape ... */
const SHAPE = { mark: [27, 1], hub: [40, 2], centre: [46, 1.5], link: [18, 0.16] } as const;
/** ... and what makes sure of the ground under each mark and link. */
const CLAIM = { mark: [9, 30], hub: [14, 30], link: [6, 8] } as const;

/** Density at the coast. */
const SEA = 0.34;

/** Distance between samples along a link. */
const SAMPLE = 7;

/** One closed path a territory, in the order given, and the coast of all of them. */
export function drawTerritories(covers: readonly Cover[]): {
	paths: string[];
	coast: string;
} {
	const fields = covers.map(fieldsOf);
	const land = emptyField();
	for (const { shape } of fields)
		for (let cell = 0; cell < land.length; cell++)
			land[cell] = (land[cell] ?? 0) + (shape[cell] ?? 0);
	fillLakes(land, SEA);
	const best = strongest(fields.map(({ own }) => own));
	const paths = fields.map(({ own }, index) => {
		const edge = emptyField();
		for (let cell = 0; cell < edge.length; cell++) {
			const mine = own[cell] ?? 0;
			const rival = best.owner[cell] === index ? best.second[cell] : best.first[cell];
			edge[cell] = Math.min(mine - (rival ?? 0), ((land[cell] ?? 0) - SEA) * 3);
		}
		return smoothPath(largest(rings(edge, 0)));
	});
	const coast = covers.length === 0 ? '' : rings(land, SEA).map(smoothPath).join('');
	return { paths, coast };
}

function fieldsOf({ marks, hubs, centre }: Cover): { shape: Field; own: Field } {
	const shape = emptyField();
	const claim = emptyField();
	const add = (point: Point, kind: 'mark' | 'hub' | 'link') => {
		splat(shape, point, SHAPE[kind][0], SHAPE[kind][1]);
		splat(claim, point, CLAIM[kind][0], CLAIM[kind][1]);
	};
	splat(shape, centre, SHAPE.centre[0], SHAPE.centre[1]);
	for (const mark of marks) add(mark, 'mark');
	for (const hub of hubs) add(hub, 'hub');
	for (const { x, y } of [...marks, ...hubs]) {
		const dx = centre.x - x;
		const dy = centre.y - y;
		const count = Math.ceil(Math.sqrt(dx * dx + dy * dy) / SAMPLE);
		for (let step = 1; step < count; step++)
			add({ x: x + (dx * step) / count, y: y + (dy * step) / count }, 'link');
	}
	const own = claim;
	for (let cell = 0; cell < own.length; cell++) own[cell] = (own[cell] ?? 0) + (shape[cell] ?? 0);
	return { shape, own };
}

/** The strongest field at each cell, and the second: each field is compared with the best of the others in one pass. */
function strongest(fields: readonly Field[]): { first: Field; second: Field; owner: Int16Array } {
	const first = emptyField().fill(-1);
	const second = emptyField().fill(-1);
	const owner = new Int16Array(first.length).fill(-1);
	fields.forEach((field, index) => {
		for (let cell = 0; cell < field.length; cell++) {
			const value = field[cell] ?? 0;
			if (value > (first[cell] ?? 0)) {
				second[cell] = first[cell] ?? -1;
				first[cell] = value;
				owner[cell] = index;
			} else if (value > (second[cell] ?? 0)) second[cell] = value;
		}
	});
	return { first, second, owner };
}

/** The outer rings of a contour; what lies inside them is theirs. */
function rings(field: Field, level: number): Point[][] {
	const [shape] = contours().size([COLUMNS, ROWS]).thresholds([level])(Array.from(field));
	return (shape?.coordinates ?? []).map((polygon) =>
		(polygon[0] ?? []).slice(0, -1).map(([column = 0, row = 0]) => fromGrid(column, row))
	);
}

function largest(all: readonly Point[][]): Point[] {
	return all.reduce<Point[]>((best, ring) => (area(ring) > area(best) ? ring : best), []);
}

/** Area of a ring, in square world units. */
export function area(ring: readonly Point[]): number {
	let sum = 0;
	ring.forEach(({ x, y }, index) => {
		const next = ring[(index + 1) % ring.length];
		if (next) sum += x * next.y - next.x * y;
	});
	return Math.abs(sum) / 2;
}
