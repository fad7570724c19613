/** What the query leaves out is muted on the map: it cannot be pressed, has no label, and is not announced. */
import type { Picture } from './picture.ts';

const RESOURCE = 'resource:';

/**
 * @param left ids of the resources that are left in, without their type; null for all
 * @param say the name of a hub, with the number of those left whose home it is
 */
export function markFilteredOut(
	picture: Picture,
	left: ReadonlySet<string> | null,
	say: (name: string, count: number) => string
): void {
	picture.svg.classList.toggle('narrowed', left !== null);
	const counts = new Map<string, number>();
	for (const [id, { element, label, line }] of picture.nodes) {
		if (!id.startsWith(RESOURCE)) continue;
		const out = left !== null && !left.has(id.slice(RESOURCE.length));
		for (const part of [element, label, line]) part?.toggleAttribute('data-out', out);
		if (out) element.setAttribute('aria-hidden', 'true');
		else element.removeAttribute('aria-hidden');
		const hub = line?.dataset.to;
		if (hub) counts.set(hub, (counts.get(hub) ?? 0) + (out ? 0 : 1));
	}
	for (const [hub, count] of counts) {
		const here = left === null ? null : count;
		picture.describe(hub, (name) => (here === null ? name : say(name, here)));
		picture.badge(hub, here);
		picture.nodes.get(hub)?.element.classList.toggle('none', here === 0);
	}
}
