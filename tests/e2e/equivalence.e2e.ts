/** Whatever is asked for: what the list has is what the map shows and what the matrix counts, and the number says so. */
import fc from 'fast-check';
import { clickOn, pathOf, shownIn, status, views } from './explorer.ts';
import { awake, expect, test } from './journey.ts';

const STEPS = 16;

interface FactsFile {
	columns: Record<string, { terms?: string[] }>;
}

const words = [
	'payment',
	'power',
	'carers',
	'ethics',
	'online',
	'involvment',
	'peer research',
	'zzz'
];

test(`${STEPS} steps through filters and search leave the same in list, map and matrix`, async ({
	page,
	request
}) => {
	const facts = (await (await request.get('/data/facts.json')).json()) as FactsFile;
	const termsOf = (facet: string) => facts.columns[facet]?.terms ?? [];
	const some = (facet: string) =>
		fc
			.uniqueArray(fc.constantFrom(...termsOf(facet)), { minLength: 1, maxLength: 3 })
			.map((terms) => `${facet}=${terms.join(',')}`);
	const anything = fc.oneof(
		...['role', 'stage', 'topic', 'family', 'kind', 'format', 'cost', 'country'].map(some),
		fc.constantFrom('minutes=20', 'minutes=60,known', 'year=2019', 'year=2022,known'),
		fc.constantFrom(...words).map((word) => `q=${encodeURIComponent(word)}`)
	);
	const asked = fc.uniqueArray(anything, {
		minLength: 1,
		maxLength: 3,
		selector: (part) => part.split('=')[0]
	});
	const walk = fc.sample(asked, { numRuns: STEPS, seed: 4 }).map((parts) => `?${parts.join('&')}`);

	const left: string[][] = [];
	await page.goto('/list/');
	await awake(page);
	for (const query of walk) {
		await clickOn(page, `/list/${query}`);
		const ids = () => shownIn(page, 'List');
		// both are right only together: while something is still on its way they differ
		await expect
			.poll(
				async () => {
					const said = (await status(page).textContent()) ?? '';
					const count = said.startsWith('No ') ? 0 : Number(/^(\d+) of/.exec(said)?.[1] ?? -1);
					const map = await page
						.getByRole('navigation', { name: 'Main menu' })
						.getByRole('link', { name: 'Map', exact: true })
						.getAttribute('href');
					const now = new URLSearchParams(map?.split('?')[1]);
					const arrived = [...new URLSearchParams(query)].every(
						([name, value]) => now.get(name) === value
					);
					return arrived && count === (await ids()).length;
				},
				{ message: query }
			)
			.toBe(true);
		left.push(await ids());
	}
	for (const view of views.filter((one) => one !== 'List')) {
		await page.goto(pathOf[view]);
		await awake(page);
		for (const [step, query] of walk.entries()) {
			await clickOn(page, pathOf[view] + query);
			await expect
				.poll(() => shownIn(page, view), { message: `${view}${query}` })
				.toEqual(left[step]);
		}
	}
	// the walk was worth it
	const sizes = left.map(({ length }) => length);
	expect(sizes).toContain(0);
	expect(new Set(sizes).size).toBeGreaterThan(STEPS / 2);
});
