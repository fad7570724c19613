/** The page of a stage, an audience or a topic: what it means, where to start, and all its resources in groups. */
import { kindLine } from '#lib/describe/status.ts';
import { describeTerm } from '#lib/describe/summary.ts';
import { describeTime } from '#lib/describe/time.ts';
import { nouns, upperFirst } from '#lib/describe/phrase.ts';
import type { MapGraph, NodeOf } from '#lib/graph/build.ts';
import { homes, regionsOf } from '#lib/graph/home.ts';
import { type HubType, hubTypes, nodeId } from '#lib/graph/node-types.ts';
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

const fields = { stage: 'stages', audience: 'audiences', topic: 'topics' } as const;
/** Lists longer than this leave the summaries out. */
const LONG = 60;

/** Ids of all terms of a type that have a page: the commons counts as a stage. */
export function termIds(graph: MapGraph, type: HubType): string[] {
	return regionsOf(graph, type).map(({ id }) => id);
}

export function termView(graph: MapGraph, type: HubType, id: string): TermView {
	const { throughout } = graph.getAttribute('dataset').vocabulary;
	const commons = type === 'stage' && id === throughout.id;
	const members = nodesOf(graph, 'resource')
		.map(({ record }) => record)
		.filter((record) => (commons ? record.home === id : record[fields[type]].includes(id)));
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
		node: commons ? null : nodeId(type, id),
		...lineOf(graph, type, id),
		index: { label: upperFirst(called[`${type}s`] ?? ''), path: `/${fields[type]}/` },
		definition: commons ? throughout.definition : nodeOf(graph, type, id).record.definition,
		around: ringed ? termText.around(called.stages ?? '') : null,
		place: ringed ? termText.place(index + 1, ids.length) : null,
		previous: at(-1),
		next: at(1),
		talk: type === 'stage' ? talkOf(graph, id) : null,
		starters: startersOf(graph, type, id),
		groups: type === 'stage' ? stageGroups(graph, id, members) : groupsByStage(graph, members),
		crossings: hubTypes
			.filter((other) => other !== type)
			.map((other) => ({
				heading: termText.crossing(called[other] ?? ''),
				terms: crossings(graph, other, members)
			}))
	};
}

/** One line of an index page. */
export function lineOf(graph: MapGraph, type: HubType, id: string): TermLine {
	const region = regionView(graph, type, id);
	return {
		label: region.label,
		opening: openingOf(graph, type, id),
		summary: describeTerm(graph, type, id),
		region
	};
}

function openingOf(graph: MapGraph, type: HubType, id: string): string {
	const { stages, throughout } = graph.getAttribute('dataset').vocabulary;
	if (type === 'stage') return (stages.find((stage) => stage.id === id) ?? throughout).question;
	if (type === 'audience') return termText.sentence(nodeOf(graph, 'audience', id).record.iAm);
	const { purposeDoor } = graph.getAttribute('dataset').site.words;
	return termText.sentence(`${purposeDoor} ${nodeOf(graph, 'topic', id).record.want}`);
}

function startersOf(graph: MapGraph, type: HubType, id: string): StarterView[] {
	if (type === 'topic') return [];
	const { starters } = graph.getAttribute('dataset');
	return (starters[fields[type]][id] ?? []).map(({ resource, reason }) => {
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
function crossings(graph: MapGraph, type: HubType, members: readonly Resource[]): CrossView[] {
	return nodesOf(graph, type).flatMap(({ id, label }) => {
		const count = members.filter((record) => record[fields[type]].includes(id)).length;
		return count > 0 ? [{ node: nodeId(type, id), label, count }] : [];
	});
}
