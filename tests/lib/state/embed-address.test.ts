import fc from 'fast-check';
import { expect, test } from 'vitest';
import { controls, headings, themes } from '#lib/embed/options.ts';
import { parseEmbed, usual, writeEmbed } from '#lib/state/embed-address.ts';
import { embedParams } from '#lib/state/embed-params.ts';
import { isForeign } from '#lib/state/migrate.ts';

const query = (text: string) => parseEmbed(new URLSearchParams(text));

const options = fc.record({
	theme: fc.constantFrom(...themes),
	accent: fc.option(
		fc.integer({ min: 0, max: 0xffffff }).map((n) => n.toString(16).padStart(6, '0'))
	),
	controls: fc.constantFrom(...controls),
	heading: fc.constantFrom(...headings),
	lang: fc.option(fc.constantFrom('en', 'cy', 'en-GB'))
});

test('what is written is read back, and what is usual is left out', () => {
	fc.assert(
		fc.property(options, (one) => {
			expect(query(writeEmbed(one).join('&'))).toEqual({ options: one, notes: [] });
		})
	);
	expect(writeEmbed(usual)).toEqual([]);
	expect(Object.keys(usual)).toEqual(Object.keys(embedParams));
});

test('a colour as people copy it', () => {
	for (const text of ['accent=%230A5A5E', 'accent=0a5a5e'])
		expect(query(text).options.accent).toBe('0a5a5e');
	expect(query('accent=07f').options.accent).toBe('0077ff');
});

test.each([
	['accent=red', 'accent: “red” is not a colour such as 0a5a5e.'],
	[
		'accent=url(javascript:alert(1))',
		'accent: “url(javascript:alert(1))” is not a colour such as 0a5a5e.'
	],
	['theme=pink', 'theme: “pink” is not a choice here.'],
	['heading=7', 'heading: “7” is not a choice here.']
])('%s is left out, with a note', (text, note) => {
	expect(query(text)).toEqual({ options: usual, notes: [note] });
});

test('no query of any bytes throws', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...Object.keys(embedParams)),
			fc.string({ unit: 'binary' }),
			(name, value) => {
				expect(query(`${name}=${encodeURIComponent(value.toWellFormed())}`).options).toHaveProperty(
					name
				);
			}
		)
	);
});

test('the map itself hears of them without a word', () => {
	for (const name of Object.keys(embedParams)) expect(isForeign(name)).toBe(true);
	for (const name of ['parentUrl', 'childId', 'utm_source']) expect(isForeign(name)).toBe(true);
	expect(isForeign('role')).toBe(false);
});
