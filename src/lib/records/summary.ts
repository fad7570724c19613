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
		`${resources.length} resources`,
		`${links} links`,
		`${questions.questions.length} questions`,
		`${courses.length} courses`,
		`${routes.length} routes`,
		`${synonyms.groups.length} groups of synonyms`
	];
	return `${counts.join(', ')}.\nHomes: ${homes.join(', ')}.`;
}
