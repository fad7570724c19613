import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialects } from '#lib/embed/dialects/dialects.ts';
import type { Meeting } from '#lib/embed/dialects/types.ts';
import { linkMessage } from '#lib/embed/dialects/wordpress.ts';
import { Speaker } from '#lib/embed/speaker.ts';
import { hostile } from '../hostile.ts';

/** A frame that any host might have made. pym also writes where it stands: that is nobody's business. */
const meeting: Meeting = {
	hash: '#node=resource:powercube#?secret=Ab3dE6gH9j',
	query:
		'?role=public&initialWidth=640&childId=map-1&parentTitle=Our%20ward&parentUrl=https%3A%2F%2Fhost.example%2Fsecret',
	href: 'https://map.example/embed/v1/map/'
};

/** What each host reads, as the makers of the hosts document it: not taken from the code. */
const expected: Readonly<Record<string, (width: number, height: number) => unknown>> = {
	wordpress: (_, height) => ({ message: 'height', value: height, secret: 'Ab3dE6gH9j' }),
	pym: (_, height) => `pymxPYMxmap-1xPYMxheightxPYMx${height}`,
	own: (_, height) => ({ type: 'resource-map', version: 1, event: 'resize', height }),
	'open-iframe-resizer': (width, height) => ({ type: 'iframe-resized', width, height }),
	amp: (_, height) => ({ sentinel: 'amp', type: 'embed-size', height }),
	'iframe-resize': (_, height) => ({
		context: 'iframe.resize',
		method: 'resize',
		height,
		src: 'https://map.example/embed/v1/map/'
	}),
	lti: (_, height) => ({ subject: 'lti.frameResize', height })
};

/** One dialect sends JSON as a text. */
const opened = (message: unknown): unknown =>
	typeof message === 'string' && message.startsWith('{') ? JSON.parse(message) : message;

const sizes = fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 1000 }));

test('each dialect has an id of its own, and each is held to what its host reads', () => {
	expect(dialects.map(({ id }) => id).toSorted()).toEqual(Object.keys(expected).toSorted());
});

describe.each(dialects)('$id', ({ id, height, known, asks, unasked }) => {
	test('says every height as its host reads it, in a form that can be sent', () => {
		fc.assert(
			fc.property(sizes, ([wide, high]) => {
				const message = height({ width: wide, height: high }, meeting);
				expect(opened(structuredClone(message))).toEqual(expected[id]?.(wide, high));
			})
		);
	});

	test('tells nothing of the page round it', () => {
		const said = JSON.stringify(height({ width: 640, height: 480 }, meeting));
		for (const word of ['parentUrl', 'parentTitle', 'Our', 'ward', 'host.example'])
			expect(said).not.toContain(word);
	});

	test('is found out in one way at least', () => {
		expect([known, asks, unasked].some(Boolean)).toBe(true);
	});

	test('is not found out by a host that says nothing', () => {
		const stranger: Meeting = { hash: '', query: '', href: meeting.href };
		expect(known?.(stranger) ?? false).toBe(false);
		expect(asks?.(undefined, stranger) ?? false).toBe(false);
	});
});

test('pym is not told to repeat whatever stands in the address as its name', () => {
	const pym = dialects.find(({ id }) => id === 'pym');
	for (const childId of ['', 'a b', '<b>', 'xPYMx"', 'x'.repeat(101)]) {
		const query = `?childId=${encodeURIComponent(childId)}`;
		expect(pym?.known?.({ ...meeting, query })).toBe(false);
	}
});

test('WordPress answers to its own secret only', () => {
	const wordpress = dialects.find(({ id }) => id === 'wordpress');
	const ready = (secret: unknown) => wordpress?.asks?.({ message: 'ready', secret }, meeting);
	expect(ready('Ab3dE6gH9j')).toBe(true);
	for (const secret of ['Ab3dE6gH9', 'other', '', null, undefined])
		expect(ready(secret)).toBe(false);
	// without a secret in the address, a message without one proves nothing
	expect(wordpress?.asks?.({ message: 'ready', secret: null }, { ...meeting, hash: '' })).toBe(
		false
	);
});

test('a link that WordPress is asked to follow carries the secret', () => {
	const url = 'https://map.example/resources/powercube/';
	expect(linkMessage(url, meeting.hash)).toEqual({
		message: 'link',
		value: url,
		secret: 'Ab3dE6gH9j'
	});
});

test('of 2,000 hostile messages none throws, and none gets more than heights', () => {
	fc.assert(
		fc.property(hostile, (make) => {
			const speaker = new Speaker(meeting);
			speaker.want(640, 480);
			for (const said of speaker.hear(make())) {
				const heard = Object.entries(expected).filter(
					([, form]) => JSON.stringify(form(640, 480)) === JSON.stringify(opened(said))
				);
				expect(heard).toHaveLength(1);
			}
		}),
		{ numRuns: 2000 }
	);
});
