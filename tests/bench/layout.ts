/**
 * What the layout gives and what it costs, for each lens on the shipped data and on larger maps: names at rest on a wide
 * screen and on a laptop, distance from a mark to its nearest neighbour (tenth percentile and median, in world units; the
 * closer the two, the more even the picture), rules broken, and milliseconds of processor time. Run: `node tests/bench/layout.ts`, or with
 * some sizes: `node tests/bench/layout.ts 400 10000`.
 */
import { layoutLens } from '#lib/layout/lens.ts';
import { layoutFree } from '#lib/layout/free.ts';
import { LEVELS } from '#lib/layout/levels.ts';
import { mapFaults, pieces } from '../lib/layout/quality/land.ts';
import { closePairs, crossings, linksAstray, strays } from '../lib/layout/quality/places.ts';
import { labelFaults, nameFaults, shown } from '../lib/layout/quality/texts.ts';
import { MIN_DISTANCE, type Layout, type LensInput } from '#lib/layout/types.ts';
import { freeOf, lensFacets, lensOf, shippedFree, shippedLens } from '../fixtures/lens-inputs.ts';

const REST = LEVELS.indexOf(1);

function nearest(layout: Layout, ids: readonly string[]): number[] {
	const points = ids.map((id) => layout.positions[id]!);
	return points
		.map((a) =>
			Math.min(...points.map((b) => (a === b ? Infinity : Math.hypot(a.x - b.x, a.y - b.y))))
		)
		.sort((a, b) => a - b);
}

function report(lens: string, input: LensInput, run: () => Layout) {
	const before = process.cpuUsage();
	const layout = run();
	const { user } = process.cpuUsage(before);
	const marks = input.marks.map(({ id }) => id);
	const hubs = input.regions.map(({ hub }) => hub);
	const people = (input.commons?.hubs ?? []).map(({ id }) => id);
	const texts = { marks, hubs, people };
	const away = nearest(layout, marks);
	const land = input.regions.length > 0;
	const { overlap, gap } = land ? mapFaults(layout) : { overlap: 0, gap: 0 };
	return {
		lens,
		marks: marks.length,
		rest: shown(layout, texts, REST).length,
		laptop: shown(layout, texts, REST - 1).length,
		p10: away[Math.floor(away.length / 10)]?.toFixed(1),
		median: away[Math.floor(away.length / 2)]?.toFixed(1),
		close: closePairs(layout, marks, MIN_DISTANCE).length,
		strays: land ? strays(layout, input.marks, 8).length : 0,
		astray: linksAstray(layout, input).length,
		cross: crossings(layout, input),
		pieces: Object.values(pieces(layout)).filter((count) => count !== 1).length,
		land: overlap + gap > 0.001 ? (overlap + gap).toFixed(4) : 0,
		texts:
			LEVELS.flatMap((_, level) => labelFaults(layout, texts, level)).length +
			nameFaults(layout, input).length,
		ms: Math.round(user / 1000)
	};
}

const sizes = process.argv.slice(2).map(Number);
const rows = [undefined, ...sizes].flatMap((size) => [
	...lensFacets.map((lens) => {
		const input = size === undefined ? shippedLens(lens) : lensOf(lens, size);
		return report(lens, input, () => layoutLens(input));
	}),
	(() => {
		const { hubs, marks, links } = size === undefined ? shippedFree() : freeOf(size);
		const input = { regions: [], commons: { id: '', label: '', hubs }, marks };
		return report('free', input, () => layoutFree({ hubs, marks, links }));
	})()
]);
console.table(rows);
