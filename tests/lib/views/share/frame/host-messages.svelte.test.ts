import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Talk, TalkOptions } from '#lib/views/share/frame/host-messages.ts';
import { hostile } from '../../../embed/hostile.ts';

// this page stands in a frame: the window round it is the host
const host = window.parent;
const hello = { type: 'resource-map', version: 1, ask: 'hello' };
const own = (event: object) => ({ type: 'resource-map', version: 1, ...event });

const said: unknown[] = [];
const listen = ({ source, data }: MessageEvent) => void (source === window && said.push(data));
let talks: Talk[] = [];
const here = location.href;

beforeEach(() => host.addEventListener('message', listen));
afterEach(async () => {
	for (const talk of talks) talk.stop();
	talks = [];
	// what has been said is still on its way
	await wait(50);
	host.removeEventListener('message', listen);
	said.length = 0;
	document.body.replaceChildren();
	history.replaceState(history.state, '', here);
	vi.restoreAllMocks();
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Until a change of size has been measured and told. */
const measured = () => wait(120);

/** The frame hears something. */
const hear = (data: unknown, source: Window | null = host) =>
	dispatchEvent(new MessageEvent('message', { data, source }));

let times = 0;
/** A talk of a frame with this hash: what talks reads the address as it starts, so it is loaded anew. */
async function start(options: Partial<TalkOptions> = {}, hash = '') {
	if (hash) history.replaceState(history.state, '', here + hash);
	const path = `/src/lib/views/share/frame/host-messages.ts?time=${times++}`;
	const { startTalk } = (await import(
		/* @vite-ignore */ path
	)) as typeof import('#lib/views/share/frame/host-messages.ts');
	const root = document.createElement('div');
	root.style.width = '600px';
	root.style.height = '400px';
	document.body.append(root);
	const onset = vi.fn();
	const talk = startTalk({ root, height: () => root.offsetHeight, onset, ...options });
	talks.push(talk);
	return { talk, root, onset };
}

describe('to a host that never asks', () => {
	test('the height is told after a while, in the words of all of them', async () => {
		await start();
		await measured();
		expect(said).toEqual([]);
		await vi.waitFor(() => expect(said).toHaveLength(3), 2000);
		expect(said).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 400 });
		await wait(300);
		expect(said).toHaveLength(3);
	});

	test('nothing else is told', async () => {
		const { talk } = await start();
		talk.select('resource:powercube');
		talk.filter({ query: '?q=trust', count: 3 });
		await wait(800);
		expect(JSON.stringify(said)).not.toMatch(/powercube|trust/);
	});
});

describe('to our own loader', () => {
	test('the frame says that it is alive, and how high it wants to be', async () => {
		await start();
		await measured();
		hear(hello);
		await measured();
		expect(said).toEqual([own({ event: 'ready' }), own({ event: 'resize', height: 400 })]);
	});

	test('who has asked many times while the frame was busy is answered once, and later again', async () => {
		await start();
		await measured();
		for (let time = 0; time < 5; time++) hear(hello);
		await wait(300);
		const answer = [own({ event: 'ready' }), own({ event: 'resize', height: 400 })];
		expect(said).toEqual(answer);
		hear(hello);
		await measured();
		expect(said).toEqual([...answer, ...answer]);
	});

	test('each change of the height is told once', async () => {
		const { root } = await start();
		hear(hello);
		await measured();
		said.length = 0;
		root.style.height = '300px';
		await measured();
		root.style.width = '500px';
		await measured();
		expect(said).toEqual([own({ event: 'resize', height: 300 })]);
	});

	test('what has happened before it came is told when it is there, the last of each', async () => {
		const { talk } = await start();
		talk.filter({ query: '', count: 200 });
		talk.filter({ query: '?q=trust', count: 3 });
		talk.select('resource:powercube');
		hear(hello);
		await measured();
		const events = said.filter((one) => !JSON.stringify(one).includes('resize'));
		expect(events).toEqual([
			own({ event: 'ready' }),
			own({ event: 'filter', query: '?q=trust', count: 3 }),
			own({ event: 'select', node: 'resource:powercube' })
		]);
	});

	test('events are told once, and nothing chosen is no news before anything was', async () => {
		const { talk } = await start();
		hear(hello);
		await measured();
		said.length = 0;
		talk.select(null);
		talk.select('resource:powercube');
		talk.select('resource:powercube');
		talk.select(null);
		talk.filter({ query: '', count: 9 });
		talk.filter({ query: '', count: 9 });
		await measured();
		expect(said).toEqual([
			own({ event: 'select', node: 'resource:powercube' }),
			own({ event: 'select', node: null }),
			own({ event: 'filter', query: '', count: 9 })
		]);
	});

	test('a query that it asks for is shown', async () => {
		const { onset } = await start();
		hear(own({ ask: 'set', query: '?role=public' }));
		expect(onset.mock.calls).toEqual([['?role=public']]);
	});
});

describe('to WordPress', () => {
	test('the height is told at once with the secret, and links are asked for', async () => {
		const { talk } = await start({}, '#node=x#?secret=Ab3');
		expect(talk.held).toBe(true);
		await measured();
		talk.leave('https://map.example/resources/powercube/');
		await measured();
		expect(said).toEqual([
			{ message: 'height', value: 400, secret: 'Ab3' },
			{ message: 'link', value: 'https://map.example/resources/powercube/', secret: 'Ab3' }
		]);
	});

	test('the secret is the one that the frame came with, whatever its address says later', async () => {
		const { root } = await start({}, '#?secret=Ab3');
		history.replaceState(history.state, '', `${here}#elsewhere`);
		root.style.height = '250px';
		await measured();
		expect(said.at(-1)).toEqual({ message: 'height', value: 250, secret: 'Ab3' });
	});
});

describe('nobody else', () => {
	test('is heard: not another window, not this one', async () => {
		const { onset } = await start();
		await measured();
		for (const source of [window, null]) {
			hear(hello, source);
			hear(own({ ask: 'set', query: '?role=public' }), source);
		}
		await measured();
		expect(onset).not.toHaveBeenCalled();
		expect(said).toEqual([]);
	});

	test('and 2,000 hostile messages of the host change nothing', async () => {
		const { onset, root } = await start();
		await measured();
		const before = document.body.innerHTML;
		const errors: unknown[] = [];
		const note = (event: ErrorEvent) => errors.push(event.error);
		addEventListener('error', note);
		fc.assert(
			fc.property(hostile, (make) => {
				hear(make());
			}),
			{ numRuns: 2000 }
		);
		removeEventListener('error', note);
		expect(errors).toEqual([]);
		expect(document.body.innerHTML).toBe(before);
		expect(root.isConnected).toBe(true);
		for (const [query] of onset.mock.calls) expect(typeof query).toBe('string');
	});
});

test('a talk that has ended says and hears nothing', async () => {
	const { talk, root, onset } = await start();
	talk.stop();
	hear(hello);
	hear(own({ ask: 'set', query: '?q=x' }));
	root.style.height = '100px';
	await wait(800);
	expect(said).toEqual([]);
	expect(onset).not.toHaveBeenCalled();
});

test('a page in no frame says nothing, to itself neither', async () => {
	vi.spyOn(window, 'parent', 'get').mockReturnValue(window as Window);
	const post = vi.spyOn(window, 'postMessage');
	const { talk } = await start({}, '#?secret=Ab3');
	talk.select('resource:powercube');
	talk.leave('https://map.example/');
	await wait(700);
	expect(talk.held).toBe(false);
	expect(post).not.toHaveBeenCalled();
});
