/**
 * British and American spelling folded into one. The result is a key to compare by and need not be a word ("advize"):
 * what is typed and what the map says go through the same rules.
 */

/** [ending or part, what it becomes], tried in order; all that fit are used. */
const rules: readonly (readonly [RegExp, string])[] = [
	// organise, organising, organisation, organiser; analyse
	[/([a-z]{2})is(e|ed|es|er|ers|ing|ation|ations|ational)$/, '$1iz$2'],
	[/(anal|paral|catal)ys(e|ed|es|er|ers|ing)$/, '$1yz$2'],
	[/^(behavi|col|fav|flav|harb|hon|hum|lab|neighb|endeav|rum|vap)our/, '$1or'],
	[/^(cent|theat|fib|lit|met|spect)re(s?)$/, '$1er$2'],
	[/^(program|gram)me/, '$1'],
	[/^(dialog|catalog|analog)ue/, '$1'],
	[/^(defen|licen|offen|preten)ce/, '$1se'],
	[/^practi[sz]/, 'practic'],
	[/^(judg|acknowledg)ement/, '$1ment'],
	[/^(enrol|fulfil|instal|skil)l?(s|ful|ment|ments)?$/, '$1l$2'],
	[/^(p)aediatr/, '$1ediatr'],
	[/^(gyn|an|orthop)ae/, '$1e'],
	[/^grey/, 'gray'],
	[/^ageing$/, 'aging']
];

/** All of them at once: most words need none. */
const anyRule = new RegExp(rules.map(([british]) => british.source).join('|'));

/** Words that do not become another by losing their ending, and the form to compare by. */
const irregular: ReadonlyMap<string, string> = new Map(
	`children>child women>woman men>man paid>pay payed>pay met>meet held>hold taught>teach written>write wrote>write
	chose>choose chosen>choose choice>choose made>make said>say found>find analyses>analysis theses>thesis maths>math
	stats>statistics criteria>criterion juries>jury kids>kid lives>life easier>easy easily>easy simpler>simple
	simply>simple clearer>clear clearly>clear fairer>fair fairly>fair older>old younger>young youth>young ended>end
	bought>buy spoke>speak heard>hear led>lead`
		.split(/\s+/)
		.map((pair) => pair.split('>') as [string, string])
);

/** One spelling of a word in small letters. */
export function oneSpelling(word: string): string {
	let folded = irregular.get(word) ?? word;
	if (!anyRule.test(folded)) return folded;
	for (const [british, american] of rules) folded = folded.replace(british, american);
	return folded;
}
