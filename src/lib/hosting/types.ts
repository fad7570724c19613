/** Content types by file ending. Hosts disagree about half of these, so each host is told. */
const utf8 = '; charset=utf-8';

export const contentTypes: Readonly<Record<string, string>> = {
	avif: 'image/avif',
	bib: `application/x-bibtex${utf8}`,
	css: `text/css${utf8}`,
	csv: `text/csv${utf8}`,
	gexf: `application/gexf+xml${utf8}`,
	graphml: `application/graphml+xml${utf8}`,
	html: `text/html${utf8}`,
	ico: 'image/x-icon',
	ics: `text/calendar${utf8}`,
	jpg: 'image/jpeg',
	js: `text/javascript${utf8}`,
	json: `application/json${utf8}`,
	pdf: 'application/pdf',
	png: 'image/png',
	ris: `application/x-research-info-systems${utf8}`,
	svg: 'image/svg+xml',
	ts: `text/plain${utf8}`,
	txt: `text/plain${utf8}`,
	webmanifest: 'application/manifest+json',
	webp: 'image/webp',
	woff2: 'font/woff2',
	xml: `application/xml${utf8}`,
	yaml: `text/yaml${utf8}`
};

/** Endings that hosts with a type table of their own commonly do not know, or send without a charset. */
export const unusualEndings: ReadonlySet<string> = new Set([
	'bib',
	'csv',
	'gexf',
	'graphml',
	'ics',
	'ris',
	'ts'
]);

/** The ending of an address, without its dot; a folder's address is a page. */
export function endingOf(address: string): string {
	if (address.endsWith('/')) return 'html';
	const name = address.slice(address.lastIndexOf('/') + 1);
	return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : '';
}

export function contentType(address: string): string {
	return contentTypes[endingOf(address)] ?? 'application/octet-stream';
}
