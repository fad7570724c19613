import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../../../../src/app.css';
import GroupMenu from '#lib/views/explore/map/keyboard/GroupMenu.svelte';

const groups = [
	{ id: 'stage:one', label: 'One', current: false },
	{ id: 'stage:two', label: 'Two', current: true },
	{ id: 'audience:all', label: 'All <b>people</b>', current: false }
];

/** A map with a mark that has the focus, and the menu over it. */
let mark: HTMLButtonElement;
let map: HTMLElement;
beforeEach(() => {
	document.body.replaceChildren();
	map = document.createElement('div');
	map.style.cssText = 'position: relative; width: 600px; height: 500px';
	mark = document.createElement('button');
	mark.textContent = 'The mark';
	const after = document.createElement('button');
	after.textContent = 'After the map';
	document.body.append(mark, map, after);
	mark.focus();
});

async function open(props: Partial<Parameters<typeof GroupMenu>[1]> = {}) {
	const onchoose = vi.fn();
	const onclose = vi.fn(() => void shown.unmount());
	const shown = await render(
		GroupMenu,
		{
			groups,
			at: { x: 300, y: 100 },
			frame: { width: 600, height: 500 },
			onchoose,
			onclose,
			...props
		},
		{ baseElement: map }
	);
	return { onchoose, onclose };
}

const item = (name: string) => page.getByRole('menuitemradio', { name, exact: true });

test('it says what it offers, and the present group is marked and has the focus', async () => {
	await open();
	await expect
		.element(page.getByRole('menu', { name: 'Groups that this belongs to' }))
		.toBeVisible();
	expect(page.getByRole('menuitemradio').all()).toHaveLength(3);
	await expect.element(item('Two')).toHaveAttribute('aria-checked', 'true');
	await expect.element(item('One')).toHaveAttribute('aria-checked', 'false');
	await expect.element(item('Two')).toHaveFocus();
	await expect.element(item('All <b>people</b>')).toBeVisible();
});

test('without a present group the first has the focus', async () => {
	await open({ groups: groups.map((one) => ({ ...one, current: false })) });
	await expect.element(item('One')).toHaveFocus();
});

describe('keys', () => {
	test('arrows go round, Home and End to the ends, and one item at a time can be tabbed to', async () => {
		await open();
		for (const [key, name] of [
			['ArrowDown', 'All <b>people</b>'],
			['ArrowDown', 'One'],
			['ArrowUp', 'All <b>people</b>'],
			['Home', 'One'],
			['End', 'All <b>people</b>']
		] as const) {
			await userEvent.keyboard(`{${key}}`);
			await expect.element(item(name)).toHaveFocus();
			expect(document.querySelectorAll('[role=menuitemradio][tabindex="0"]')).toHaveLength(1);
		}
	});

	test.each(['Enter', ' '])('%j chooses, once', async (key) => {
		const { onchoose, onclose } = await open();
		await userEvent.keyboard(`{ArrowUp}${key === ' ' ? ' ' : `{${key}}`}`);
		expect(onchoose.mock.calls).toEqual([['stage:one']]);
		expect(onclose).not.toHaveBeenCalled();
	});

	test('Escape closes it and gives the focus back, and nobody else hears it', async () => {
		const heard = vi.fn();
		addEventListener('keydown', heard);
		const { onclose, onchoose } = await open();
		await userEvent.keyboard('{ArrowDown}{Escape}');
		removeEventListener('keydown', heard);
		expect(onclose).toHaveBeenCalledOnce();
		expect(onchoose).not.toHaveBeenCalled();
		expect(document.activeElement).toBe(mark);
		expect(heard).not.toHaveBeenCalled();
	});

	test('Tab closes it and goes on from the mark, in one press', async () => {
		const { onclose } = await open();
		await userEvent.keyboard('{Tab}');
		expect(onclose).toHaveBeenCalledOnce();
		await expect.element(page.getByRole('button', { name: 'After the map' })).toHaveFocus();
	});

	test('letters, digits and the other arrows do nothing', async () => {
		const { onclose, onchoose } = await open();
		await userEvent.keyboard('aot19?/{ArrowLeft}{ArrowRight}');
		await expect.element(item('Two')).toHaveFocus();
		expect(onclose).not.toHaveBeenCalled();
		expect(onchoose).not.toHaveBeenCalled();
	});
});

describe('pointer', () => {
	test('a click chooses', async () => {
		const { onchoose } = await open();
		await item('One').click();
		expect(onchoose.mock.calls).toEqual([['stage:one']]);
	});

	test('a press elsewhere closes it, one on its heading does not', async () => {
		const { onclose } = await open();
		await page.getByText('Groups that this belongs to').click();
		expect(onclose).not.toHaveBeenCalled();
		await page.getByRole('button', { name: 'After the map' }).click();
		expect(onclose).toHaveBeenCalledOnce();
	});

	test('each item is large enough for a thumb', async () => {
		await open();
		for (const one of page.getByRole('menuitemradio').all()) {
			const { width, height } = one.element().getBoundingClientRect();
			expect(height).toBeGreaterThanOrEqual(44);
			expect(width).toBeGreaterThanOrEqual(44);
		}
	});
});

test.each([
	{ x: 300, y: 100 },
	{ x: 2, y: 2 },
	{ x: 598, y: 498 },
	{ x: 598, y: 250 },
	{ x: 0, y: 251 }
])('beside a mark at $x, $y it stays inside the frame, and does not cover the mark', async (at) => {
	const many = Array.from({ length: 14 }, (_, index) => ({
		id: `stage:${index}`,
		label: `A group with a rather long name, number ${index}`,
		current: index === 13
	}));
	await open({ groups: many, at });
	const frame = map.getBoundingClientRect();
	const box = (document.querySelector('.groups') as Element).getBoundingClientRect();
	expect(box.left).toBeGreaterThanOrEqual(frame.left);
	expect(box.right).toBeLessThanOrEqual(frame.right);
	expect(box.top).toBeGreaterThanOrEqual(frame.top);
	expect(box.bottom).toBeLessThanOrEqual(frame.bottom);
	const y = frame.top + at.y;
	expect(box.top >= y || box.bottom <= y).toBe(true);
	// the one with the focus can be seen, however long the list
	const focused = (document.activeElement as Element).getBoundingClientRect();
	expect(focused.bottom).toBeLessThanOrEqual(box.bottom);
});
