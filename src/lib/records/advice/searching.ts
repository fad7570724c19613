/** Words that people type: enough of them for each resource, and synonyms that lead to words which the map really uses. */
import type { Dataset } from '#lib/schema/dataset.ts';
import { mostAsks } from '#lib/schema/resource.ts';
import { type Adviser, remark } from './advice.ts';

const fewestAsks = 3;

export const searchingAdvice: Adviser = (dataset) => {
	const words = wordsOf(dataset);
	const lost = dataset.synonyms.groups.flatMap(({ id, map }) =>
		map.filter((word) => !words.includes(word.toLowerCase())).map((word) => `“${word}” (${id})`)
	);
	const quiet = dataset.resources.filter(({ asks }) => asks.length < fewestAsks);
	return [
		...remark(
			quiet.map(({ id }) => id),
			`${fewestAsks} to ${mostAsks} phrases that people would type (asks) are best. Fewer`
		),
		...remark(lost, 'Words of the synonyms that stand nowhere on the map')
	];
};

function wordsOf({ resources, vocabulary }: Dataset): string {
	const texts = resources.map(({ title, short, summary, publisher, country, authors }) =>
		[title, short, summary, publisher, country, ...authors].join(' ')
	);
	return `${texts.join(' ')} ${JSON.stringify(vocabulary)}`.toLowerCase();
}
