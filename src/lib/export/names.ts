/** Who made something: a person with a family name and initials, or a name that must stay whole. */
import { oneLine } from '#lib/describe/one-line.ts';

export type Name =
	{ readonly family: string; readonly initials: readonly string[] } | { readonly whole: string };

export interface Names {
	readonly names: readonly Name[];
	/** Whether there are more than the data name. */
	readonly others: boolean;
}

/** Family name, a space, up to three initials: what the data call a person. */
const person = /^((?:\p{L}[\p{L}\p{M}'’.-]* )+)(\p{Lu}(?:-?\p{Lu}){0,2})$/u;

/** Where an organisation stands, not what a person is called: "Disability Rights UK". */
const places = new Set(['EU', 'NI', 'NSW', 'NZ', 'UK', 'UN', 'US', 'USA']);

const others = /^(?:et al\.?|and others)$/i;

/** Reads the authors of a resource. A name that might be a person but is not surely one stays whole. */
export function namesOf(authors: readonly string[]): Names {
	const lines = authors.map(oneLine).filter(Boolean);
	return {
		names: lines.filter((line) => !others.test(line)).map(nameOf),
		others: lines.some((line) => others.test(line))
	};
}

function nameOf(line: string): Name {
	const [, words = '', initials = ''] = person.exec(line) ?? [];
	const family = words.trim();
	const organised = family.split(' ').some((word) => /^\p{Lu}{2,}$|^and$/u.test(word));
	if (!family || organised || places.has(initials)) return { whole: line };
	// J-P is one given name
	return { family, initials: initials.match(/\p{Lu}(?:-\p{Lu})?/gu) ?? [] };
}
