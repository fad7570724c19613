/**
 * More labels for the few resources that a query leaves in. The layout gives each label a zoom at which it fits among all
 * others; with most of those gone, more labels fit at the present zoom.
 */
import type { Picture } from './picture.ts';

/** With more resources left, the labels of the layout are as many as one can read. */
const FEW = 60;

/** Between two labels, px. */
const MARGIN = 2;

export function wantsExtraLabels(left: ReadonlySet<string> | null): left is ReadonlySet<string> {
	return left !== null && left.size > 0 && left.size <= FEW;
}

/** Replaces the extra labels by those that fit now. Needs all labels of the lens in the picture. */
export function showExtraLabels(picture: Picture, left: ReadonlySet<string> | null): void {
	const { svg } = picture;
	svg.querySelector('.more')?.remove();
	if (!wantsExtraLabels(left)) return;
	const hidden = [...left].flatMap((id) => {
		const label = picture.nodes.get(`resource:${id}`)?.label;
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
		if (taken.some((other) => overlaps(box, other))) text.remove();
		else taken.push(box);
	}
}

function copyOf(label: SVGElement): SVGElement {
	const copy = label.cloneNode(true) as SVGElement;
	copy.removeAttribute('data-for');
	return copy;
}

/** The boxes that a further label must not overlap. */
function obstacles(picture: Picture, left: ReadonlySet<string>, group: Element): DOMRect[] {
	const { svg } = picture;
	const texts = [...svg.querySelectorAll('.labels text')].filter((text) => !group.contains(text));
	const discs = svg.querySelectorAll('.disc, .badge');
	const marks = [...left].flatMap(
		(id) => picture.nodes.get(`resource:${id}`)?.element.querySelector('.shape') ?? []
	);
	return [...texts, ...discs, ...marks]
		.map((element) => element.getBoundingClientRect())
		.filter(({ width }) => width > 0);
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
	return (
		a.left < b.right + MARGIN &&
		b.left < a.right + MARGIN &&
		a.top < b.bottom + MARGIN &&
		b.top < a.bottom + MARGIN
	);
}
