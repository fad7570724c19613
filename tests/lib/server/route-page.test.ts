import { expect, test } from 'vitest';
import { groundView, routeViews } from '#lib/server/route-page.ts';
import { shipped, shippedGraph } from '../maps.ts';

test('routes are those of the data, stop for stop and reason for reason', () => {
	const routes = routeViews(shippedGraph);
	expect(routes.map(({ id }) => id)).toEqual(shipped.routes.map(({ id }) => id));
	for (const [index, { stops }] of routes.entries())
		expect(stops.map(({ node, reason }) => [node, reason])).toEqual(
			shipped.routes[index]?.stops.map(({ resource, reason }) => [`resource:${resource}`, reason])
		);
});

test('every stop stands on the land that is drawn', () => {
	const [x = 0, y = 0, width = 0, height = 0] = groundView().box.split(' ').map(Number);
	for (const stop of routeViews(shippedGraph).flatMap(({ stops }) => stops)) {
		expect(stop.x).toBeGreaterThan(x);
		expect(stop.x).toBeLessThan(x + width);
		expect(stop.y).toBeGreaterThan(y);
		expect(stop.y).toBeLessThan(y + height);
	}
});
