/**
 * Summaries and addresses, which are most of the list's weight. The prerendered page says them once, in its articles: the
 * browser reads them there instead of being sent them a second time as data. Where the list was made in the browser,
 * because a person came by a link, they are fetched.
 */
import { browser } from '$app/env';
import { fetched } from '#lib/state/fetched.ts';

export interface Words {
	readonly summary: string;
	/** Where the resource is: written out on paper. */
	readonly url: string;
}

/** What `/data/words.json` holds: by id of the resource. */
export type WordFile = Readonly<Record<string, Words>>;

const load = fetched('data/words.json', (file: WordFile) => file);

/** What a page says in its articles. Their class names are what this relies on. */
export function readWords(page: ParentNode): WordFile {
	const articles = page.querySelectorAll<HTMLElement>('article[data-node]');
	return Object.fromEntries(
		[...articles].flatMap((article): [string, Words][] => {
			const id = article.dataset.node?.replace('resource:', '');
			const summary = article.querySelector('.summary')?.textContent;
			const url = article.querySelector('.address')?.textContent;
			return id && summary && url ? [[id, { summary, url }]] : [];
		})
	);
}

export class ListWords {
	#known: WordFile;

	constructor(known: WordFile) {
		this.#known = $state.raw(known);
	}

	of(id: string): Words | undefined {
		return this.#known[id];
	}

	/** Fetches them unless they are known. A list without them is still a list: a failure is nobody's alarm. */
	async want(): Promise<void> {
		if (Object.keys(this.#known).length > 0) return;
		try {
			this.#known = await load();
		} catch {
			// asked for again when the list is next opened
		}
	}
}

// the module is loaded before the page is taken over: what it finds is as it was written
export const listWords = new ListWords(browser ? readWords(document) : {});
