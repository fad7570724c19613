/** A resource lives at one of its stages, or in the commons if it serves most of them. */
import { quote } from '../problems.ts';
import type { Found, ResourceSource, Rule } from '../sources.ts';

/** So many of all stages must a resource serve to live in the commons: six of nine, two of three. */
function fewestThroughout(stages: number): number {
	return Math.ceil((stages * 2) / 3);
}

export const homesRule: Rule = ({ resources, vocabulary }) => {
	const stages = vocabulary?.stages ?? [];
	const commons = vocabulary?.throughout?.id;
	// with the id of a stage the commons cannot be told apart, which is said elsewhere
	if (stages.some((stage) => stage.id === commons)) return [];
	return resources.flatMap((resource) => homeFault(resource, commons, stages.length));
};

function homeFault(
	{ file, value }: ResourceSource,
	commons: string | undefined,
	stageCount: number
): Found[] {
	const { home, stages } = value;
	if (home === undefined || stages === undefined || commons === undefined) return [];
	const path = ['home'];
	if (home !== commons) {
		if (stages.includes(home)) return [];
		const message = `${quote(home)} is not among its stages (${stages.join(', ')}).`;
		return [
			{ file, path, message, remedy: 'Add it to the stages, or choose one of them as home.' }
		];
	}
	const least = fewestThroughout(stageCount);
	if (stages.length >= least) return [];
	return [
		{
			file,
			path,
			message: `${quote(home)} is for resources with ${least} stages or more; this one has ${stages.length}.`,
			remedy: `Choose one of its stages as home: ${stages.join(', ')}.`
		}
	];
}
