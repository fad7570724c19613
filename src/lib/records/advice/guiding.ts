/** Starters, routes and questions that lead somewhere, without too much choice. */
import type { Starter } from '#lib/schema/starter.ts';
import { type Adviser, remark } from './advice.ts';

const fewestStarters = 3;
const mostStarters = 7;
const mostStops = 7;

export const guidingAdvice: Adviser = ({ starters, routes, questions }) => {
	const outside = (lists: Readonly<Record<string, readonly Starter[]>>) =>
		Object.entries(lists)
			.filter(([, { length }]) => length < fewestStarters || length > mostStarters)
			.map(([term, { length }]) => `${term} (${length})`);
	return [
		...remark(
			[...outside(starters.audiences), ...outside(starters.stages)],
			`${fewestStarters} to ${mostStarters} starters are best. Fewer or more`
		),
		...remark(
			routes
				.filter(({ stops }) => stops.length > mostStops || stops.length < 2)
				.map(({ id }) => id),
			`2 to ${mostStops} stops are best. Fewer or more`
		),
		...remark(
			routes
				.filter(
					({ stops }) => stops.length > 1 && new Set(stops.map(({ stage }) => stage)).size === 1
				)
				.map(({ id }) => id),
			'A walk should cross the map. At one stage only'
		),
		...remark(
			questions.questions.filter(({ resources }) => resources.length === 0).map(({ id }) => id),
			'Questions without a resource that helps'
		)
	];
};
