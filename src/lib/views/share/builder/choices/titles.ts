/** Resources found by words of their titles. */
import type { Names } from '#lib/state/names.ts';

/** More than these are not looked through. */
const SHOWN = 6;

const plain = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase();

export interface Found {
	readonly shown: readonly { readonly resource: string; readonly title: string }[];
	/** How many there are beside those shown. */
	readonly more: number;
}

/** Those whose title has all the words in it, whole or begun, in any order; accents and capitals do not matter. */
export function titlesWith({ ids, titleOf }: Pick<Names, 'ids' | 'titleOf'>, typed: string): Found {
	const words = plain(typed).split(/\s+/).filter(Boolean);
	if (words.length === 0) return { shown: [], more: 0 };
	const all = [...ids]
		.filter((node) => node.startsWith('resource:'))
		.map((node) => ({ resource: node.slice('resource:'.length), title: titleOf(node) }))
		.filter(({ title }) => words.every((word) => plain(title).includes(word)));
	return { shown: all.slice(0, SHOWN), more: Math.max(0, all.length - SHOWN) };
}
