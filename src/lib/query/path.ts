/**
 * The shortest way from one node to another along links, and among equally short ones the most telling: that two guides
 * are both for researchers says little, that they build on the same third one says much.
 */
import type { LinkIndex, Ray } from './links.ts';

/** One link of the way, as it is gone along. */
export interface PathStep {
	readonly from: string;
	readonly to: string;
	readonly type: string;
	/** Whether the link begins where the step does. */
	readonly begins: boolean;
}

/**
 * What it costs to pass through a node; lower is more telling. One level outweighs any sum of degrees: another resource,
 * then a term, then a question or a course, which are met by chance. Whole numbers, so that sums are exact and the way
 * there costs what the way back does.
 */
const LEVEL = 1e9;

function costOf(links: LinkIndex, node: string): number {
	const level = node.startsWith('resource:') ? 0 : /^(question|course):/.test(node) ? 2 : 1;
	// the rarer a term, the more it says (as in similar.ts)
	return level * LEVEL + Math.round(1e4 * Math.log(links.rays(node).length));
}

/** How a node was reached. */
interface Reached {
	/** From the start, in steps. */
	readonly steps: number;
	/** Of all nodes before it, the start excepted. */
	cost: number;
	before: string;
}

/**
 * Breadth first, linear in the links that it passes. The same two ends give the same way, read from either of them.
 * @returns no steps if both ends are one; null if there is no way, or an end has no links
 */
export function findPath(links: LinkIndex, from: string, to: string): PathStep[] | null {
	if (!links.has(from) || !links.has(to)) return null;
	if (from === to) return [];
	// always searched from the same end: ties between equal ways are then broken in the same way
	const [first, last] = from < to ? [from, to] : [to, from];
	const nodes = trace(search(links, first, last), first, last);
	if (!nodes) return null;
	if (first !== from) nodes.reverse();
	const counts = countTypes(links);
	return nodes.slice(1).map((node, index) => step(links, counts, nodes[index] as string, node));
}

function search(links: LinkIndex, first: string, last: string): Map<string, Reached> {
	const reached = new Map<string, Reached>([[first, { steps: 0, cost: 0, before: '' }]]);
	let level = [first];
	while (level.length > 0 && !reached.has(last)) {
		const next: string[] = [];
		for (const node of level) {
			const here = reached.get(node) as Reached;
			const cost = here.cost + (node === first ? 0 : costOf(links, node));
			for (const { id } of links.rays(node)) {
				const known = reached.get(id);
				if (!known) {
					reached.set(id, { steps: here.steps + 1, cost, before: node });
					next.push(id);
				} else if (known.steps > here.steps && isBetter(cost, node, known)) {
					known.cost = cost;
					known.before = node;
				}
			}
		}
		level = next;
	}
	return reached;
}

function isBetter(cost: number, before: string, known: Reached): boolean {
	return cost < known.cost || (cost === known.cost && before < known.before);
}

function trace(reached: Map<string, Reached>, first: string, last: string): string[] | null {
	const nodes: string[] = [];
	for (let node = last; node !== first;) {
		const here = reached.get(node);
		if (!here) return null;
		nodes.push(node);
		node = here.before;
	}
	return [...nodes, first].reverse();
}

/** The link of a step. Of several between two nodes the type that is rarest on the map says most. */
function step(
	links: LinkIndex,
	counts: ReadonlyMap<string, number>,
	from: string,
	to: string
): PathStep {
	const count = ({ type }: Ray) => counts.get(type) ?? 0;
	const [ray] = links
		.rays(from)
		.filter(({ id }) => id === to)
		.sort((a, b) => count(a) - count(b) || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0));
	if (!ray) throw new Error(`“${from}” has no link to “${to}”.`);
	return { from, to, type: ray.type, begins: ray.begins };
}

function countTypes(links: LinkIndex): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { type } of links.all) counts.set(type, (counts.get(type) ?? 0) + 1);
	return counts;
}
