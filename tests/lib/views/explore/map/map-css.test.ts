/** The style sheet of the map repeats numbers of the layout: CSS can not read them. They must be the same. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '#lib/layout/levels.ts';
import { LABEL, markScale, NAME, nameScale, PERSON_LABEL } from '#lib/layout/sizes.ts';
import { WORLD } from '#lib/layout/types.ts';

const css = readFileSync('src/lib/views/explore/map/map.css', 'utf8').replace(
	/\/\*[\s\S]*?\*\//g,
	''
);

/** The declarations of the first rule with just this selector. */
function rule(selector: string, text = css): string {
	const found = text.split('}').find((part) => part.split('{').at(-2)?.trim().endsWith(selector));
	return found?.split('{').at(-1) ?? '';
}

function property(name: string, text: string): string | undefined {
	return text.match(new RegExp(`(?:^|[;{\\s])${name}:\\s*([^;]+)`))?.[1]?.trim();
}

const steps = [
	...css.matchAll(/@container canvas \(min-width:\s*([\d.]+)px\)\s*\{([\s\S]*?\n)\}/g)
].map(([, width, block = '']) => ({ width: Number(width), block }));

/** What holds at a step: its own value, or that of the last step which says one. */
function inForce(name: string, step: number): number {
	const blocks = [rule('.atlas'), ...steps.slice(0, step + 1).map(({ block }) => block)];
	return Number(
		blocks.map((block) => property(name, block)).findLast((value) => value !== undefined)
	);
}

describe('each width at which the picture changes', () => {
	test('is a level, from the first on and in order, as far as screens are wide', () => {
		expect(steps.length).toBeGreaterThanOrEqual(12);
		steps.forEach(({ width }, index) => {
			expect(width / WORLD.width / (LEVELS[index] ?? 0)).toBeCloseTo(1, 4);
		});
	});

	test.each(steps.map(({ width }, index) => ({ width, index })))(
		'$width px: texts, marks, names and labels are those of its level',
		({ index }) => {
			const scale = LEVELS[index] ?? 0;
			expect(inForce('--s', index)).toBeCloseTo(1 / scale, 3);
			expect(inForce('--marks', index)).toBe(markScale(scale));
			expect(inForce('--names', index)).toBe(nameScale(scale));
			expect(steps[index]?.block).toMatch(
				new RegExp(`\\.level\\[data-level='${index}'\\]\\s*\\{\\s*display: inline`)
			);
		}
	);

	test('below the first, the picture is that of the smallest level', () => {
		expect(Number(property('--s', rule('.atlas')))).toBe(1 / (LEVELS[0] ?? 1));
		expect(Number(property('--marks', rule('.atlas')))).toBe(markScale(LEVELS[0] ?? 1));
		expect(Number(property('--names', rule('.atlas')))).toBe(nameScale(LEVELS[0] ?? 1));
	});
});

test('texts have the sizes and weights that were measured', () => {
	expect(property('font', rule('.atlas'))).toContain(`${LABEL.weight} calc(${LABEL.size} *`);
	expect(property('font', rule('.name'))).toContain(`${NAME.weight} calc(var(--n, ${NAME.size}) *`);
	expect(property('font-weight', rule('.labels .person'))).toBe(String(PERSON_LABEL.weight));
	expect(PERSON_LABEL.size).toBe(LABEL.size);
});
