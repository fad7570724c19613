/** Whoever can send a message into the frame can send any: it does nothing but what version 1 of the words says. */
import fc from 'fast-check';
import type { Frame } from '@playwright/test';
import { embedIn, expect, leftIn, test } from './host.ts';

/** What a frame shows. */
const seen = (frame: Frame) =>
	frame.evaluate(() => ({
		address: location.href,
		steps: history.length,
		theme: document.documentElement.dataset.theme,
		status: document.querySelector('[role=status]')?.textContent,
		nodes: [...document.querySelectorAll('[data-node], [id]')].map(
			(one) => one.getAttribute('data-node') ?? one.id
		)
	}));

const ours = { type: 'resource-map', version: 1 };
/** Messages of any shape, and some that are nearly right. The seed is fixed: a failure can be repeated. */
const messages = fc.sample(
	fc.oneof(
		fc.jsonValue(),
		fc.record({
			type: fc.constantFrom('resource-map', 'iframe-resize', 'embed-size', '__proto__'),
			version: fc.constantFrom(0, 1, 2, '1', null),
			ask: fc.constantFrom('hello', 'Set', 'eval', 'navigate', ['set']),
			query: fc.oneof(fc.string(), fc.constant('?role=researcher'))
		}),
		fc.record({ message: fc.constantFrom('ready', 'link', 'height'), value: fc.webUrl() }),
		fc.constantFrom(
			{ ...ours, ask: 'set', query: 5 },
			{ ...ours, ask: 'set', query: ['?q=x'] },
			{ ...ours, ask: 'set' },
			{ ...ours, version: '1', ask: 'set', query: '?q=x' },
			JSON.stringify({ ...ours, ask: 'set', query: '?q=x' })
		)
	),
	{ numRuns: 2000, seed: 20 }
);

test('2000 messages that are not ours change nothing', async ({ page, visit }) => {
	await visit('plain', { src: 'map/?role=public-contributor' });
	const frame = await embedIn(page);
	await leftIn(frame);
	const before = await seen(frame);
	await page.evaluate((all) => {
		for (const one of all) frames[0]?.postMessage(one, '*');
	}, messages as object[]);
	await page.waitForTimeout(1000);
	expect(await seen(frame)).toEqual(before);
});

test('what is ours changes nothing when it comes from anybody but the page round the frame', async ({
	page,
	visit
}) => {
	await visit('plain', { src: 'map/?role=public-contributor' });
	const frame = await embedIn(page);
	await leftIn(frame);
	const before = await seen(frame);
	const wish = { ...ours, ask: 'set', query: '?role=researcher&theme=dark' };
	// another frame of the page, such as an advertisement
	await page.evaluate(async (wish) => {
		const other = document.createElement('iframe');
		document.body.append(other);
		const script = other.contentDocument!.createElement('script');
		script.textContent = `parent.frames[0].postMessage(${JSON.stringify(wish)}, '*')`;
		other.contentDocument!.body.append(script);
	}, wish);
	await page.waitForTimeout(500);
	expect(await seen(frame)).toEqual(before);
	// the page itself may
	await page.evaluate((wish) => frames[0]?.postMessage(wish, '*'), wish);
	await expect.poll(async () => (await seen(frame)).theme).toBe('dark');
});
