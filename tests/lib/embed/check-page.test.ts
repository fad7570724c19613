import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPage } from '#lib/embed/check-page.ts';

const map = 'https://maps.example.org/atlas/';
const check = (typed: string) => checkPage(typed, map);

describe('what people paste', () => {
	test('is never too odd for an answer', () => {
		const typed = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 100 }),
			fc.webUrl(),
			fc.constantFrom('https://', 'http:', '//', 'https://[', 'a:b', 'C:\\', 'file:', ':80', '%')
		);
		fc.assert(
			fc.property(typed, (text) => {
				const answer = check(text);
				if (answer) expect(new Set(answer.notes).size).toBe(answer.notes.length);
			})
		);
	});

	test('an address means the same with and without https://, with spaces round it, in capitals', () => {
		fc.assert(
			fc.property(fc.domain(), (host) => {
				const whole = check(`https://${host}/page`);
				expect(whole).not.toBeNull();
				expect(check(`${host}/page`)).toEqual(whole);
				expect(check(`  HTTPS://${host.toUpperCase()}/page\n`)).toEqual(whole);
			})
		);
	});

	test.each([
		'',
		'  ',
		'our research page',
		'hello',
		'jo@trust.nhs.uk',
		'mailto:jo@trust.nhs.uk',
		'#',
		'?'
	])('“%s” is no address', (typed) => expect(check(typed)).toBeNull());

	test('an address that is far too long is none', () => {
		expect(check(`https://a.example/${'x'.repeat(3000)}`)).toBeNull();
	});
});

test('a page like any other gives no reason for doubt', () => {
	expect(check('https://www.trust.nhs.uk/research/')).toEqual({
		host: 'www.trust.nhs.uk',
		system: null,
		notes: []
	});
});

test.each([
	['http://www.trust.nhs.uk/', 'http'],
	['https://intranet/page', 'local'],
	['https://wiki.trust.local/', 'local'],
	['http://192.168.1.20/', 'local'],
	['https://172.20.0.1/', 'local'],
	['http://[::1]:8080/', 'local'],
	['localhost:8080/page', 'local'],
	['file:///C:/page.html', 'file'],
	['C:\\Users\\jo\\page.html', 'file'],
	['https://maps.example.org/atlas/list/', 'own'],
	['https://www.trust.nhs.uk/wp-admin/post.php?post=1&action=edit', 'editor'],
	['https://www.trust.nhs.uk/node/4/edit', 'editor']
])('%s: %s', (typed, note) => {
	expect(check(typed)?.notes).toContain(note);
});

test('public numbers and names are not local', () => {
	for (const typed of ['https://172.32.0.1/', 'https://8.8.8.8/', 'https://local.example.org/'])
		expect(check(typed)?.notes).toEqual([]);
});

test('a map that is not encrypted cannot show in a page that is', () => {
	expect(checkPage('https://a.example/', 'http://maps.example.org/')?.notes).toEqual(['blocked']);
	expect(checkPage('http://a.example/', 'http://maps.example.org/')?.notes).toEqual(['http']);
});
