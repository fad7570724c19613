/** Structured data of pages, made while the site is built. */
import { dataFileNames, dataFiles } from '#lib/export/formats.ts';
import { graphOf, type JsonLd } from '#lib/export/json-ld.ts';
import { courseList, courseThing } from '#lib/export/json-ld-course.ts';
import { resourceThing } from '#lib/export/json-ld-resource.ts';
import { dataThing, pageGraph, siteThing } from '#lib/export/json-ld-site.ts';
import { publicResource } from '#lib/export/public-resource.ts';
import type { MapGraph } from '#lib/graph/build.ts';
import { nodeId, type NodeType } from '#lib/graph/node-types.ts';
import { pagePath } from '#lib/graph/page-path.ts';
import { nodeOf, nodesOf } from '#lib/graph/read.ts';
import { fileText } from '#lib/text/data-page.ts';
import { regionView } from './regions.ts';
import { wholeAddress } from './whole-address.ts';

/** The relation by which a resource says that it is a part of another. */
const PART = 'partOf';

/** Something for the finished HTML only. */
export interface Unsent<Value> {
	readonly value?: Value;
}

/**
 * Keeps a value out of what is sent to the browser a second time, for scripts: kit copies what can be enumerated, and this
 * cannot. While the page is written the value is there; in the browser it is not.
 */
export function unsent<Value>(value: Value): Unsent<Value> {
	return Object.defineProperty({}, 'value', { value });
}

const addressOf = (type: NodeType, id: string) => wholeAddress(pagePath(nodeId(type, id)) ?? '/');

/** A resource, and the way to its page through the stage that is its home. */
export function resourceGraph(graph: MapGraph, id: string): JsonLd {
	const { record } = nodeOf(graph, 'resource', id);
	const { site } = graph.getAttribute('dataset');
	const page = addressOf('resource', id);
	const home = regionView(graph, 'stage', record.home);
	const facts = publicResource(graph, record);
	const thing = resourceThing(facts, {
		page,
		topics: facts.topics.map(({ id: topic, label }) => ({
			name: label,
			url: addressOf('topic', topic)
		})),
		partOf: record.related
			.filter(({ type }) => type === PART)
			.map(({ target }) => ({
				name: nodeOf(graph, 'resource', target).title,
				url: addressOf('resource', target)
			}))
	});
	return pageGraph(thing, [
		{ name: site.title, url: wholeAddress('/') },
		{ name: home.label, url: wholeAddress(home.path) },
		{ name: record.title, url: page }
	]);
}

/** The map as a site. */
export function homeGraph(graph: MapGraph): JsonLd {
	return graphOf([siteThing(graph.getAttribute('dataset').site, wholeAddress('/'))]);
}

/** All courses, with the dates that are known, and the page that lists them. */
export function trainingGraph(graph: MapGraph): JsonLd {
	const courses = nodesOf(graph, 'course').map(({ record }) => {
		const { title, summary, url } = nodeOf(graph, 'resource', record.resource).record;
		const audiences = record.audience.map((id) => nodeOf(graph, 'audience', id).label);
		const page = addressOf('resource', record.resource);
		return courseThing(record, { title, summary, url, page, audiences });
	});
	return graphOf([courseList(wholeAddress('/training/'), courses), ...courses]);
}

/** The data of the map, in all their formats. */
export function dataGraph(graph: MapGraph): JsonLd {
	const { site } = graph.getAttribute('dataset');
	const files = dataFileNames.map((name) => ({
		label: fileText[`/data/${name}`].label,
		mediaType: dataFiles[name].mediaType,
		url: wholeAddress(`/data/${name}`)
	}));
	return graphOf([dataThing(site, wholeAddress('/data/'), files)]);
}
