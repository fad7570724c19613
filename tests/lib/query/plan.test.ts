import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates, instead, type Plannable, planRoute, stageFor } from '#lib/query/plan.ts';

const one = (id: string, change: Partial<Plannable> = {}): Plannable => ({
	id,
	home: 'planning',
	stages: ['planning'],
	roles: ['newcomer'],
	minutes: null,
	past: false,
	...change
});
const none = { stages: {}, roles: {} };
const wish = { roles: [], stages: ['planning'], minutes: null };
const ids = (stops: readonly { id: string }[]) => stops.map(({ id }) => id);

describe('a route of one’s own', () => {
	it('has the best for each stage, in the order of the stages', () => {
		const all = [one('a'), one('b', { home: 'doing', stages: ['doing'] })];
		expect(planRoute(all, none, { ...wish, stages: ['doing', 'planning'] })).toEqual([
			{ id: 'b', stage: 'doing' },
			{ id: 'a', stage: 'planning' }
		]);
	});

	it('begins with what the curators recommend at the stage, then for the role', () => {
		const all = [one('a'), one('b'), one('c')];
		const beginnings = { stages: { planning: ['c'] }, roles: { newcomer: ['b'] } };
		expect(ids(candidates(all, beginnings, 'planning', { ...wish, roles: ['newcomer'] }))).toEqual([
			'c',
			'b',
			'a'
		]);
	});

	it('prefers what lives at the stage, and then what is short', () => {
		const all = [
			one('long', { minutes: 60 }),
			one('guest', { home: 'doing', stages: ['doing', 'planning'], minutes: 5 }),
			one('short', { minutes: 10 })
		];
		expect(ids(candidates(all, none, 'planning', wish))).toEqual(['short', 'long', 'guest']);
	});

	it('never proposes what has been replaced, nor what is for others', () => {
		const all = [one('old', { past: true }), one('theirs', { roles: ['gardener'] })];
		expect(planRoute(all, none, { ...wish, roles: ['newcomer'] })).toEqual([]);
	});

	it('with a limit, what has a time goes first and the times known stay within it', () => {
		const all = [one('a'), one('b', { minutes: 20 }), one('c', { minutes: 15 })];
		const beginnings = { stages: { planning: ['a'] }, roles: {} };
		const stops = planRoute(all, beginnings, { ...wish, minutes: 30 });
		expect(ids(stops)).toEqual(['c', 'a']);
	});

	it('with little time there are few stops, and of the stages first those where a time is known', () => {
		const stages = ['planning', 'doing', 'ending'];
		const all = [
			...stages.map((stage) => one(`unknown-${stage}`, { home: stage, stages: [stage] })),
			one('timed', { home: 'ending', stages: ['ending'], minutes: 12 })
		];
		const within = (minutes: number) => ids(planRoute(all, none, { roles: [], stages, minutes }));
		expect(within(15)).toEqual(['timed']);
		expect(within(30)).toEqual(['unknown-planning', 'timed']);
		expect(within(45)).toEqual(['unknown-planning', 'unknown-doing', 'timed']);
	});

	const resource = fc
		.record({
			id: fc.integer({ min: 0, max: 60 }).map((n) => `r${n}`),
			home: fc.constantFrom('s1', 's2', 's3'),
			more: fc.subarray(['s1', 's2', 's3']),
			roles: fc.subarray(['p', 'q']),
			minutes: fc.option(fc.integer({ min: 1, max: 90 })),
			past: fc.boolean()
		})
		.map(({ more, home, ...rest }) => ({ ...rest, home, stages: [...new Set([home, ...more])] }));
	const resources = fc.uniqueArray(resource, { selector: ({ id }) => id, maxLength: 40 });
	const wishes = fc.record({
		roles: fc.subarray(['p', 'q']),
		stages: fc.shuffledSubarray(['s1', 's2', 's3'], { minLength: 1 }),
		minutes: fc.option(fc.integer({ min: 5, max: 200 }))
	});

	it('is the same whatever the order of the resources, has nothing twice, and keeps to the wish', () => {
		fc.assert(
			fc.property(resources, wishes, (all, asked) => {
				const stops = planRoute(all, none, asked);
				expect(planRoute([...all].reverse(), none, asked)).toEqual(stops);
				expect(new Set(ids(stops)).size).toBe(stops.length);
				const known = stops.map(({ id }) => all.find((found) => found.id === id));
				const sum = known.reduce((total, found) => total + (found?.minutes ?? 0), 0);
				expect(sum).toBeLessThanOrEqual(asked.minutes ?? Infinity);
				if (asked.minutes !== null)
					expect(stops.length).toBeLessThanOrEqual(Math.max(1, asked.minutes / 15));
				for (const [index, { stage }] of stops.entries())
					expect(known[index]?.stages).toContain(stage);
				const order = stops.map(({ stage }) => asked.stages.indexOf(stage));
				expect(order).toEqual([...order].sort((a, b) => a - b));
			})
		);
	});
});

describe('changing a route', () => {
	const ranked = ['a', 'b', 'c'].map((id) => one(id));

	it('another one instead is the next best that is not there yet, and after the last the first', () => {
		expect(instead(ranked, 'a', ['a', 'b'])?.id).toBe('c');
		expect(instead(ranked, 'c', ['c'])?.id).toBe('a');
		expect(instead(ranked, 'a', ['a', 'b', 'c'])).toBeNull();
	});

	it('a resource stands at its home if that lies ahead, else at the first stage ahead that it helps with', () => {
		const guest = one('g', { home: 'planning', stages: ['planning', 'doing'] });
		expect(stageFor(guest, ['doing', 'planning'])).toBe('planning');
		expect(stageFor(guest, ['doing'])).toBe('doing');
		expect(stageFor(guest, ['ending'])).toBe('planning');
	});
});
