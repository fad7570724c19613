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
			'Fewer stages would say more. More than half of them'
		),
		...remark(
			where((resource) => audiences.length > 2 && resource.audiences.length === audiences.length),
			'Fewer audiences would say more. For everybody'
		),
		...remark(
			where((resource) => resource.topics.length > mostTopics),
			`One to ${mostTopics} topics are best. More`
		),
		...remark(
			where((resource) => !linked.has(resource.id)),
			'A link to a neighbour would help people on. No link'
		)
	];
};
