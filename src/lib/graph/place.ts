/** The place of a resource among those that live with it: "4 of 25 in Designing". They are counted by title. */
import type { LensFacet } from '#lib/facets/facets.ts';
import type { MapGraph } from './build.ts';
import { homeOf, homes, type Region, regionsOf } from './home.ts';

export interface Place {
	/** From 1. */
	readonly position: number;
	readonly of: number;
	readonly region: Region;
}

/** The places of all resources in one lens, by id of the resource. */
export function places(graph: MapGraph, lens: LensFacet = 'stage'): Map<string, Place> {
	const members = homes(graph, lens);
	return new Map(
		regionsOf(graph, lens).flatMap((region) => {
			const here = members.get(region.id) ?? [];
			return here.map(
				({ id }, index) => [id, { position: index + 1, of: here.length, region }] as const
			);
		})
	);
}

/** The place of one resource. For many, take `places`. */
export function placeOf(graph: MapGraph, resource: string, lens: LensFacet = 'stage'): Place {
	const place = places(graph, lens).get(resource);
	if (!place)
		throw new Error(`“${resource}” lives nowhere: home “${homeOf(graph, resource, lens)}”.`);
	return place;
}
