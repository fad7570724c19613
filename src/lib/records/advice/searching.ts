/** Synonyms that lead to words which the map really uses. */
import type { Dataset } from '#lib/schema/dataset.ts';
import { type Adviser, remark } from './advice.ts';

export const searchingAdvice: Adviser = (dataset) => {
	const words = wordsOf(dataset);
	const lost = dataset.synonyms.groups.flatMap(({ id, map }) =>
		map.filter((word) => !words.includes(word.toLowerCase())).map((word) => `“${word}” (${id})`)
	);
	return remark(lost, 'Words of the synonyms that stand nowhere on the map');
};

function wordsOf({ resources, vocabulary }: Dataset): string {
	const texts = resources.map(({ title, short, summary, publisher, country, authors }) =>
		[title, short, summary, publisher, country, ...authors].join(' ')
	);
	return `${texts.join(' ')} ${JSON.stringify(vocabulary)}`.toLowerCase();
}
