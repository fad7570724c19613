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
			(count) =>
				`${fewestStarters} to ${mostStarters} starters are best; ${count} lists have fewer or more:`
		),
		...remark(
			routes
				.filter(({ stops }) => stops.length > mostStops || stops.length < 2)
				.map(({ id }) => id),
			(count) => `2 to ${mostStops} stops are best; ${count} routes have fewer or more:`
		),
		...remark(
			routes
				.filter(
					({ stops }) => stops.length > 1 && new Set(stops.map(({ stage }) => stage)).size === 1
				)
				.map(({ id }) => id),
			(count) => `A walk should cross the map; ${count} routes stay at one stage:`
		),
		...remark(
			questions.questions.filter(({ resources }) => resources.length === 0).map(({ id }) => id),
			(count) => `${count} questions name no resource that helps:`
		)
	];
};
