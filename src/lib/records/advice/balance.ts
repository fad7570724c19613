/** Stages, audiences, topics and kinds that all have something, and no stage that swallows the map. */
import type { Dataset } from '#lib/schema/dataset.ts';
import { type Adviser, remark } from './advice.ts';

/** Beyond this the smallest territory can hardly be seen beside the largest. */
const mostTimes = 4;

export const balanceAdvice: Adviser = (dataset) => {
	const { resources, vocabulary, questions } = dataset;
	const { stages, audiences, topics, kinds } = vocabulary;
	const asked = new Set(questions.questions.map((question) => question.stage));
	const without = (terms: readonly { id: string }[], has: (id: string) => boolean) =>
		terms.filter((term) => !has(term.id)).map((term) => term.id);
	return [
		...homes(dataset),
		...remark(
			stages.flatMap(({ id }) =>
				without(audiences, (audience) =>
					resources.some((one) => one.stages.includes(id) && one.audiences.includes(audience))
				).map((audience) => `${id} for ${audience}`)
			),
			'Cells of stage and audience with nothing yet'
		),
		...remark(
			[
				...without(topics, (id) => resources.some((one) => one.topics.includes(id))),
				...without(kinds, (id) => resources.some((one) => one.kind === id))
			],
			'Topics and kinds without a resource'
		),
		...remark(
			without(stages, (id) => questions.questions.length === 0 || asked.has(id)),
			'Stages without a question'
		)
	];
};

function homes({ resources, vocabulary }: Dataset): string[] {
	const counts = vocabulary.stages.map(({ id }) => ({
		id,
		count: resources.filter((resource) => resource.home === id).length
	}));
	const largest = counts.reduce((a, b) => (b.count > a.count ? b : a));
	const small = counts.filter(({ count }) => count * mostTimes < largest.count);
	return remark(
		small.map(({ id, count }) => `${id} (${count})`),
		`More than ${mostTimes} times smaller than ${largest.id} (home of ${largest.count})`
	);
}
