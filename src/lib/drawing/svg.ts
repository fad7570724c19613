/**
 * A drawing as plain data, and as SVG markup. The server writes the markup into the prerendered page, the browser makes
 * nodes of the same data (views/explore/map/picture/to-node.ts), so the two cannot differ.
 */

/** One element: name, attributes (null leaves one out), children or text. */
export type Spec = readonly [
	tag: string,
	attributes: Readonly<Record<string, string | number | null>>,
	content?: readonly Spec[] | string
];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** The drawing as SVG markup, every value escaped. */
export function toMarkup([tag, attributes, content = []]: Spec): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== null)
		.map(([name, value]) => ` ${name}="${escape(String(value))}"`)
		.join('');
	const inner = typeof content === 'string' ? escape(content) : content.map(toMarkup).join('');
	return `<${tag}${written}>${inner}</${tag}>`;
}
