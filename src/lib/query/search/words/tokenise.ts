/**
 * Text to words: small letters without accents, apostrophes or hyphens, so that what people type and what the map says
 * can be compared. Any text will do, and it never throws.
 */

/** Longer words are cut: nobody types them, and what is done with a word takes time by its length. */
const LONGEST = 40;

const letters: Readonly<Record<string, string>> = {
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ß: 'ss',
	ð: 'd',
	ł: 'l'
};

/** Prefixes that are written with a hyphen, with a space or with neither: co-design, co design, codesign. */
export const prefixes: ReadonlySet<string> = new Set(
	'co anti e multi non pre re un under inter intra photo'.split(' ')
);

/** Small letters, plain apostrophes and hyphens, no accents. */
function plain(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{Mark}/gu, '')
		.replace(/[æœøßðł]/g, (letter) => letters[letter] ?? letter)
		.replace(/[‘’ʼ`´]/g, "'")
		.replace(/[\u2010-\u2015]/g, '-');
}

/**
 * The words of a text, in order. "Co-producing people's e-Learning" gives coproducing, people, elearning; other words
 * with hyphens come apart: self-assessment gives self, assessment.
 */
export function tokenise(text: string): string[] {
	// most texts are one plain word: the map's own words, when the file is opened
	if (/^[A-Za-z]{1,40}$/.test(text)) return [text.toLowerCase()];
	const words: string[] = [];
	let prefix = '';
	for (const [found] of plain(text).matchAll(/[\p{Letter}\p{Number}]+(?:'[\p{Letter}]+)*-?/gu)) {
		const word = found.replace(/-$/, '').replace(/'s$/, '').replaceAll("'", '');
		// a prefix waits for the word after its hyphen
		if (found.endsWith('-') && prefixes.has(word)) prefix += word;
		else {
			words.push((prefix + word).slice(0, LONGEST));
			prefix = '';
		}
	}
	if (prefix) words.push(prefix.slice(0, LONGEST));
	return words;
}
