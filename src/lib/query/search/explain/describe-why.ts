/** Why something was found, as a sentence for people: at most twelve words. */
import { searchText } from '#lib/text/search-reasons.ts';
import type { Why } from '#lib/query/search/types.ts';

/** Words of what was found that are said; longer ones end in dots. */
const SAID = 8;

export function describeWhy({ by, words }: Why): string {
	const apart =
		by === 'asks' || by === 'authors' || by === 'publisher' || by === 'country' ? ' ' : ', ';
	const said = words.join(apart).split(' ');
	return searchText[by](said.length > SAID ? `${said.slice(0, SAID).join(' ')} …` : said.join(' '));
}
