import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { chooseSet } from '#lib/views/do/meeting/choose-set.ts';
import { Notebook } from '#lib/views/do/meeting/notes/notebook.svelte.ts';
import MeetingScreen from '#lib/views/do/meeting/screen/MeetingScreen.svelte';
import { parseWish } from '#lib/views/do/meeting/meeting-address.ts';
// loaded late by the page; named here so that the test server has them ready
import '#lib/export/meeting-docx.ts';
import '#lib/views/share/link/ShareDialog.svelte';
import { ground } from '../sample.ts';

let notebook: Notebook;
const onshow = vi.fn();

beforeEach(() => {
	localStorage.clear();
	onshow.mockReset();
	notebook = new Notebook('/map/');
});
afterEach(() => {
	notebook.clear();
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const open = (query = '') =>
	render(MeetingScreen, {
		meeting: ground,
		set: chooseSet(ground, parseWish(new URLSearchParams(query))),
		url: `/questions/meeting/${query}`,
		notebook,
		onshow
	});
const question = () => page.getByRole('heading', { level: 2 }).first();
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = () => page.getByRole('textbox', { name: 'What the group said' });

test('it shows one question, its place and its stage', async () => {
	await open();
	await expect.element(question()).toHaveTextContent('Who digs?');
	await expect.element(page.getByText('Question 1 of 3')).toBeVisible();
	await expect.element(page.getByRole('link', { name: 'Sowing' })).toBeVisible();
	await expect.element(page.getByText('With what?')).not.toBeVisible();
});

test('buttons and arrow keys move, and stop at the ends', async () => {
	await open();
	await expect.element(button('Previous')).toHaveAttribute('aria-disabled', 'true');
	await button('Next').click();
	await expect.element(question()).toHaveTextContent('Who waters?');
	expect(onshow).toHaveBeenLastCalledWith('who-waters');
	await userEvent.keyboard('{ArrowRight}{ArrowRight}');
	await expect.element(question()).toHaveTextContent('Who picks?');
	await expect.element(button('Next')).toHaveAttribute('aria-disabled', 'true');
	await userEvent.keyboard('{ArrowLeft}');
	await expect.element(page.getByText('Question 2 of 3')).toBeVisible();
	expect(onshow).toHaveBeenCalledTimes(3);
});

test('in a text field arrows move the caret, with Alt they are the browser’s', async () => {
	await open();
	await field().fill('We do.');
	await userEvent.keyboard('{ArrowRight}{ArrowLeft}');
	await button('Next').click();
	await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
	await expect.element(question()).toHaveTextContent('Who waters?');
});

test('it begins at the question of the address, and says what was left out', async () => {
	await open('?stage=sowing,winter&at=who-waters');
	await expect.element(page.getByText('Question 2 of 2')).toBeVisible();
	await expect.element(page.getByText(/^1 part of this link is not known/)).toBeVisible();
});

test('an empty set says so and leads to all', async () => {
	await open('?stage=picking&role=digger');
	await expect.element(page.getByText('There are no questions for this choice.')).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: 'Show all questions' }))
		.toHaveAttribute('href', '/questions/meeting/');
	await expect.element(button('Next')).not.toBeInTheDocument();
});

test('each question has its own notes; they are kept only while the box is ticked', async () => {
	await open();
	await field().fill('We do.');
	await button('Next').click();
	await expect.element(field()).toHaveValue('');
	await button('Previous').click();
	await expect.element(field()).toHaveValue('We do.');
	expect(localStorage).toHaveLength(0);
	const box = page.getByRole('checkbox', { name: 'Keep these notes on this device' });
	await box.click();
	await expect.element(page.getByText('Your notes are now kept on this device.')).toBeVisible();
	expect(localStorage).toHaveLength(1);
	await box.click();
	expect(localStorage).toHaveLength(0);
});

test('where the browser keeps nothing the box stays empty, and that is said', async () => {
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('no', 'SecurityError');
	});
	await open();
	const box = page.getByRole('checkbox', { name: 'Keep these notes on this device' });
	await box.click();
	await expect.element(box).not.toBeChecked();
	await expect.element(page.getByText(/does not let us keep your notes/)).toBeVisible();
});

test('the timer is off until wanted, counts down, says its end once, and moves nothing', async () => {
	vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
	await open();
	const timer = page.getByRole('timer', { name: 'Time left' });
	await expect.element(timer).not.toBeInTheDocument();
	await page.getByRole('checkbox', { name: 'Show a timer' }).click();
	await expect.element(timer).toHaveTextContent('5:00');
	await page.getByRole('spinbutton', { name: 'Minutes' }).fill('1');
	await button('Start').click();
	await vi.advanceTimersByTimeAsync(20_000);
	await expect.element(timer).toHaveTextContent('0:40');
	await button('Pause').click();
	await vi.advanceTimersByTimeAsync(20_000);
	await expect.element(timer).toHaveTextContent('0:40');
	await button('Start').click();
	await vi.advanceTimersByTimeAsync(90_000);
	await expect.element(timer).toHaveTextContent('0:00');
	const up = page.getByText(/^Time is up/);
	await expect.element(up).toBeVisible();
	await expect.element(question()).toHaveTextContent('Who digs?');
	await button('Next').click();
	await expect.element(timer).toHaveTextContent('1:00');
	await button('Previous').click();
	await expect.element(timer).toHaveTextContent('0:00');
	await expect.element(up).not.toBeInTheDocument();
	await button('Reset').click();
	await expect.element(timer).toHaveTextContent('1:00');
});

test('another question of the set is one press away, and says whether it has notes', async () => {
	notebook.write('who-picks', 'All of us.');
	await open();
	await page.getByText('Go to another of the questions').click();
	await page.getByRole('button', { name: '3. Who picks? (has notes)' }).click();
	await expect.element(page.getByText('Question 3 of 3')).toBeVisible();
});
