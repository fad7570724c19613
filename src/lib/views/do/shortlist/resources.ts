/** All resources with their facts, fetched when the first shortlist is shown. */
import type { PublicResource, ResourceFile } from '#lib/export/types.ts';
import { fetched } from '#lib/state/fetched.ts';

export type Resources = ReadonlyMap<string, PublicResource>;

export const loadResources = fetched(
	'data/resources.json',
	({ resources }: ResourceFile): Resources => new Map(resources.map((one) => [one.id, one]))
);
