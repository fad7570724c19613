/** What a map holds, in two lines. */
import type { Dataset } from '#lib/schema/dataset.ts';

export function summarise(dataset: Dataset): string {
	const { resources, questions, courses, routes, synonyms, vocabulary } = dataset;
	const links = resources.reduce((sum, resource) => sum + resource.related.length, 0);
	const homes = [...vocabulary.stages, vocabulary.throughout].map(({ id }) => {
		const count = resources.filter((resource) => resource.home === id).length;
		return `${id} ${count}`;
	});
	const counts = [
		counted(resources.length, 'resource'),
		counted(links, 'link'),
		counted(questions.questions.length, 'question'),
		counted(courses.length, 'course'),
		counted(routes.length, 'route'),
		counted(synonyms.groups.length, 'synonym group')
	];
	return `${counts.join(', ')}.\nHomes: ${homes.join(', ')}.`;
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
