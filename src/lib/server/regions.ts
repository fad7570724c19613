/** Regions and terms as pages show them: name, number, colour and address. */
import type { MapGraph } from '#lib/graph/build.ts';
import { regionsOf } from '#lib/graph/home.ts';
import { type HubType, nodeId } from '#lib/graph/node-types.ts';
import { pagePath } from '#lib/graph/page-path.ts';
import { ringTints } from '#lib/scene/tint.ts';
import type { RegionView } from '#lib/ui/mark/region-view.ts';

/** A stage with its number and colour; the commons and terms of other lists have neither. */
export function regionView(graph: MapGraph, type: HubType, id: string): RegionView {
	const regions = regionsOf(graph, type);
	const found = regions.find((region) => region.id === id);
	if (!found) throw new Error(`There is no ${type} “${id}”.`);
	const { label } = found;
	const number = type === 'stage' ? found.number : null;
	const ring = regions.filter((region) => region.number !== null).length;
	const tint = number === null ? null : (ringTints(ring)[number - 1] ?? null);
	return { label, path: pagePath(nodeId(type, id)) ?? '/', number, tint };
}
