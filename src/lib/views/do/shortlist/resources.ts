/**
 * All resources with their facts, fetched when the first shortlist is shown. Not through `fetched`: a module that this
 * page shares with the map alone becomes a file of its own, which the map would have to wait for.
 */
import { resolve } from '$app/paths';
import type { PublicResource, ResourceFile } from '#lib/export/types.ts';

export type Resources = ReadonlyMap<string, PublicResource>;

const PATH = 'data/resources.json';

let arrived: Resources | undefined;

/** Fetches them once; a failure is forgotten, so that the next wish tries again. */
export async function loadResources(): Promise<Resources> {
	if (arrived) return arrived;
	const response = await fetch(resolve('/') + PATH);
	if (!response.ok) throw new Error(`${PATH} answered ${response.status}`);
	const { resources }: ResourceFile = await response.json();
	arrived = new Map(resources.map((one) => [one.id, one]));
	return arrived;
}
