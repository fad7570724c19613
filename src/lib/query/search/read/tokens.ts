/** A query to words: read as the map reads its own texts, mended where the map does not know them. */
import { openings, wordsIn } from '#lib/query/search/words/tokenise.ts';
import type { KnownWords } from './known-words.ts';
import type { Token } from './phrases.ts';
import { stemOf } from '#lib/query/search/words/stem.ts';
import { grammar } from '#lib/query/search/words/stop-words.ts';
import type { Stems } from '#lib/query/search/index/texts.ts';
import type { Mended } from '#lib/query/search/types.ts';

/** Characters of a query that count. */
const LONGEST = 200;
/** Mending is the slowest part: of a long text in another language, only so many words. */
const MOST_MENDED = 6;

export interface ReadWords {
	readonly tokens: readonly Token[];
	readonly mended: readonly Mended[];
}

export function readWords(text: string, known: KnownWords, stems: Stems): ReadWords {
	const typed = text.slice(0, LONGEST);
	const words = [...new Set(tied(wordsIn(typed), known))];
	// who types everything in capitals means nothing by them
	const shouted = words.length > 2 && !/\p{Lowercase}/u.test(typed);
	const capitals = new Set(
		shouted ? [] : wordsIn((typed.match(/\p{Uppercase}{2,}/gu) ?? []).join(' '))
	);
	const isKnown = (word: string) =>
		grammar.has(word) || known.has(word) || stems.numbers.has(stemOf(word));
	const mended = new Map<string, string>();
	// in an order of their own: which ones are mended must not depend on the order of the words
	for (const word of words.filter((word) => !isKnown(word)).sort()) {
		if (mended.size >= MOST_MENDED) break;
		if (known.begun(word).length > 0 || known.split(word) || joins(word, words, known)) continue;
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

/** An opening and what follows it, if they are one word on the map: "co production". */
function tied(words: readonly string[], known: KnownWords): string[] {
	const tied: string[] = [];
	for (const word of words) {
		const last = tied.at(-1) ?? '';
		if (openings.has(last) && known.has(last + word)) tied[tied.length - 1] = last + word;
		else tied.push(word);
	}
	return tied;
}

const joins = (word: string, words: readonly string[], known: KnownWords) =>
	words.some((other) => known.joined(word, other) ?? known.joined(other, word));
