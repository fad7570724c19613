/**
 * A drawing as plain data, and its two outputs: text for the prerendered page, and nodes for the browser. One drawing
 * serves both, so the picture in the HTML and the picture made later (another lens, a page reached by a link inside
 * the site) cannot differ; and the browser never hydrates what does not change.
 */

/** One element: name, attributes (null leaves one out), children or text. */
export type Spec = readonly [
	tag: string,
	attributes: Readonly<Record<string, string | number | null>>,
	content?: readonly Spec[] | string
];

const SVG = 'http://www.w3.org/2000/svg';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** The drawing as SVG markup, every value escaped. */
export function toMarkup(spec: Spec): string {
	const [tag, attributes, content = []] = spec;
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== null)
		.map(([name, value]) => ` ${name}="${escape(String(value))}"`)
		.join('');
	const inner = typeof content === 'string' ? escape(content) : content.map(toMarkup).join('');
	return `<${tag}${written}>${inner}</${tag}>`;
}

/** The drawing as SVG elements; needs no HTML parser, so Trusted Types have nothing to object to. */
export function toNode(spec: Spec): SVGElement {
	const [tag, attributes, content = []] = spec;
	const element = document.createElementNS(SVG, tag);
	for (const [name, value] of Object.entries(attributes))
		if (value !== null) element.setAttribute(name, String(value));
	if (typeof content === 'string') element.textContent = content;
	else element.append(...content.map(toNode));
	return element;
}
