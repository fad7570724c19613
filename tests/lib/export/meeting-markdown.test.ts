import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from '#lib/export/meeting.ts';
import { escapeLine, escapeNotes, formatMarkdown } from '#lib/export/meeting-markdown.ts';
import { minutes } from './minutes.ts';

/** What a reader of Markdown makes of an escaped line: backslashes before signs go (CommonMark 2.4). */
const shown = (line: string) => line.replace(/\\([!-/:-@[-`{-~])/g, '$1');
/** The line without what is escaped. */
const bare = (line: string) => line.replace(/\\[!-/:-@[-`{-~]/g, '');

const sign = fc.constantFrom(...'\\`*_{}[]<>()#+-.!|~=&$:;/"\' \t\n1aé');
const typed = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.array(sign).map((signs) => signs.join(''))
);

test('whatever a group writes is shown as written', () => {
	fc.assert(
		fc.property(typed, (notes) => {
			const paragraphs = escapeNotes(notes)
				.split('\n\n')
				.filter((one) => one !== '')
				.map((one) => one.split('\\\n').map(shown));
			expect(paragraphs).toEqual(paragraphsOf(notes));
		})
	);
});

test('nothing in it means anything: no heading, list, quotation, code, link, picture, table or tag', () => {
	fc.assert(
		fc.property(typed, (notes) => {
			for (const line of escapeNotes(notes).split(/\\?\n/)) {
				expect(bare(line)).not.toMatch(/[\\`*_[\]<>&#~|$!]/);
				expect(line).not.toMatch(/^(\s|[-+=:]|\d+[.)])/);
			}
		})
	);
});

test.each([
	['# a', '\\# a'],
	['- a', '\\- a'],
	['12. a', '12\\. a'],
	['===', '\\==='],
	['a - b = 5.', 'a - b = 5.'],
	['![x](y)', '\\!\\[x\\](y)']
])('%s', (line, escaped) => expect(escapeLine(line)).toBe(escaped));

test('the file holds each question with its prompts and its notes, the address and the credit', () => {
	expect(formatMarkdown(minutes)).toBe(`# Questions for a meeting

2 questions.

<https://garden.example.org/questions/meeting/?stage=sowing>

## 1. Who digs?

Season: Sowing

- With what?
- And the rest of us?

### What the group said

First line\\
second line

\\# Not a heading \\& \\<b\\>not bold\\</b\\>

## 2. Who waters?

Season: Sowing

- In May?

### What the group said

No notes.

---

Heard over the fence.

<https://garden.example.org/fence/>
`);
});
