/** Tags that tell resources apart: whoever is for everybody is found by nobody. */
import { type Adviser, remark } from './advice.ts';

const mostTopics = 3;

export const taggingAdvice: Adviser = ({ resources, vocabulary }) => {
	const { stages, audiences, throughout } = vocabulary;
	const linked = new Set(
		resources.flatMap(({ id, related }) =>
			(related.length ? [id] : []).concat(related.map((link) => link.target))
		)
	);
	const where = (test: (resource: (typeof resources)[number]) => boolean) =>
		resources.filter(test).map((resource) => resource.id);
	return [
		...remark(
			where(
				({ home, stages: of }) =>
					home !== throughout.id && stages.length > 3 && of.length > stages.length / 2
			),
			(count) => `Fewer stages would say more; ${count} resources have more than half of them:`
		),
		...remark(
			where((resource) => audiences.length > 2 && resource.audiences.length === audiences.length),
			(count) => `Fewer audiences would say more; ${count} resources are for everybody:`
		),
		...remark(
			where((resource) => resource.topics.length > mostTopics),
			(count) => `One to ${mostTopics} topics are best; ${count} resources have more:`
		),
		...remark(
			where((resource) => !linked.has(resource.id)),
			(count) => `A link to a neighbour would help people on; ${count} resources have none:`
		)
	];
};
