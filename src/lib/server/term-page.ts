/** The page of a term (a stage, an audience ...): what it means, where to start, and all its resources in groups. */
import { kindLine } from '#lib/describe/status.ts';
import { describeTerm } from '#lib/describe/summary.ts';
import { describeTime } from '#lib/describe/time.ts';
import { nouns, upperFirst } from '#lib/describe/phrase.ts';
import { facetOf, folderOf, pageTypes, type PageType } from '#lib/facets/facets.ts';
import { infoOf, type Term } from '#lib/facets/table.ts';
import type { MapGraph, NodeOf } from '#lib/graph/build.ts';
import { homes, membersOf, regionOf, regionsOf } from '#lib/graph/home.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { indexPath, termPath } from '#lib/graph/page-path.ts';
import { nodeOf, nodesOf } from '#lib/graph/read.ts';
import { questionsText } from '#lib/text/question.ts';
import { termText } from '#lib/text/terms.ts';
import type {
	CrossView,
	GroupView,
	StarterView,
	TalkView,
	TermLine,
	TermView
} from '#lib/views/read/term/types.ts';
import type { RegionView } from '#lib/ui/mark/region-view.ts';
import { entryView } from './entries.ts';
import { regionView } from './regions.ts';

type Resource = NodeOf<'resource'>['record'];

/** Lists longer than this leave the summaries out. */
const LONG = 60;

/** Ids of all terms of a type that have a page: the commons counts as a stage. */
export function termIds(graph: MapGraph, type: PageType): string[] {
	return regionsOf(graph, type).map(({ id }) => id);
}

export function termView(graph: MapGraph, type: PageType, id: string): TermView {
	const members = membersOf(graph, type, id).map(({ record }) => record);
	const called = nouns(graph);
	const ids = regionsOf(graph, type).filter(({ number }) => number !== null);
	const index = ids.findIndex((region) => region.id === id);
	const ringed = type === 'stage' && index >= 0;
	const at = (step: number): RegionView | null => {
		const region = ids[(index + step + ids.length) % ids.length];
		return ringed && region ? regionView(graph, type, region.id) : null;
	};
	return {
		type,
		onMap: onMap(graph, type, id),
		...lineOf(graph, type, id),
		index: { label: upperFirst(called[`${type}s`] ?? ''), path: indexPath(type) },
		definition: infoOf(type).opening ? (termOf(graph, type, id).definition ?? null) : null,
		around: ringed ? termText.around(called.stages ?? '') : null,
		place: ringed ? termText.place(index + 1, ids.length) : null,
		previous: at(-1),
		next: at(1),
		talk: type === 'stage' ? talkOf(graph, id) : null,
		starters: startersOf(graph, type, id),
		groups: type === 'stage' ? stageGroups(graph, id, members) : groupsByStage(graph, members),
		crossings: pageTypes
			.filter((other) => other !== type)
			.map((other) => ({
				heading: termText.crossing(called[other] ?? ''),
				terms: crossings(graph, other, members)
			}))
	};
}

/** A hub is shown with its links; what is no node, by what has it. */
function onMap(graph: MapGraph, type: PageType, id: string): string | null {
	const { hub, number } = regionOf(graph, type, id);
	if (hub) return `node=${hub}`;
	return number === null ? null : `${facetOf(type)}=${id}`;
}

/** One line of an index page. */
export function lineOf(graph: MapGraph, type: PageType, id: string): TermLine {
	const region = regionView(graph, type, id);
	return {
		label: region.label,
		opening: openingOf(graph, type, id),
		summary: describeTerm(graph, type, id),
		region
	};
}

/** A term as the vocabulary has it, or the commons. */
function termOf(graph: MapGraph, type: PageType, id: string): Term {
	const dataset = graph.getAttribute('dataset');
	const { terms, middle } = infoOf(type);
	const found = terms(dataset).find((term) => term.id === id) ?? middle?.(dataset.vocabulary);
	if (!found) throw new Error(`There is no ${type} “${id}”.`);
	return found;
}

/** The sentence that leads in to a term; where the map has none, what the term means. */
function openingOf(graph: MapGraph, type: PageType, id: string): string {
	const term = termOf(graph, type, id);
	const { words } = graph.getAttribute('dataset').site;
	const opening = infoOf(type).opening?.(term, words) ?? term.definition ?? '';
	return /[.?!]$/.test(opening) ? opening : termText.sentence(opening);
}

function startersOf(graph: MapGraph, type: PageType, id: string): StarterView[] {
	const { starters } = graph.getAttribute('dataset');
	const lists: Readonly<Record<string, (typeof starters)['stages']>> = starters;
	return (lists[folderOf(type)]?.[id] ?? []).map(({ resource, reason }) => {
		const { record } = nodeOf(graph, 'resource', resource);
		return {
			node: nodeId('resource', resource),
			title: record.title,
			kind: kindLine(graph, resource),
			time: record.minutes === null ? null : describeTime(record.minutes),
			reason
		};
	});
}

/** The first question of a stage opens its page: the file has them in the order in which they are asked. */
function talkOf(graph: MapGraph, stage: string): TalkView | null {
	const here = nodesOf(graph, 'question').filter(({ record }) => record.stage === stage);
	const [first] = here;
	if (!first) return null;
	const called = nouns(graph);
	return {
		node: nodeId('question', first.id),
		text: first.record.text,
		prompts: [...first.record.prompts],
		more: questionsText.moreHere(here.length, called.questions ?? '', called.stage ?? ''),
		path: `/questions/#${stage}`
	};
}

/** Those that live here in full, then those that live elsewhere, in short. */
function stageGroups(graph: MapGraph, id: string, members: readonly Resource[]): GroupView[] {
	const here = members.filter(({ home }) => home === id);
	const elsewhere = members.filter(({ home }) => home !== id);
	const group = (key: string, heading: string, list: readonly Resource[], long: boolean) =>
		list.length === 0
			? []
			: [
					{
						id: key,
						heading,
						region: null,
						entries: list.map((record) => entryView(graph, record, long))
					}
				];
	return [
		...group('here', termText.livesHere, here, true),
		...group('elsewhere', termText.elsewhere, elsewhere, false)
	];
}

/** By the stage at which each one lives, in ring order. */
export function groupsByStage(graph: MapGraph, members: readonly Resource[]): GroupView[] {
	const long = members.length <= LONG;
	const ids = new Set(members.map(({ id }) => id));
	return [...homes(graph)].flatMap(([id, living]) => {
		const here = living.filter((node) => ids.has(node.id));
		if (here.length === 0) return [];
		const region = regionView(graph, 'stage', id);
		const entries = here.map(({ record }) => entryView(graph, record, long));
		return [{ id, heading: upperFirst(region.label), region, entries }];
	});
}

/** How many of these resources each term of another list has; those with none are left out. */
function crossings(graph: MapGraph, type: PageType, members: readonly Resource[]): CrossView[] {
	const { terms, read } = infoOf(type);
	const dataset = graph.getAttribute('dataset');
	return terms(dataset).flatMap(({ id, label }) => {
		const count = members.filter((one) => read(one, dataset.vocabulary).includes(id)).length;
		return count > 0 ? [{ path: termPath(type, id), label, count }] : [];
	});
}
