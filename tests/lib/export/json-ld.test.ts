import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breadcrumbs, formatJsonLd } from '#lib/export/json-ld.ts';

test('the text reads back as what it was, whatever it says', () => {
	fc.assert(
		fc.property(fc.object({ maxDepth: 2, values: [fc.string({ unit: 'binary' })] }), (data) => {
			expect(JSON.parse(formatJsonLd(data))).toEqual(JSON.parse(JSON.stringify(data)));
		})
	);
});

test('nothing in the text can end the element or has to be escaped', () => {
	const text = formatJsonLd({ name: '</script><!-- & \u2028\u2029' });
	expect(text).not.toMatch(/[<>&\u2028\u2029]/);
	expect(JSON.parse(text)).toEqual({ name: '</script><!-- & \u2028\u2029' });
});

test('the steps of a way are counted from one', () => {
	const steps = [
		{ name: 'Home', url: 'https://map.test/' },
		{ name: 'Here', url: 'https://map.test/here/' }
	];
	expect(breadcrumbs(steps).itemListElement).toEqual([
		{ '@type': 'ListItem', position: 1, name: 'Home', item: 'https://map.test/' },
		{ '@type': 'ListItem', position: 2, name: 'Here', item: 'https://map.test/here/' }
	]);
});
