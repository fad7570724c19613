/**
 * Names for those that a query leaves in. The layout has kept room for each name at some zoom, with all others in place;
 * where few are left, there is room for more of them now.
 */
import type { Picture } from './picture.ts';

/** With more than so many left, the names of the layout are as many as one can read. */
const FEW = 60;

/** Air between two names, px. */
const AIR = 2;

export function wantsMore(left: ReadonlySet<string> | null): left is ReadonlySet<string> {
	return left !== null && left.size > 0 && left.size <= FEW;
}

/** Takes the extra names away, and puts those there that now fit. Needs all names of the lens in the picture. */
export function showMoreNames(picture: Picture, left: ReadonlySet<string> | null): void {
	const { svg } = picture;
	svg.querySelector('.more')?.remove();
	if (!wantsMore(left)) return;
	const hidden = [...left].flatMap((id) => {
		const label = picture.label(`resource:${id}`);
		return label && label.getClientRects().length === 0 ? [label] : [];
	});
	const group = document.createElementNS(svg.namespaceURI, 'g');
	group.classList.add('more');
	for (const label of hidden) group.append(copyOf(label));
	svg.querySelector('.labels')?.append(group);
	// all boxes are read before anything is taken out: one layout, not one for each name
	const copies = [...group.children].map((text) => ({ text, box: text.getBoundingClientRect() }));
	const taken = obstacles(picture, left, group);
	for (const { text, box } of copies) {
		if (taken.some((other) => meet(box, other))) text.remove();
		else taken.push(box);
	}
}

function copyOf(label: SVGElement): SVGElement {
	const copy = label.cloneNode(true) as SVGElement;
	copy.removeAttribute('data-for');
	return copy;
}

/** The boxes that a further name must keep off. */
function obstacles(picture: Picture, left: ReadonlySet<string>, group: Element): DOMRect[] {
	const { svg } = picture;
	const texts = [...svg.querySelectorAll('.labels text')].filter((text) => !group.contains(text));
	const discs = svg.querySelectorAll('.disc, .badge');
	const marks = [...left].flatMap(
		(id) => picture.element(`resource:${id}`)?.querySelector('.shape') ?? []
	);
	return [...texts, ...discs, ...marks]
		.map((element) => element.getBoundingClientRect())
		.filter(({ width }) => width > 0);
}

function meet(a: DOMRect, b: DOMRect): boolean {
	return (
		a.left < b.right + AIR &&
		b.left < a.right + AIR &&
		a.top < b.bottom + AIR &&
		b.top < a.bottom + AIR
	);
}
