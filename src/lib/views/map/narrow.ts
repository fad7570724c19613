/** What the query leaves out steps back on the map: it is no target, has no name, and is not announced. */
import type { Picture } from './picture.ts';

const RESOURCE = 'resource:';

/**
 * @param left ids of the resources that are left in, without their type; null for all
 * @param say the name of a hub with the number of those that are left round it
 */
export function narrow(
	picture: Picture,
	left: ReadonlySet<string> | null,
	say: (name: string, count: number) => string
): void {
	picture.svg.classList.toggle('narrowed', left !== null);
	const counts = new Map<string, number>();
	for (const id of picture.ids) {
		if (!id.startsWith(RESOURCE)) continue;
		const out = left !== null && !left.has(id.slice(RESOURCE.length));
		const element = picture.element(id);
		element?.toggleAttribute('data-out', out);
		if (out) element?.setAttribute('aria-hidden', 'true');
		else element?.removeAttribute('aria-hidden');
		picture.label(id)?.toggleAttribute('data-out', out);
		const line = picture.line(id);
		line?.toggleAttribute('data-out', out);
		const hub = line?.dataset.to;
		if (hub) counts.set(hub, (counts.get(hub) ?? 0) + (out ? 0 : 1));
	}
	for (const [hub, here] of counts) sayLeft(picture, hub, left === null ? null : here, say);
}

/** The number of those that are left, at the shoulder of the hub of a territory. */
function sayLeft(
	picture: Picture,
	hub: string,
	left: number | null,
	say: (name: string, count: number) => string
): void {
	const element = picture.element(hub);
	if (!element) return;
	const name = element.dataset.name ?? element.getAttribute('aria-label') ?? '';
	element.dataset.name = name;
	element.setAttribute('aria-label', left === null ? name : say(name, left));
	picture.badge(hub, left);
	element.classList.toggle('none', left === 0);
}
