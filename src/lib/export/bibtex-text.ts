/** Text inside a BibTeX field. */
import { oneLine } from '#lib/describe/one-line.ts';

/**
 * What LaTeX would take for a command. Braces as words: BibTeX counts those it finds, also behind a backslash, so that
 * `\{` alone would break the file.
 */
const special: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}',
	'|': '\\textbar{}',
	$: '\\$',
	'&': '\\&',
	'#': '\\#',
	_: '\\_',
	'%': '\\%'
};

/** The text as LaTeX shows it. Letters with accents stay as they are: the file is UTF-8. */
export function escapeText(text: string): string {
	return oneLine(text).replace(/[\\{}~^<>|$&#_%]/g, (found) => special[found] ?? found);
}

/** An address or a number in which braces, backslashes and spaces would be read as something else. */
export function verbatim(text: string): string {
	return oneLine(text).replace(/[{}\\ ]/g, (found) => encodeURIComponent(found));
}

/** A name that BibTeX must neither split nor turn round. */
export function braced(text: string): string {
	return `{${escapeText(text)}}`;
}

/**
 * A title whose capitals stay: styles write all but the first letter small, which would make "nhs" of NHS. Words with
 * capitals get braces.
 */
export function keepCapitals(title: string): string {
	return oneLine(title)
		.split(' ')
		.map((word, index) => {
			const escaped = escapeText(word);
			// the first letter of all keeps its capital anyway
			const capitals = /\p{Lu}/u.test(index === 0 ? word.slice(1) : word);
			if (!capitals) return escaped;
			// a brace before a backslash is an accent to BibTeX, and styles write accents small too
			return escaped.startsWith('\\') ? `{{${escaped}}}` : `{${escaped}}`;
		})
		.join(' ');
}
