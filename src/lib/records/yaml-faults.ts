/** What the errors of the YAML reader mean to somebody who does not know YAML. */
import type { YAMLParseError } from 'yaml';
import type { Fault } from '#lib/schema/fault.ts';

type Code = YAMLParseError['code'];

const quoting = 'Put the whole text in quotation marks, or write >- and the text on the next line.';
const indenting = 'Line it up with the lines above, with two spaces for each step in.';

const known: Partial<Record<Code, Fault>> = {
	BAD_INDENT: { message: 'begins at the wrong column.', remedy: indenting },
	TAB_AS_INDENT: {
		message: 'is indented with a tab.',
		remedy: 'Use spaces: two for each step in.'
	},
	DUPLICATE_KEY: {
		message: 'has the same field twice.',
		remedy: 'Keep one of the two and delete the other.'
	},
	BLOCK_AS_IMPLICIT_KEY: {
		message: 'has a second colon with a space behind it, which cannot be read.',
		remedy: quoting
	},
	MULTILINE_IMPLICIT_KEY: {
		message: 'lacks a colon, or runs over two lines.',
		remedy: `Write “field: value”. ${quoting}`
	},
	MISSING_CHAR: {
		message: 'lacks a closing mark or a space.',
		remedy: 'Close every quotation mark and bracket, and put a space behind each colon.'
	},
	BAD_SCALAR_START: {
		message: 'begins with a mark that means something in YAML.',
		remedy: quoting
	},
	UNEXPECTED_TOKEN: { message: 'has something here that does not belong.', remedy: quoting },
	BAD_DQ_ESCAPE: {
		message: 'has a backslash in quotation marks, which YAML reads as a code.',
		remedy: 'Write two backslashes, or use single quotation marks.'
	},
	MULTIPLE_DOCS: {
		message: 'holds two documents (a line with ---).',
		remedy: 'Write one record for each file, without the line ---.'
	},
	KEY_OVER_1024_CHARS: { message: 'has a field name that is far too long.', remedy: quoting },
	NON_STRING_KEY: {
		message: 'has a field whose name is no word.',
		remedy: 'Write “field: value”, with a plain word in front of the colon.'
	},
	TAG_RESOLVE_FAILED: {
		message: 'uses a tag (!), which this map does not allow.',
		remedy: 'Put the text in quotation marks.'
	}
};

/** Falls back on the reader's own words where we have none. */
export function yamlFault(code: Code, message: string): Fault {
	return (
		known[code] ?? {
			message: `cannot be read: ${message.replace(/[.:]?\s*$/, '.')}`,
			remedy: 'Compare it with another file of the same folder.'
		}
	);
}
