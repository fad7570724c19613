import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	eventMessage,
	parseEvent,
	parseRequest,
	requestMessage,
	type FrameEvent,
	type HostRequest
} from '#lib/embed/protocol.ts';
import { hostile } from './hostile.ts';

const text = fc.string({ unit: 'binary', maxLength: 8000 });
const requests: fc.Arbitrary<HostRequest> = fc.oneof(
	fc.constant({ ask: 'hello' as const }),
	fc.record({ ask: fc.constant('set' as const), query: text }, { noNullPrototype: true })
);
const events: fc.Arbitrary<FrameEvent> = fc.oneof(
	fc.constant({ event: 'ready' as const }),
	fc.integer({ min: 1, max: 100_000 }).map((height) => ({ event: 'resize' as const, height })),
	fc.option(text).map((node) => ({ event: 'select' as const, node })),
	fc.tuple(text, fc.nat()).map(([query, count]) => ({ event: 'filter' as const, query, count }))
);

describe('what is said is understood as it was meant', () => {
	// a message arrives as a copy, as postMessage makes it
	test('a request', () => {
		fc.assert(
			fc.property(requests, (request) => {
				expect(parseRequest(structuredClone(requestMessage(request)))).toEqual(request);
			})
		);
	});

	test('an event', () => {
		fc.assert(
			fc.property(events, (event) => {
				expect(parseEvent(structuredClone(eventMessage(event)))).toEqual(event);
			})
		);
	});

	test('requests are no events, and events no requests', () => {
		fc.assert(
			fc.property(requests, events, (request, event) => {
				expect(parseEvent(requestMessage(request))).toBeNull();
				expect(parseRequest(eventMessage(event))).toBeNull();
			})
		);
	});
});

test('words that a later version 1 adds do no harm, and go no further', () => {
	const more = { later: ['x'], __proto__: null };
	expect(parseRequest({ ...requestMessage({ ask: 'hello' }), ...more })).toEqual({ ask: 'hello' });
	expect(parseEvent({ ...eventMessage({ event: 'resize', height: 3 }), ...more })).toEqual({
		event: 'resize',
		height: 3
	});
});

const sealed = { type: 'resource-map', version: 1 };
test.each([
	['of another version', { ...sealed, version: 2, ask: 'hello' }],
	['with the version as text', { ...sealed, version: '1', ask: 'hello' }],
	['of another type', { ...sealed, type: 'map', ask: 'hello' }],
	['as text', JSON.stringify({ ...sealed, ask: 'hello' })],
	['in a list', [{ ...sealed, ask: 'hello' }]],
	['that asks for something unknown', { ...sealed, ask: 'run' }],
	['that sets nothing', { ...sealed, ask: 'set' }],
	['with a query of endless length', { ...sealed, ask: 'set', query: 'x'.repeat(8001) }],
	['with a query that only looks like text', { ...sealed, ask: 'set', query: new String('?q=x') }]
])('a request %s is none', (_, message) => {
	expect(parseRequest(message)).toBeNull();
});

test.each([0, -3, 1.5, NaN, Infinity, '300', null, undefined])('%s is no height', (height) => {
	expect(parseEvent({ ...sealed, event: 'resize', height })).toBeNull();
});

test('of 2,000 hostile messages none throws, and none is taken for more than it says', () => {
	fc.assert(
		fc.property(hostile, (make) => {
			const message = make();
			const request = parseRequest(message);
			const event = parseEvent(message);
			expect([undefined, 'hello', 'set']).toContain(request?.ask);
			expect([undefined, 'ready', 'resize', 'select', 'filter']).toContain(event?.event);
		}),
		{ numRuns: 2000 }
	);
});
