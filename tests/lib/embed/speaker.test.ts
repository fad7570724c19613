import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HIGHEST, Speaker } from '#lib/embed/speaker.ts';

const plain = { hash: '', query: '', href: 'https://map.example/embed/v1/list/' };
const inWordPress = { ...plain, hash: '#?secret=abc' };
const inPym = { ...plain, query: '?childId=one' };
const inBoth = { ...inPym, hash: '#?secret=abc' };
const hello = { type: 'resource-map', version: 1, ask: 'hello' };
const init = { type: 'iframe-child-init' };

/** The one number in a message. */
const heightIn = (message: unknown): number =>
	Number(/(?:height|value|xPYMx)\W*(\d+)\D*$/.exec(shortened(message))?.[1]);
const shortened = (message: unknown): string =>
	typeof message === 'string'
		? message
		: JSON.stringify(message, (key, value) => (key === 'secret' ? undefined : value));

describe('who is spoken to', () => {
	test('a frame that knows no host is silent', () => {
		expect(new Speaker(plain).want(600, 400)).toEqual([]);
	});

	test('WordPress and pym show in the address: they are told at once', () => {
		expect(new Speaker(inWordPress).want(600, 400)).toEqual([
			{ message: 'height', value: 400, secret: 'abc' }
		]);
		expect(new Speaker(inPym).want(600, 400)).toEqual(['pymxPYMxonexPYMxheightxPYMx400']);
		expect(new Speaker(inBoth).want(600, 400)).toHaveLength(2);
	});

	test('those who ask are told from then on', () => {
		const speaker = new Speaker(plain);
		speaker.want(600, 400);
		expect(speaker.hear(init)).toEqual([{ type: 'iframe-resized', width: 600, height: 400 }]);
		expect(speaker.want(600, 300)).toEqual([{ type: 'iframe-resized', width: 600, height: 300 }]);
	});

	test('those who never ask are told when nobody else has shown up', () => {
		const speaker = new Speaker(plain);
		speaker.want(600, 400);
		expect(speaker.speakUp()).toEqual([
			{ sentinel: 'amp', type: 'embed-size', height: 400 },
			JSON.stringify({ context: 'iframe.resize', method: 'resize', height: 400, src: plain.href }),
			{ subject: 'lti.frameResize', height: 400 }
		]);
	});

	test.each([
		['WordPress', inWordPress, null],
		['pym', inPym, null],
		['our loader', plain, hello],
		['open-iframe-resizer', plain, init]
	])('beside %s they are told nothing', (_, meeting, asking) => {
		const speaker = new Speaker(meeting);
		if (asking) speaker.hear(asking);
		expect(speaker.want(600, 400)).toHaveLength(1);
		expect(speaker.speakUp()).toEqual([]);
		expect(speaker.want(600, 300)).toHaveLength(1);
	});

	test('they fall silent when somebody asks late', () => {
		const speaker = new Speaker(plain);
		speaker.want(600, 400);
		speaker.speakUp();
		expect(speaker.hear(init)).toHaveLength(1);
		expect(speaker.want(600, 300)).toEqual([{ type: 'iframe-resized', width: 600, height: 300 }]);
	});

	test('it knows WordPress, where links are held, and our own loader', () => {
		expect([new Speaker(inWordPress).held, new Speaker(plain).held]).toEqual([true, false]);
		const speaker = new Speaker(plain);
		expect(speaker.welcome).toBe(false);
		speaker.hear(hello);
		expect(speaker.welcome).toBe(true);
	});
});

describe('what is said', () => {
	test('only changes of the height', () => {
		const speaker = new Speaker(inWordPress);
		expect(speaker.want(600, 400)).toHaveLength(1);
		expect(speaker.want(600, 400)).toEqual([]);
		expect(speaker.want(500, 400)).toEqual([]);
		expect(speaker.want(500, 400.3)).toEqual([]);
		expect(speaker.want(500, 401)).toHaveLength(1);
	});

	test('who asks again is answered again, the others are not', () => {
		const speaker = new Speaker(inBoth);
		speaker.want(600, 400);
		for (let time = 0; time < 3; time++)
			expect(speaker.hear({ message: 'ready', secret: 'abc' })).toEqual([
				{ message: 'height', value: 400, secret: 'abc' }
			]);
	});

	test('who asks before there is a height gets it when there is', () => {
		const speaker = new Speaker(plain);
		expect(speaker.hear(hello)).toEqual([]);
		expect(speaker.want(600, 400)).toEqual([
			{ type: 'resource-map', version: 1, event: 'resize', height: 400 }
		]);
	});

	test('whole numbers from 1 to the highest', () => {
		const heights = fc.double({ min: -1e6, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(heights, (height) => {
				const [said] = new Speaker(inBoth).want(600, height);
				const value = heightIn(said);
				expect(Number.isInteger(value)).toBe(true);
				expect(value).toBeGreaterThanOrEqual(1);
				expect(value).toBeLessThanOrEqual(HIGHEST);
				if (height >= 1 && height <= HIGHEST)
					expect(Math.abs(value - height)).toBeLessThanOrEqual(0.5);
			})
		);
	});
});

describe('a height that follows the height that was granted', () => {
	/** Each time one px more than it got, until nothing is said any more. */
	function feedback(hand: boolean): number {
		const speaker = new Speaker(inWordPress);
		let granted = 100;
		let messages = 0;
		for (let turn = 0; turn < 100; turn++) {
			const said = speaker.want(600, granted + 1, hand);
			if (said.length === 0) break;
			messages += said.length;
			granted = heightIn(said[0]);
		}
		return messages;
	}

	test('comes to rest', () => {
		expect(feedback(false)).toBeLessThanOrEqual(4);
	});

	test('is not taken for one when a hand has made each step', () => {
		expect(feedback(true)).toBe(100);
	});

	test('is forgiven when the frame gets another width', () => {
		const speaker = new Speaker(inWordPress);
		for (let height = 100; height < 110; height++) speaker.want(600, height);
		expect(speaker.want(600, 500)).toEqual([]);
		expect(speaker.want(500, 600)).toHaveLength(1);
	});
});

/** A load: the first height, letters of another width, the data; the host asks as often as it does while it waits. */
test.each([
	['WordPress', inWordPress, [{ message: 'ready', secret: 'abc' }]],
	['pym', inPym, []],
	['our loader', plain, [hello]],
	['open-iframe-resizer', plain, [init, init]],
	['a host that never asks', plain, []]
])('a load in %s is at most five messages', (host, meeting, asking) => {
	const speaker = new Speaker(meeting);
	const said = [speaker.want(600, 700), ...asking.map((one) => speaker.hear(one))];
	// those who never ask are told late, when the height has come to rest
	if (host !== 'a host that never asks') said.push(speaker.want(600, 720));
	said.push(speaker.want(600, 720), speaker.speakUp());
	expect(said.flat().length).toBeGreaterThan(0);
	expect(said.flat().length).toBeLessThanOrEqual(5);
});
