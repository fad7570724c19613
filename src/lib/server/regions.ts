/** Regions and terms as pages show them: name, number, colour and address. */
import type { PageType } from '#lib/facets/facets.ts';
import type { MapGraph } from '#lib/graph/build.ts';
import { regionOf, regionsOf } from '#lib/graph/home.ts';
import { termPath } from '#lib/graph/page-path.ts';
import { ringTints } from '#lib/scene/tint.ts';
import type { RegionView } from '#lib/ui/mark/region-view.ts';

/** A stage with its number and colour; the commons and terms of other lists have neither. */
export function regionView(graph: MapGraph, type: PageType, id: string): RegionView {
	const { label, number: place } = regionOf(graph, type, id);
	const number = type === 'stage' ? place : null;
	const ring = regionsOf(graph, type).filter((region) => region.number !== null).length;
	const tint = number === null ? null : (ringTints(ring)[number - 1] ?? null);
	return { label, path: termPath(type, id), number, tint };
}
