/** A drawing as SVG nodes. Needs no HTML parser, so Trusted Types have nothing to object to. */
import type { Spec } from '#lib/drawing/svg.ts';

const SVG = 'http://www.w3.org/2000/svg';

export function toNode([tag, attributes, content = []]: Spec): SVGElement {
	const element = document.createElementNS(SVG, tag);
	for (const [name, value] of Object.entries(attributes))
		if (value !== null) element.setAttribute(name, String(value));
	if (typeof content === 'string') element.textContent = content;
	else element.append(...content.map(toNode));
	return element;
}
