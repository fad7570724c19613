import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml } from '#lib/export/xml.ts';

test('what XML reads as its own is written as a name', () => {
	expect(escapeXml('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
});

test('what XML cannot hold is left out, and nothing else', () => {
	expect(escapeXml('a\u0000b\u001bc\ud800d\uffffe\tf\n😀')).toBe('abcde\tf\n😀');
});

test('any text is safe between tags and in an attribute', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(escapeXml(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
			expect(escapeXml(text).isWellFormed()).toBe(true);
		})
	);
});
