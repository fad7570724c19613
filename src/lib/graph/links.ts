/**
 * THE list of link types. The links that hold the map together are fixed; how resources stand to each other is a list
 * of the vocabulary, so another map may have other relations. What a link says in full is the business of describe.
 */
import type { TermType } from '#lib/facets/facets.ts';
import type { Dataset } from '#lib/schema/dataset.ts';
import { linkText } from '#lib/text/describe.ts';
import type { NodeType } from './node-types.ts';

export interface LinkType {
	/** As in `data-link`: at-stage, builds-on. */
	readonly id: string;
	readonly from: readonly NodeType[];
	readonly to: readonly NodeType[];
	/** It says the same both ways. It is stored once all the same. */
	readonly symmetrical: boolean;
	/** Words between the ends, read from the first to the second: "is for". */
	readonly forward: string;
	/** Read from the second to the first: "is served by". */
	readonly backward: string;
	/** It comes from the vocabulary and joins two resources. */
	readonly relation: boolean;
}

const tagged: readonly NodeType[] = ['resource', 'question', 'course'];

const fixed = {
	'at-stage': { from: tagged, to: ['stage'] },
	'for-audience': { from: tagged, to: ['audience'] },
	'about-topic': { from: tagged, to: ['topic'] },
	'helps-with-question': { from: ['resource'], to: ['question'] },
	teaches: { from: ['course'], to: ['resource'] }
} as const satisfies Record<string, { from: readonly NodeType[]; to: readonly NodeType[] }>;

export type FixedLinkId = keyof typeof fixed;

/**
 * The type of the link that ties a resource to a term: `at-stage`. A term that is no node is only drawn, as what its
 * resources are of: `of-family`.
 */
export function termLinkId(type: TermType): string {
	const linked = (ends: { to: readonly NodeType[] }) => ends.to.some((end) => end === type);
	return Object.entries(fixed).find(([, ends]) => linked(ends))?.[0] ?? `of-${type}`;
}

/** `buildsOn` in the data is `builds-on` wherever a link type is named. */
export function relationLinkId(relation: string): string {
	return relation.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/** All link types of a map: the fixed ones first, then the relations in the order of the vocabulary. */
export function linkTypesOf({ relations }: Pick<Dataset['vocabulary'], 'relations'>): LinkType[] {
	const own = Object.entries(fixed).map(([id, ends]) => ({
		id,
		...ends,
		symmetrical: false,
		...linkText[id as FixedLinkId],
		relation: false
	}));
	const between = relations.map(({ id, label, inverse, symmetrical }) => ({
		id: relationLinkId(id),
		from: ['resource'] as const,
		to: ['resource'] as const,
		symmetrical,
		forward: label,
		backward: symmetrical ? label : finite(inverse),
		relation: true
	}));
	return [...own, ...between];
}

/** "replaced by" has no verb to stand after a name: "was replaced by". */
function finite(inverse: string): string {
	return /^\w+(ed|t|n)( \w+)* by$/.test(inverse) ? linkText.passive(inverse) : inverse;
}
