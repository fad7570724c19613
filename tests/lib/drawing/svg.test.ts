import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMarkup } from '#lib/drawing/svg.ts';

test('an element is written with its attributes and children, and null leaves an attribute out', () => {
	expect(toMarkup(['g', { class: 'marks', id: null }, [['circle', { r: 12 }]]])).toBe(
		'<g class="marks"><circle r="12"></circle></g>'
	);
});

test('no text from the data can become markup', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const written = toMarkup(['text', { 'aria-label': text }, text]);
			const inner = written.slice('<text aria-label="'.length, -'</text>'.length);
			const [attribute = '', content = ''] = inner.split('">');
			expect(attribute).not.toMatch(/["<>]/);
			expect(content).not.toMatch(/[<>]/);
		})
	);
});
