import fc from 'fast-check';
import { expect, test } from 'vitest';
import { after, countdownOf, formatLeft, leftAt } from '#lib/views/do/meeting/screen/countdown.ts';

const five = countdownOf(5);

test('it runs only once it is started, and stands while it pauses', () => {
	expect(leftAt(five, 1e9)).toBe(300_000);
	const running = after(five, { do: 'start', now: 1000 });
	expect(leftAt(running, 61_000)).toBe(240_000);
	const paused = after(running, { do: 'pause', now: 61_000 });
	expect(leftAt(paused, 999_000)).toBe(240_000);
	const again = after(paused, { do: 'start', now: 100_000 });
	expect(leftAt(again, 101_000)).toBe(239_000);
});

test('a second start changes nothing', () => {
	const running = after(five, { do: 'start', now: 1000 });
	expect(after(running, { do: 'start', now: 5000 })).toBe(running);
});

test('once over it stays over, until it is reset', () => {
	const over = after(after(five, { do: 'start', now: 0 }), { do: 'pause', now: 400_000 });
	expect(leftAt(over, 0)).toBe(0);
	expect(after(over, { do: 'start', now: 1 })).toBe(over);
	expect(after(over, { do: 'reset' })).toEqual(five);
});

test('a clock that is put back takes nothing away', () => {
	const running = after(five, { do: 'start', now: 50_000 });
	expect(leftAt(running, 10_000)).toBe(300_000);
});

test('minutes are whole, at least 1 and at most 120', () => {
	const minutes = [0, -3, 2.4, 500, NaN].map((asked) => countdownOf(asked).whole / 60_000);
	expect(minutes).toEqual([1, 1, 2, 120, 1]);
	const running = after(five, { do: 'start', now: 0 });
	expect(after(running, { do: 'choose', minutes: 3 })).toEqual(countdownOf(3));
});

test('whatever happens, what is left lies between nothing and the whole', () => {
	const now = fc.integer({ min: 0, max: 10_000_000 });
	const happening = fc.oneof(
		fc.record({ do: fc.constantFrom('start' as const, 'pause' as const), now }),
		fc.constant({ do: 'reset' as const }),
		fc.record({ do: fc.constant('choose' as const), minutes: fc.double() })
	);
	fc.assert(
		fc.property(fc.array(happening), now, (happenings, moment) => {
			const end = happenings.reduce(after, five);
			expect(leftAt(end, moment)).toBeGreaterThanOrEqual(0);
			expect(leftAt(end, moment)).toBeLessThanOrEqual(end.whole);
		})
	);
});

test('the last second is shown until it is over', () => {
	expect([300_000, 245_000, 999, 1, 0].map(formatLeft)).toEqual([
		'5:00',
		'4:05',
		'0:01',
		'0:01',
		'0:00'
	]);
});
