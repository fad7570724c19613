import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Suggestions from '#lib/views/explore/bar/Suggestions.svelte';

const suggestions = Array.from({ length: 9 }, (_, index) => ({
	node: `resource:${index}`,
	title: index === 0 ? 'The <b>hose</b>' : `Thing ${index}`,
	why: index === 1 ? '' : `In the title: ${index}`
}));
const show = (props: Partial<Parameters<typeof Suggestions>[1]> = {}) =>
	render(Suggestions, { id: 'list', suggestions, active: -1, onchoose: vi.fn(), ...props });
const option = (index: number) => page.getByRole('option').nth(index);

test('each is an option that says its title as it is written, and why it is there', async () => {
	await show();
	expect(page.getByRole('listbox', { name: 'Suggestions' }).element().id).toBe('list');
	expect(page.getByRole('option').elements()).toHaveLength(9);
	await expect.element(option(0)).toHaveTextContent('The <b>hose</b> In the title: 0');
	expect(option(1).element().textContent?.trim()).toBe('Thing 1');
});

test('without any there is no list, not even an empty one', async () => {
	await show({ suggestions: [] });
	await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
});

test('exactly the active one is selected, each has an id of its own, and none is a stop for Tab', async () => {
	await show({ active: 2 });
	const all = page.getByRole('option').elements() as HTMLElement[];
	expect(all.map(({ ariaSelected }) => ariaSelected === 'true').indexOf(true)).toBe(2);
	expect(all.filter(({ ariaSelected }) => ariaSelected === 'true')).toHaveLength(1);
	expect(new Set(all.map(({ id }) => id)).size).toBe(9);
	expect(all.filter(({ tabIndex }) => tabIndex >= 0)).toEqual([]);
});

test('a press says which was chosen, once', async () => {
	const onchoose = vi.fn();
	await show({ onchoose });
	await option(3).click();
	expect(onchoose.mock.calls).toEqual([[3]]);
});

test('in a low window the one that the arrows reach can be seen', async () => {
	await page.viewport(600, 300);
	const shown = await show();
	const list = page.getByRole('listbox').element();
	const seen = (index: number) => {
		const { top, bottom } = option(index).element().getBoundingClientRect();
		const frame = list.getBoundingClientRect();
		return top >= frame.top && bottom <= frame.bottom;
	};
	expect(seen(8)).toBe(false);
	await shown.rerender({ active: 8 });
	expect(seen(8)).toBe(true);
	await shown.rerender({ active: 0 });
	expect(seen(0)).toBe(true);
});
