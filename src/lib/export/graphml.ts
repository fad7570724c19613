/** GraphML, which yEd, Cytoscape, igraph and NetworkX read (Brandes et al. 2002, http://graphml.graphdrawing.org). */
import type { Attributes, Format, PublicGraph } from './types.ts';
import { escapeXml } from './xml.ts';

type Owner = 'graph' | 'node' | 'edge';

/** GraphML declares each attribute once, with its type, and names it by a key that is an id in the file. */
export const graphml: Format<PublicGraph> = {
	mediaType: 'application/graphml+xml',
	format: (graph) => {
		const nodes = graph.mapNodes((id, facts) => ({ id, facts }));
		const edges = graph.mapEdges((id, facts, source, target) => ({ id, source, target, facts }));
		const facts = (all: readonly { facts: Attributes }[]) => all.map((one) => one.facts);
		return [
			'<?xml version="1.0" encoding="UTF-8"?>',
			'<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
			...keys('graph', [graph.getAttributes()]),
			...keys('node', facts(nodes)),
			...keys('edge', facts(edges)),
			'<graph edgedefault="directed">',
			data('graph', graph.getAttributes()),
			...nodes.map((one) => element('node', { id: one.id }, one.facts)),
			...edges.map(({ id, source, target, ...one }) =>
				element('edge', { id, source, target }, one.facts)
			),
			'</graph>',
			'</graphml>',
			''
		].join('\n');
	}
};

function keys(owner: Owner, all: readonly Attributes[]): string[] {
	const types = new Map(
		all.flatMap((facts) => Object.entries(facts)).map(([name, value]) => [name, typeof value])
	);
	return [...types].map(([name, type]) => {
		const called = type === 'number' ? 'double' : 'string';
		return `<key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${called}"/>`;
	});
}

function element(
	owner: 'node' | 'edge',
	own: Readonly<Record<string, string>>,
	facts: Attributes
): string {
	const attributes = Object.entries(own).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
	return `<${owner}${attributes.join('')}>${data(owner, facts)}</${owner}>`;
}

function data(owner: Owner, facts: Attributes): string {
	return Object.entries(facts)
		.map(([name, value]) => `<data key="${owner}-${name}">${escapeXml(String(value))}</data>`)
		.join('');
}
