/**
 * Words to stems: meeting, meetings and meet give "meet". The rules are those of M. F. Porter, "An algorithm for suffix
 * stripping", Program 14(3), 1980, for words in small letters; other scripts come back as they are. A few words that the
 * rules would confuse, such as community and communication, are kept apart.
 */
import { oneSpelling } from './spelling.ts';

/** [how a word begins, its stem]: words that the rules would take for one another. */
const apart: readonly (readonly [RegExp, string])[] = [
	[/^communicat/, 'communicat'],
	[/^authorit/, 'authority'],
	[/^publication/, 'publish'],
	[/^publicity/, 'publicity'],
	[/^universit/, 'university'],
	[/^organi[sz]/, 'organize'],
	[/^anal(ys|yz|yt)/, 'analyze'],
	[/^participat/, 'particip'],
	[/^experiment/, 'experiment'],
	[/^generation/, 'generation'],
	[/^organ(s|ic)?$/, 'organs'],
	[/^policing|^police/, 'police'],
	[/^values?$|^valu(ed|ing)$/, 'value'],
	[/^authorship/, 'author'],
	[/^news$/, 'news'],
	[/^findings$/, 'findings'],
	[/^doctora/, 'doctoral'],
	[/^consultant/, 'consultant'],
	[/^government/, 'government'],
	[/^integrity/, 'integrity'],
	[/^minorit/, 'minority'],
	[/^clinical/, 'clinical'],
	[/^travell?er/, 'traveller'],
	[/^translational/, 'translational'],
	[/^interpreter/, 'interpreter'],
	[/^effectiveness/, 'effectiveness'],
	[/^ratings?$/, 'rating']
];

/** All of them at once: most words are none of these. */
const anyApart = new RegExp(apart.map(([begins]) => begins.source).join('|'));

/** The letters of a word as vowels and consonants: "say" is cvc, "sky" ccv. */
function shape(word: string): string {
	let letters = '';
	for (const letter of word)
		letters += 'aeiou'.includes(letter) || (letter === 'y' && letters.endsWith('c')) ? 'v' : 'c';
	return letters;
}
/** Porter's m: how many times consonants follow vowels. */
const measure = (word: string) => shape(word).split('vc').length - 1;
const hasVowel = (word: string) => shape(word).includes('v');
/** It ends as hop and fil(e) do: consonant, vowel, consonant, the last not w, x or y. */
const isShort = (word: string) => shape(word).endsWith('cvc') && !/[wxy]$/.test(word);

/** [ending, what it becomes], for steps 2 and 3 of the rules. The longest that fits is used. */
const pairs = (text: string) => text.split(' ').map((pair) => pair.split('>') as [string, string]);
const step2 = pairs(
	'ational>ate ization>ize iveness>ive fulness>ful ousness>ous tional>tion biliti>ble entli>ent ousli>ous ation>ate alism>al aliti>al iviti>ive enci>ence anci>ance izer>ize abli>able alli>al ator>ate eli>e'
);
const step3 = pairs('icate>ic ative> alize>al iciti>ic ical>ic ness> ful>');
const step4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic ou'.split(
	' '
);

function replaced(word: string, endings: readonly (readonly [string, string])[]): string {
	const found = endings.find(([ending]) => word.endsWith(ending));
	if (!found) return word;
	const rest = word.slice(0, -found[0].length);
	return measure(rest) > 0 ? rest + found[1] : word;
}

function withoutEdOrIng(word: string): string {
	if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
	const rest = word.replace(/(ed|ing)$/, '');
	if (rest === word || !hasVowel(rest)) return word;
	if (/(at|bl|iz)$/.test(rest)) return `${rest}e`;
	if (/([^aeioulsz])\1$/.test(rest)) return rest.slice(0, -1);
	return measure(rest) === 1 && isShort(rest) ? `${rest}e` : rest;
}

function withoutLastEnding(word: string): string {
	const ion = /[st]ion$/.test(word) ? word.slice(0, -3) : undefined;
	if (ion !== undefined) return measure(ion) > 1 ? ion : word;
	const ending = step4.find((candidate) => word.endsWith(candidate));
	const rest = ending ? word.slice(0, -ending.length) : word;
	return ending && measure(rest) > 1 ? rest : word;
}

function porter(start: string): string {
	let word = start.replace(/(ss|i)es$/, '$1').replace(/([^s])s$/, '$1');
	word = withoutEdOrIng(word);
	if (word.endsWith('y') && hasVowel(word.slice(0, -1))) word = `${word.slice(0, -1)}i`;
	word = withoutLastEnding(replaced(replaced(word, step2), step3));
	const rest = word.slice(0, -1);
	if (word.endsWith('e') && (measure(rest) > 1 || (measure(rest) === 1 && !isShort(rest))))
		word = rest;
	return word.endsWith('ll') && measure(word) > 1 ? word.slice(0, -1) : word;
}

/** The stem of a word as `wordsIn` gives it. Words with other than English letters are their own stems. */
export function stemOf(word: string): string {
	const spelt = oneSpelling(word);
	const kept = anyApart.test(spelt) && apart.find(([begins]) => begins.test(spelt));
	if (kept) return kept[1];
	return /^[a-z]{3,}$/.test(spelt) ? porter(spelt) : spelt;
}
