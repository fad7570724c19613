import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSafeUrl, urlFault } from '#lib/schema/url.ts';

test.each([
	'https://example.org',
	'http://www.phwe.org.uk/',
	'https://example.org/a%20b?q=1&r=2#part',
	'https://example.org:8443/x',
	'https://пример.испытание/дорога',
	'https://en.wikipedia.org/wiki/Tea_(meal)',
	'https://web.archive.org/web/2020/https://example.org/@someone'
])('%s is an address that we link to', (url) => {
	expect(urlFault(url)).toBeUndefined();
});

describe.each([
	'',
	'javascript:alert(1)',
	'JaVaScRiPt://example.org/%0aalert(1)',
	' https://example.org',
	'https://example.org/\n',
	'java\tscript:alert(1)',
	'data:text/html,x',
	'ftp://example.org/',
	'mailto:a@example.org',
	'//example.org/',
	'/resources/x/',
	'https:example.org',
	'https:/example.org',
	'https:///example.org',
	'https:\\\\example.org',
	'https://example.org\\@evil.example',
	'https://user@example.org/',
	'https://user:secret@example.org/',
	'https://@example.org/',
	'https://localhost/',
	'https://example./',
	'https://.org/',
	'https://exa mple.org/',
	'https://example.org/\u202egpj.exe',
	'https://exam\u200bple.org/',
	'https://example.org/\u0000',
	'https://[::1]/',
	'https://example.org:99999/',
	`https://example.org/${'x'.repeat(2000)}`
])('%j', (url) => {
	test('is refused, with what is wrong and what to do', () => {
		const fault = urlFault(url);
		expect(fault?.message).toMatch(/\.$/);
		expect(fault?.remedy).toMatch(/\S\.$/);
	});
});

test('whatever text passes is a web address without user, control characters or a change of place', () => {
	const piece = fc.constantFrom(
		'https:',
		'http:',
		'javascript:',
		'//',
		'/',
		'\\',
		'@',
		':',
		'.',
		'a.b',
		'\t',
		'\u202e',
		'#',
		'?'
	);
	const texts = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.webUrl(),
		fc.array(fc.oneof(piece, fc.string({ maxLength: 4 }))).map((pieces) => pieces.join(''))
	);
	fc.assert(
		fc.property(texts, (text) => {
			if (!isSafeUrl(text)) return;
			const url = new URL(text, 'https://our.example/page/');
			expect(url.protocol).toMatch(/^https?:$/);
			expect(url.username + url.password).toBe('');
			expect(url.hostname).toContain('.');
			expect(url.href).toBe(new URL(text).href);
			expect(text).not.toMatch(/[\p{Cc}\p{Cf}\s\\]/u);
		}),
		{ numRuns: 2000 }
	);
});
