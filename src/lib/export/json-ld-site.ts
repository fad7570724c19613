/** The site and its data in the words of schema.org. */
import { breadcrumbs, graphOf, type JsonLd, type Named, type Thing } from './json-ld.ts';

export interface SiteFacts {
	readonly title: string;
	readonly tagline: string;
	readonly description: string;
	readonly about: string;
	readonly language: string;
	readonly contentLicence: { readonly url: string };
}

export interface Download {
	readonly label: string;
	readonly mediaType: string;
	/** A whole address. */
	readonly url: string;
}

/** @param home the whole address of the first page */
export function siteThing(site: SiteFacts, home: string): Thing {
	const { title, tagline, description } = site;
	return {
		'@type': 'WebSite',
		'@id': `${home}#site`,
		name: title,
		alternateName: tagline,
		description,
		...open(site, home)
	};
}

/** All that the site knows, as files to take away. @param page the whole address of the page that offers them */
export function dataThing(site: SiteFacts, page: string, files: readonly Download[]): Thing {
	return {
		'@type': 'Dataset',
		'@id': `${page}#data`,
		name: site.title,
		description: site.about,
		...open(site, page),
		distribution: files.map(({ label, mediaType, url }) => ({
			'@type': 'DataDownload',
			name: label,
			encodingFormat: mediaType,
			contentUrl: url
		}))
	};
}

function open({ language, contentLicence }: SiteFacts, url: string) {
	return { url, inLanguage: language, license: contentLicence.url, isAccessibleForFree: true };
}

/** A thing with a page of its own, and the way to that page. */
export function pageGraph(thing: Thing, trail: readonly Named[]): JsonLd {
	return graphOf([thing, breadcrumbs(trail)]);
}
