/** What the errors of the YAML reader mean to somebody who does not know YAML. */
import type { YAMLError } from 'yaml';
import type { Fault } from '#lib/schema/fault.ts';
import { quote } from './problems.ts';

const quoting = 'Put the whole text in quotation marks, or write >- and the text on the next line.';
const indenting = 'Line it up with the lines above, with two spaces for each step in.';
const comparing = 'Compare it with another file of the same folder.';

/** The first that fits `CODE message` counts. */
const known: readonly (Fault & { fits: RegExp })[] = [
	{
		fits: /Missing closing ["']quote/,
		message: 'lacks a closing quotation mark.',
		remedy: 'Add it at the end of the text.'
	},
	{
		fits: /end with a [\]}]/,
		message: 'lacks a closing bracket.',
		remedy: 'Add it, or put the text in quotation marks if the bracket belongs to it.'
	},
	{
		fits: /block-seq-ind on same line/,
		message: 'begins a list on the line of its field.',
		remedy: 'Write each item on a line of its own, as “  - item”.'
	},
	{
		fits: /without - indicator|^BAD_INDENT/,
		message: 'begins at the wrong column.',
		remedy: indenting
	},
	{
		fits: /^TAB_AS_INDENT/,
		message: 'is indented with a tab.',
		remedy: 'Use spaces: two for each step in.'
	},
	{
		fits: /^BLOCK_AS_IMPLICIT_KEY/,
		message: 'has a second colon with a space behind it, or the next line is indented too far.',
		remedy: quoting
	},
	{
		fits: /^MULTILINE_IMPLICIT_KEY/,
		message: 'is not of the form “field: value”.',
		remedy: 'Write the name of the field, a colon, a space and the value.'
	},
	{
		fits: /^MISSING_CHAR/,
		message: 'lacks a bracket, a comma or a space.',
		remedy: 'Close every bracket, and put a space behind each colon and each comma.'
	},
	{
		fits: /^BAD_SCALAR_START/,
		message: 'begins with a mark that means something in YAML.',
		remedy: quoting
	},
	{
		fits: /^UNEXPECTED_TOKEN/,
		message: 'has something here that does not belong.',
		remedy: `${indenting} If it is text, put the whole of it in quotation marks.`
	},
	{
		fits: /^BAD_DQ_ESCAPE/,
		message: 'has a backslash in quotation marks, which YAML reads as a code.',
		remedy: 'Write two backslashes, or use single quotation marks.'
	},
	{
		fits: /^MULTIPLE_DOCS/,
		message: 'begins a second document (a line with ---).',
		remedy: 'Write one record for each file, without the line ---.'
	},
	{
		fits: /^NON_STRING_KEY/,
		message: 'has a field whose name is no word.',
		remedy: 'Write “field: value”, with a plain word in front of the colon.'
	},
	{
		fits: /^TAG_RESOLVE_FAILED/,
		message: 'uses a tag (!), which this map does not allow.',
		remedy: 'Put the text in quotation marks.'
	},
	{
		fits: /^RESOURCE_EXHAUSTION/,
		message: 'cannot be read: it is nested too deeply.',
		remedy: comparing
	}
];

/** Falls back on the reader's own words where we have none. `rest` is the text from the error on. */
export function yamlFault({ code, message }: YAMLError, rest: string): Fault {
	if (code === 'DUPLICATE_KEY') {
		const key = /^[^:\n]+/.exec(rest)?.[0];
		return {
			message: key ? `has the field ${quote(key)} twice.` : 'has the same field twice.',
			remedy: 'Keep one of the two and delete the other.'
		};
	}
	const fault = known.find(({ fits }) => fits.test(`${code} ${message}`));
	if (fault) return { message: fault.message, remedy: fault.remedy };
	return { message: `cannot be read: ${message.replace(/[.:]?\s*$/, '.')}`, remedy: comparing };
}
