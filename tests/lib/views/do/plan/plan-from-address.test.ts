import { expect, test } from 'vitest';
import { planView } from '#lib/server/plan-page.ts';
import { idsOf, stopsOf, summaryOf, swapped } from '#lib/views/do/plan/plan-from-address.ts';
import { shipped, shippedGraph } from '../../../maps.ts';

const plan = planView(shippedGraph);
const nothing = { role: [], stage: [], within: 'any', stops: [] };

test('with no answers there is one good start for each stage, in the order of the ring', () => {
	const stops = stopsOf(plan, nothing);
	expect(stops.length).toBeGreaterThanOrEqual(plan.stages.length);
	const numbers = stops.map(({ region }) => region.number ?? 0);
	expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});

test('every stop fits the answers, and its reason is one of the curators’ or says where it belongs', () => {
	const asked = { ...nothing, role: ['researcher'], stage: ['designing', 'funding-approvals'] };
	const reasons = new Set(
		[shipped.starters.stages, shipped.starters.audiences].flatMap((lists) =>
			Object.values(lists).flatMap((list) => list.map(({ reason }) => reason))
		)
	);
	for (const { node, reason, region } of stopsOf(plan, asked)) {
		const record = shipped.resources.find(({ id }) => `resource:${id}` === node);
		expect(record?.audiences).toContain('researcher');
		expect([3, 4]).toContain(region.number);
		expect(reasons.has(reason) || reason.includes(region.label)).toBe(true);
	}
});

test('an hour is no more than an hour of what is known', () => {
	for (const within of ['15', '30', '60']) {
		const stops = stopsOf(plan, { ...nothing, within });
		const known = stops.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
		expect(known).toBeLessThanOrEqual(Number(within));
	}
});

test('with little time the words promise nothing, and name what has no stop', () => {
	const asked = { ...nothing, stage: ['getting-started', 'sharing'], within: '15' };
	const stops = stopsOf(plan, asked);
	expect(stops).toHaveLength(1);
	const { stops: count, rest } = summaryOf(plan, asked, stops);
	expect(count).toBe('A route with 1 stop.');
	const missed = plan.stages.filter(
		({ id, region }) => asked.stage.includes(id) && region.label !== stops[0]?.region.label
	);
	expect(rest).toContain(`There is no stop for: ${missed[0]?.region.label}.`);
	const unknown = [{ ...stops[0]!, minutes: null }];
	expect(summaryOf(plan, asked, unknown).rest).toContain('We cannot promise');
	expect(summaryOf(plan, { ...asked, within: 'any' }, unknown).rest).not.toContain('promise');
	expect(summaryOf(plan, nothing, []).stops).toMatch(/^Nothing fits/);
});

test('stops that a link names and the map does not have are counted', () => {
	const asked = { ...nothing, stops: ['pirit', 'no-such-thing'] };
	expect(summaryOf(plan, asked, stopsOf(plan, asked)).rest).toContain('1 stop in this link');
	const lost = { ...nothing, stops: ['no-such-thing'] };
	expect(summaryOf(plan, lost, stopsOf(plan, lost)).stops).toMatch(/no stop in this link/);
});

test('stops that were put in by hand keep their order; what the map does not have is left out', () => {
	const stops = ['pirit', 'no-such-thing', 'powercube'];
	expect(idsOf(stopsOf(plan, { ...nothing, stops }))).toEqual(['pirit', 'powercube']);
});

test('another one instead is for the same stage and role, and not on the route yet', () => {
	const asked = { ...nothing, role: ['public-contributor'], stage: ['designing'] };
	const stops = stopsOf(plan, asked);
	const other = swapped(plan, asked, stops, 0);
	const id = other?.ids[0] ?? '';
	expect(idsOf(stops)).not.toContain(id);
	expect(other?.ids.slice(1)).toEqual(idsOf(stops).slice(1));
	const record = shipped.resources.find((one) => one.id === id);
	expect(record?.title).toBe(other?.title);
	expect(record?.audiences).toContain('public-contributor');
	expect(record?.stages).toContain('designing');
});
