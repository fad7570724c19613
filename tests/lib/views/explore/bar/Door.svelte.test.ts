import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Door from '#lib/views/explore/bar/Door.svelte';

const answers = [
	{ id: 'staff', path: '/audiences/staff/', text: 'I work here' },
	{ id: 'guest', path: '/audiences/guest/', text: 'I am only <b>looking</b>' }
];

function open(onchoose = vi.fn()) {
	return { onchoose, ready: render(Door, { label: 'I am a', answers, chosen: null, onchoose }) };
}

test('the door is closed at first, and opens to its answers as links', async () => {
	await open().ready;
	const group = page.getByRole('group', { name: 'I am a', exact: true });
	await expect.element(group.getByText(/^I am a/)).toBeVisible();
	await expect.element(group.getByText('I work here')).not.toBeVisible();
	await group.getByText(/^I am a/).click();
	await expect
		.element(group.getByRole('link', { name: 'I am only <b>looking</b>' }))
		.toHaveAttribute('href', '/audiences/guest/');
});

test('choosing an answer says which, closes the door and keeps the focus on it', async () => {
	const { onchoose, ready } = open();
	await ready;
	await page.getByText(/^I am a/).click();
	await page.getByRole('link', { name: 'I work here' }).click();
	expect(onchoose.mock.calls).toEqual([['staff']]);
	await expect.element(page.getByText('I work here')).not.toBeVisible();
	expect(document.activeElement?.tagName).toBe('SUMMARY');
});

test('with a key held down an answer is a link like any other', async () => {
	const { onchoose, ready } = open();
	await ready;
	await page.getByText(/^I am a/).click();
	const left = new Promise<boolean>((done) => {
		addEventListener(
			'click',
			(event) => {
				done(!event.defaultPrevented);
				event.preventDefault();
			},
			{ once: true }
		);
	});
	await userEvent.click(page.getByRole('link', { name: 'I work here' }), {
		modifiers: ['Control']
	});
	expect(await left).toBe(true);
	expect(onchoose).not.toHaveBeenCalled();
});
