/**
 * Structured data for search engines and catalogues: the words of schema.org, written as JSON-LD 1.1. Plain objects that
 * say what the data say and no more: what is not known has no key.
 */

/** One thing of schema.org. */
export type Thing = { readonly '@type': string; readonly [name: string]: unknown };

/** A page or a thing with a page. The address is whole. */
export interface Named {
	readonly name: string;
	readonly url: string;
}

/** Several things about one page. */
export function graphOf(things: readonly Thing[]) {
	return { '@context': 'https://schema.org', '@graph': things };
}

export type JsonLd = ReturnType<typeof graphOf>;

/** Where a page is, from the first page of the site down to the page itself. */
export function breadcrumbs(steps: readonly Named[]): Thing {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(({ name, url }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: url
		}))
	};
}

const escapes: Readonly<Record<string, string>> = {
	'<': '\\u003c',
	'>': '\\u003e',
	'&': '\\u0026',
	'\u2028': '\\u2028',
	'\u2029': '\\u2029'
};

/**
 * As the text of a script element. The characters that HTML or old scripts read as something else are written as numbers,
 * which JSON reads back: nothing can end the element, and nothing has to be escaped once more.
 */
export function formatJsonLd(data: object): string {
	return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (found) => escapes[found] ?? '');
}
