/**
 * Words to stems: meeting, meetings and meet give "meet". The package `stemmer` has the rules of M. F. Porter ("An algorithm
 * for suffix stripping", Program 14(3), 1980). A few words that they would confuse, such as community and communication, are
 * kept apart.
 */
import { stemmer } from 'stemmer';
import { oneSpelling } from './one-spelling.ts';

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

/** The stem of a word as `tokenise` gives it. Words with other than English letters are their own stems. */
export function stemOf(word: string): string {
	const spelt = oneSpelling(word);
	const kept = anyApart.test(spelt) && apart.find(([begins]) => begins.test(spelt));
	if (kept) return kept[1];
	return /^[a-z]{3,}$/.test(spelt) ? stemmer(spelt) : spelt;
}
