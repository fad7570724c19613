/** A resource in the words of schema.org. */
import type { Named, Thing } from './json-ld.ts';
import { oneLine } from '#lib/describe/one-line.ts';
import { namesOf } from './names.ts';
import type { PublicResource } from './types.ts';

/** What a resource does not know of itself. */
export interface Around {
	/** The whole address of its page here. */
	readonly page: string;
	/** The topics, with the whole addresses of their pages. */
	readonly topics: readonly Named[];
	/** The resources of which it is a part. */
	readonly partOf: readonly Named[];
}

/** The facts of a work are those of the data; its description is the summary that the map gives. */
export function resourceThing(resource: PublicResource, { page, topics, partOf }: Around): Thing {
	const { title, summary, publisher, year, url, doi, language, minutes, audiences } = resource;
	const type = thingType(resource);
	const journal = type === 'ScholarlyArticle';
	const wholes = [
		...(journal ? [{ '@type': 'Periodical', name: oneLine(publisher) }] : []),
		...partOf.map((whole) => ({ '@type': 'CreativeWork', ...whole }))
	];
	const { free } = costs[resource.cost.id] ?? {};
	const authors = authorsOf(resource);
	return {
		'@type': type,
		'@id': `${page}#resource`,
		name: title,
		description: summary,
		url,
		mainEntityOfPage: page,
		...(authors.length > 0 && { author: authors }),
		...(!journal && { publisher: { '@type': 'Organization', name: oneLine(publisher) } }),
		...(year !== null && { datePublished: String(year) }),
		...(doi !== null && { sameAs: `https://doi.org/${doi}` }),
		inLanguage: language,
		...(free !== undefined && { isAccessibleForFree: free }),
		audience: audiences.map(({ label }) => ({ '@type': 'Audience', audienceType: label })),
		about: topics.map((topic) => ({ '@type': 'DefinedTerm', ...topic })),
		...(minutes !== null && { timeRequired: `PT${minutes}M` }),
		...(wholes.length > 0 && { isPartOf: wholes })
	};
}

/** Signing up may cost something or not: it says neither. */
const costs: Readonly<Record<string, { free: boolean }>> = {
	free: { free: true },
	paid: { free: false }
};

/** By the id of the kind, where the kind says more than the format. */
const byKind: Readonly<Record<string, string>> = {
	report: 'Report',
	course: 'Course',
	website: 'WebSite',
	network: 'WebSite'
};

/** By the id of the format. Films are plain works: a VideoObject needs its picture and its day, which are not known. */
const byFormat: Readonly<Record<string, string>> = {
	'journal-article': 'ScholarlyArticle',
	pdf: 'DigitalDocument',
	document: 'DigitalDocument'
};

function thingType({ kind, format }: PublicResource): string {
	const article = format.id === 'journal-article';
	return (article ? undefined : byKind[kind.id]) ?? byFormat[format.id] ?? 'CreativeWork';
}

/** A name that is not surely that of a person is a name and nothing more: the data do not say what it is. */
function authorsOf({ authors }: PublicResource) {
	return namesOf(authors).names.map((name) =>
		'whole' in name
			? name.whole
			: {
					'@type': 'Person',
					name: `${name.family} ${name.initials.join('')}`,
					familyName: name.family
				}
	);
}
