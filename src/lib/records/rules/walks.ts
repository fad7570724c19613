/** Starters and stops of routes send people to resources that fit, once, and to none that has been replaced. */
import { SUPERSEDED } from '#lib/schema/meanings.ts';
import { quote } from '../problems.ts';
import {
	byId,
	type Found,
	repeats,
	type ResourceSource,
	type Rule,
	type Sources
} from '../sources.ts';

/** One list that sends people to resources. */
interface Walk {
	file: string;
	path: readonly PropertyKey[];
	steps: readonly { resource?: string }[];
	/** The term that the resource of a step must carry. */
	wanted: (index: number) => { list: 'stages' | 'audiences'; term: string | undefined };
}

export const walksRule: Rule = (sources) => {
	const known = byId(sources.resources);
	return walksOf(sources).flatMap((walk) => [
		...walk.steps.flatMap((step, index) => stepFaults(walk, index, known.get(step.resource ?? ''))),
		...repeats(walk.steps, (step) => step.resource).map(({ index, key }) => ({
			...placeOf(walk, index),
			message: `names ${quote(key)} twice.`,
			remedy: 'Remove one of the two.'
		}))
	]);
};

function walksOf({ starters, routes = [] }: Sources): Walk[] {
	const lists = (['audiences', 'stages'] as const).flatMap((list) =>
		Object.entries(starters?.[list] ?? {}).map(([term, steps = []]) => ({
			file: 'starters.yaml',
			path: [list, term],
			steps,
			wanted: () => ({ list, term })
		}))
	);
	const walks = routes.map(({ stops = [] }, index) => ({
		file: 'routes.yaml',
		path: [index, 'stops'],
		steps: stops,
		wanted: (at: number) => ({ list: 'stages' as const, term: stops[at]?.stage })
	}));
	return [...lists, ...walks];
}

function stepFaults(walk: Walk, index: number, resource: ResourceSource | undefined): Found[] {
	if (!resource) return [];
	const { list, term } = walk.wanted(index);
	const { name, value } = resource;
	const found: Found[] = [];
	if (term !== undefined && value[list] && !value[list].includes(term))
		found.push({
			...placeOf(walk, index),
			message: `sends people to ${quote(name)}, which does not have ${quote(term)} among its ${list}.`,
			remedy: `Add ${term} to its ${list}, or choose another resource.`
		});
	if (value.status === SUPERSEDED)
		found.push({
			...placeOf(walk, index),
			message: `sends people to ${quote(name)}, which has been replaced.`,
			remedy: 'Name the newer resource instead.'
		});
	return found;
}

function placeOf({ file, path }: Walk, index: number) {
	return { file, path: [...path, index, 'resource'] };
}
