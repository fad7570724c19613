/** The search, fetched when somebody first searches: a part of its own, so that the page is light until then. */
import { fetched } from './fetched.ts';

export interface Answer {
	hits: readonly { node: string; type: string; title: string; score: number }[];
	empty: boolean;
}
export interface SearchIndex {
	search: (text: string) => Answer;
}
export const loadSearch = fetched('data/search.json', (): SearchIndex => {
	throw new Error('no search yet');
});
