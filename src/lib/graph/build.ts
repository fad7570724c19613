/**
 * Records in, graph out: who is linked to what. No positions (the layout returns them), no sentences (describe has
 * them), no words of its own. For build time only: the browser gets finished pictures, sentences and small files.
 */
import { MultiDirectedGraph } from 'graphology';
import type { Dataset } from '#lib/schema/dataset.ts';
import { type LinkType, linkTypesOf, relationLinkId } from './links.ts';
import { nodeId, type NodeType } from './node-types.ts';

type Vocabulary = Dataset['vocabulary'];
type Record_ = {
	resource: Dataset['resources'][number];
	stage: Vocabulary['stages'][number];
	audience: Vocabulary['audiences'][number];
	topic: Vocabulary['topics'][number];
	question: Dataset['questions']['questions'][number];
	course: Dataset['courses'][number];
};

/** What a node of one type holds. */
export interface NodeOf<T extends NodeType> {
	readonly type: T;
	/** The id without its type. */
	readonly id: string;
	/** The name where there is little room: the short one of a resource, the label of a term, the text of a question. */
	readonly label: string;
	/** The full name. */
	readonly title: string;
	/** Orders nodes of one type: terms and questions as the files do, resources and courses by title. */
	readonly order: string;
	readonly record: Record_[T];
}
export type NodeAttributes = { [T in NodeType]: NodeOf<T> }[NodeType];

export interface EdgeAttributes {
	/** Id of a link type. */
	type: string;
}

export interface GraphAttributes {
	readonly dataset: Dataset;
	readonly linkTypes: ReadonlyMap<string, LinkType>;
}

/** Edges are directed as their link type says; two nodes may have several, of different types. */
export type MapGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** Titles are ordered without regard to capitals, accents and marks, then by id: the same on every machine. */
export function titleOrder(title: string, id: string): string {
	const folded = title.normalize('NFKD').toLowerCase();
	// a tab comes before a space: the shorter title of two that begin alike is first
	return `${folded.replace(/[^\p{Letter}\p{Number} ]/gu, '').trim()}\t${id}`;
}

const place = (index: number) => String(index).padStart(6, '0');

export function buildGraph(dataset: Dataset): MapGraph {
	const { vocabulary, resources, questions, courses } = dataset;
	const graph: MapGraph = new MultiDirectedGraph();
	graph.replaceAttributes({
		dataset,
		linkTypes: new Map(linkTypesOf(vocabulary).map((type) => [type.id, type]))
	});

	const node = (attributes: NodeAttributes) =>
		graph.addNode(nodeId(attributes.type, attributes.id), attributes);
	const link = (type: string, from: string, to: string) =>
		graph.addDirectedEdgeWithKey(`${from} ${type} ${to}`, from, to, { type });
	const links = (type: string, from: string, to: NodeType, ids: readonly string[]) => {
		for (const id of ids) link(type, from, nodeId(to, id));
	};

	for (const [index, record] of vocabulary.stages.entries())
		node({ type: 'stage', ...termNode(record, index), record });
	for (const [index, record] of vocabulary.audiences.entries())
		node({ type: 'audience', ...termNode(record, index), record });
	for (const [index, record] of vocabulary.topics.entries())
		node({ type: 'topic', ...termNode(record, index), record });
	for (const record of resources) node({ type: 'resource', ...resourceNode(record), record });
	for (const [index, record] of questions.questions.entries()) {
		const { id, text } = record;
		node({ type: 'question', id, label: text, title: text, order: place(index), record });
	}
	for (const record of courses) {
		const of = graph.getNodeAttributes(nodeId('resource', record.resource)) as NodeOf<'resource'>;
		node({ type: 'course', ...resourceNode(of.record), record });
	}

	for (const { id, stages, audiences, topics } of resources) {
		const from = nodeId('resource', id);
		links('at-stage', from, 'stage', stages);
		links('for-audience', from, 'audience', audiences);
		links('about-topic', from, 'topic', topics);
	}
	for (const { id, stage, audiences, topics, resources: helpful } of questions.questions) {
		const from = nodeId('question', id);
		links('at-stage', from, 'stage', [stage]);
		links('for-audience', from, 'audience', audiences);
		links('about-topic', from, 'topic', topics);
		for (const resource of helpful) link('helps-with-question', nodeId('resource', resource), from);
	}
	for (const { resource, audience } of courses) {
		const from = nodeId('course', resource);
		const of = graph.getNodeAttributes(nodeId('resource', resource)) as NodeOf<'resource'>;
		// a course says itself who it is for; the rest it has from its resource
		links('at-stage', from, 'stage', of.record.stages);
		links('for-audience', from, 'audience', audience);
		links('about-topic', from, 'topic', of.record.topics);
		link('teaches', from, nodeId('resource', resource));
	}
	for (const { id, related } of resources)
		for (const { type, target } of related)
			link(relationLinkId(type), nodeId('resource', id), nodeId('resource', target));
	return graph;
}

function termNode({ id, label }: { id: string; label: string }, index: number) {
	return { id, label, title: label, order: place(index) };
}

function resourceNode({ id, short, title }: Dataset['resources'][number]) {
	return { id, label: short, title, order: titleOrder(title, id) };
}
