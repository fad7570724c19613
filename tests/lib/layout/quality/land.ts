/** How good the territories of a layout are, read from the paths alone. */
import { ringsOf } from '#lib/layout/borders/read-path.ts';
import { insideOf } from '#lib/layout/geometry/polygon.ts';
import { bounds } from '#lib/layout/geometry/rect.ts';
import type { Layout } from '#lib/layout/types.ts';

/** How many rings each territory has; one is right. Holes are rings too. */
export function pieces(layout: Layout): Record<string, number> {
	return Object.fromEntries(layout.territories.map(({ id, path }) => [id, ringsOf(path).length]));
}

/** Distance between the points at which the land is probed, in units. */
const PROBE = 5;

/** Probes that lie in two territories, and probes inside the coast that lie in none, as shares of those inside the coast. */
export function mapFaults(layout: Layout): { overlap: number; gap: number } {
	const read = (path: string) =>
		ringsOf(path).map((ring) => ({ ring, isInside: insideOf(ring), ...bounds(ring) }));
	const lands = layout.territories.flatMap(({ path }) => read(path));
	const coast = read(layout.coast);
	const count = (x: number, y: number, rings: typeof coast) =>
		rings.filter(
			(one) => x > one.x0 && x < one.x1 && y > one.y0 && y < one.y1 && one.isInside({ x, y })
		).length;
	const { x0, y0, x1, y1 } = bounds(coast.flatMap(({ ring }) => ring));
	let inside = 0;
	let overlap = 0;
	let gap = 0;
	for (let x = x0 + PROBE / 2; x < x1; x += PROBE)
		for (let y = y0 + PROBE / 2; y < y1; y += PROBE) {
			const owners = count(x, y, lands);
			if (owners > 1) overlap++;
			if (count(x, y, coast) % 2 === 0) continue;
			inside++;
			if (owners === 0) gap++;
		}
	return { overlap: overlap / Math.max(1, inside), gap: gap / Math.max(1, inside) };
}
