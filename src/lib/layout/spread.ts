/** d3-force with anchored hubs: marks are drawn to their targets, keep apart and stay on the land of their home. */
import { forceCollide, forceSimulation, forceX, forceY, randomLcg } from 'd3';
import type { Body } from './body.ts';
import { clear } from './ground.ts';

const TICKS = 120;

/** Pull of the target on a mark; weak against the forces that keep marks apart. */
const PULL = 0.045;

/** Moves the bodies; the same bodies in the same order always end at the same places. */
export function spread(bodies: Body[]): void {
	const random = randomLcg(0.618);
	// targets often coincide; a start in different places lets the forces tell marks apart
	for (const body of bodies) {
		body.x += (random() - 0.5) * 2 * body.radius;
		body.y += (random() - 0.5) * 2 * body.radius;
	}
	forceSimulation(bodies)
		.stop()
		.randomSource(random)
		.alphaDecay(1 - 0.002 ** (1 / TICKS))
		.velocityDecay(0.45)
		.force('x', forceX<Body>(({ target }) => target.x).strength(PULL))
		.force('y', forceY<Body>(({ target }) => target.y).strength(PULL))
		.force(
			'apart',
			forceCollide<Body>(({ radius }) => radius)
		)
		.force('ground', () => {
			for (const body of bodies) clear(body, body.plot.sides, body.ground);
		})
		.tick(TICKS);
}
