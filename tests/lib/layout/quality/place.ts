/** Where a node stands in a finished layout. */
import type { Layout, Point } from '#lib/layout/types.ts';

export function placeOf(layout: Layout, id: string): Point {
	const point = layout.positions[id];
	if (!point)
		throw new Error(
			`Layout: there is no place for “${id}”. Ask only for nodes that were laid out.`
		);
	return point;
}
