import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Panel from '#lib/views/explore/panel/Panel.svelte';

const { loadDetails } = vi.hoisted(() => ({ loadDetails: vi.fn() }));
vi.mock('#lib/views/explore/panel/load-details.ts', () => ({ loadDetails }));

const term = (label: string) => ({
	term: {
		label,
		opening: 'What shall we grow?',
		definition: 'Choosing seeds.',
		summary: 'One find.',
		region: { label, path: '/stages/sowing/', number: 1, tint: null },
		starters: [],
		groups: [
			{
				id: 'here',
				heading: 'At home here',
				entries: [{ node: 'resource:dibber', title: 'The dibber', shape: 'circle', hollow: false }]
			}
		]
	}
});

const panel = (props: { node?: string; lead?: boolean } = {}) => {
	const onclose = vi.fn();
	const onselect = vi.fn();
	const ready = render(Panel, { node: 'stage:sowing', lead: true, onclose, onselect, ...props });
	return { onclose, onselect, ready };
};

beforeEach(() => {
	loadDetails.mockReset();
	loadDetails.mockResolvedValue(term('Sowing'));
});

test('it shows what the page of the node says, and leads the reader to the heading', async () => {
	await panel().ready;
	const heading = page
		.getByRole('complementary', { name: 'Details' })
		.getByRole('heading', { level: 2, name: 'Sowing' });
	await expect.element(heading).toHaveFocus();
	expect(loadDetails.mock.calls).toEqual([['stage:sowing']]);
});

test('who arrives with the selection in the address keeps their place', async () => {
	await panel({ lead: false }).ready;
	const heading = page.getByRole('heading', { level: 2, name: 'Sowing' });
	await expect.element(heading).toBeVisible();
	expect(document.activeElement).not.toBe(heading.element());
});

test('while the details are on their way it says so', async () => {
	loadDetails.mockReturnValue(new Promise(() => {}));
	await panel().ready;
	await expect.element(page.getByText(/Fetching the details/)).toBeVisible();
});

test.each([
	['the network is gone', () => Promise.reject(new TypeError('no network'))],
	['the file is not there', () => Promise.reject(new Error('the file answered 404'))]
])('when %s it says so, and offers the page itself', async (_, answer) => {
	loadDetails.mockImplementation(answer);
	await panel().ready;
	await expect.element(page.getByText(/The details did not arrive/)).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: 'Open its own page' }))
		.toHaveAttribute('href', '/stages/sowing/');
});

test('another node replaces the first, and its heading is read next', async () => {
	const shown = await panel().ready;
	await expect.element(page.getByRole('heading', { level: 2, name: 'Sowing' })).toHaveFocus();
	loadDetails.mockResolvedValue(term('Harvest'));
	await shown.rerender({ node: 'stage:harvest' });
	await expect.element(page.getByRole('heading', { level: 2, name: 'Harvest' })).toHaveFocus();
	expect(page.getByRole('heading', { level: 2 }).elements()).toHaveLength(1);
});

test('a link to a node of the map selects it; the way to its own page leads there', async () => {
	const { onselect, ready } = panel();
	await ready;
	await page.getByRole('link', { name: 'The dibber' }).click();
	expect(onselect.mock.calls).toEqual([['resource:dibber']]);
	const prevented = new Promise<boolean>((done) => {
		addEventListener(
			'click',
			(event) => {
				done(event.defaultPrevented);
				event.preventDefault();
			},
			{ once: true }
		);
	});
	await page.getByRole('link', { name: 'Open its own page' }).click();
	expect(await prevented).toBe(false);
	expect(onselect).toHaveBeenCalledTimes(1);
});

test('Escape and the button close it, other keys do not', async () => {
	const { onclose, ready } = panel();
	await ready;
	await userEvent.keyboard('xX1{ArrowLeft}');
	expect(onclose).not.toHaveBeenCalled();
	await userEvent.keyboard('{Escape}');
	expect(onclose).toHaveBeenCalledTimes(1);
	await page.getByRole('button', { name: 'Close details' }).click();
	expect(onclose).toHaveBeenCalledTimes(2);
});
