/** A query to tokens: words as the map has them in its own texts, with corrected spelling where the map does not know them. */
import { prefixes, tokenise } from '#lib/query/search/words/tokenise.ts';
import type { KnownWords } from './known-words.ts';
import type { Token } from './phrases.ts';
import { stemOf } from '#lib/query/search/words/stem.ts';
import { grammar } from '#lib/query/search/words/stop-words.ts';
import type { Stems } from '#lib/query/search/index/texts.ts';
import type { Mended } from '#lib/query/search/types.ts';

/** Characters of a query that count. */
const LONGEST = 200;
/** Correction is the slowest part: of a long text in another language, only so many words. */
const MOST_CORRECTED = 6;

export interface ReadTokens {
	readonly tokens: readonly Token[];
	readonly mended: readonly Mended[];
}

export function readTokens(text: string, known: KnownWords, stems: Stems): ReadTokens {
	const typed = text.slice(0, LONGEST);
	const words = [...new Set(joinPrefixes(tokenise(typed), known))];
	// who types everything in capitals means nothing by them
	const shouted = words.length > 2 && !/\p{Lowercase}/u.test(typed);
	const capitals = new Set(
		shouted ? [] : tokenise((typed.match(/\p{Uppercase}{2,}/gu) ?? []).join(' '))
	);
	const isKnown = (word: string) =>
		grammar.has(word) || known.has(word) || stems.numbers.has(stemOf(word));
	const mended = new Map<string, string>();
	// sorted: which ones are corrected must not depend on the order of the words
	for (const word of words.filter((word) => !isKnown(word)).sort()) {
		if (mended.size >= MOST_CORRECTED) break;
		if (known.completions(word).length > 0 || known.split(word) || joins(word, words, known))
			continue;
		const read = known.correct(word);
		if (read !== undefined) mended.set(word, read);
	}
	const tokens = words.map((word) => {
		const read = mended.get(word) ?? word;
		return {
			typed: word,
			word: read,
			stem: stemOf(read),
			grammar: grammar.has(read),
			capitals: capitals.has(word)
		};
	});
	return { tokens, mended: [...mended].map(([typed, read]) => ({ typed, read })) };
}

/** A prefix and what follows it become one word, if they are one on the map: "co production". */
function joinPrefixes(words: readonly string[], known: KnownWords): string[] {
	const joined: string[] = [];
	for (const word of words) {
		const last = joined.at(-1) ?? '';
		if (prefixes.has(last) && known.has(last + word)) joined[joined.length - 1] = last + word;
		else joined.push(word);
	}
	return joined;
}

const joins = (word: string, words: readonly string[], known: KnownWords) =>
	words.some((other) => known.joined(word, other) ?? known.joined(other, word));
