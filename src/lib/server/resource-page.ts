/** The page of one resource: its facts in words, why it is where it is, and where to go from it. */
import { describeCost } from '#lib/describe/cost.ts';
import { describeGroup } from '#lib/describe/link.ts';
import { kindOf } from '#lib/describe/node.ts';
import { fill, lowerFirst, type Mention, mention, type Phrase } from '#lib/describe/phrase.ts';
import { describeSimilar } from '#lib/describe/similar.ts';
import { describeStatus, isPast } from '#lib/describe/status.ts';
import { describeChecked, describeTime } from '#lib/describe/time.ts';
import type { MapGraph, NodeOf } from '#lib/graph/build.ts';
import { neighbours } from '#lib/graph/neighbours.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { placeOf } from '#lib/graph/place.ts';
import { nodeOf, nodesOf } from '#lib/graph/read.ts';
import { similar } from '#lib/graph/similar.ts';
import { describeText } from '#lib/text/describe.ts';
import { detailsText } from '#lib/text/details.ts';
import { phraseText } from '#lib/text/phrase.ts';
import type { Fact, Pointer, ResourceView, StarterNote } from '#lib/views/read/resource/types.ts';
import { markOf } from './entries.ts';
import { regionView } from './regions.ts';

type Resource = NodeOf<'resource'>['record'];

const SIMILAR = 5;
/** Longer lists of authors end in "and 7 others". */
const AUTHORS = 4;

export function resourceView(graph: MapGraph, id: string): ResourceView {
	const { record } = nodeOf(graph, 'resource', id);
	const node = nodeId('resource', id);
	return {
		node,
		title: record.title,
		line: [
			kindOf(graph, id),
			record.publisher,
			...(record.year === null ? [] : [String(record.year)])
		],
		...markOf(graph, record),
		summary: record.summary,
		url: record.url,
		host: new URL(record.url).host.replace(/^www\./, ''),
		home: regionView(graph, 'stage', record.home),
		warning: isPast(record.status) ? describeStatus(graph, id) : null,
		facts: factsOf(graph, record),
		why: whyHere(graph, record),
		links: relationsOf(graph, node),
		starters: startersOf(graph, id),
		questions: questionsOf(graph, node),
		similar: similarTo(graph, node),
		cite: citeOf(record)
	};
}

function factsOf(graph: MapGraph, record: Resource): Fact[] {
	const { vocabulary, site } = graph.getAttribute('dataset');
	const { label, meaning } = describeCost(graph, record.cost);
	const labelOf = (terms: readonly { id: string; label: string }[], id: string) =>
		terms.find((term) => term.id === id)?.label ?? id;
	const audiences = labelled(graph, 'audience', record.audiences);
	const fact = (id: Fact['id'], value: string | Phrase, note: string | null = null): Fact => ({
		id,
		value: typeof value === 'string' ? [value] : value,
		note
	});
	const said = new Intl.DisplayNames([site.language], { type: 'language' });
	// a course has its own words for what it takes, and for its dates
	const course = nodesOf(graph, 'course').find((one) => one.id === record.id)?.record;
	const foreign = record.language.split('-')[0] !== site.language.split('-')[0];
	return [
		fact(
			'audiences',
			audiences.flatMap((one, index) => (index ? [', ', one] : [one]))
		),
		fact('time', course?.length ?? describeTime(record.minutes), course && datesOf(course)),
		course?.price ? fact('cost', withoutStop([course.price])) : fact('cost', label, meaning),
		fact('format', labelOf(vocabulary.formats, record.format)),
		fact('country', record.country),
		...(foreign ? [fact('language', said.of(record.language) ?? record.language)] : []),
		fact('authors', authorsOf(record.authors)),
		fact('status', withoutStop(describeStatus(graph, record.id))),
		fact('checked', describeChecked(record.checked)),
		// the first of the list is the surest, and goes without saying
		...(record.confidence === vocabulary.confidences[0]?.id
			? []
			: [fact('confidence', labelOf(vocabulary.confidences, record.confidence))])
	];
}

/** What there is to know of its dates: what is doubtful about those that are known, and how to hear of others. */
function datesOf({ sessions, newDates }: NodeOf<'course'>['record']): string {
	const notes = sessions.flatMap(({ note }) => note ?? []);
	return [...notes, newDates].filter((words) => words !== null).join(' ');
}

/** A fact is no sentence. */
function withoutStop(phrase: Phrase): Phrase {
	const last = phrase.at(-1);
	if (typeof last !== 'string' || !last.endsWith('.')) return phrase;
	return [...phrase.slice(0, -1), ...(last === '.' ? [] : [last.slice(0, -1)])];
}

function authorsOf(authors: readonly string[]): string {
	if (authors.length <= AUTHORS + 1) return authors.join(', ');
	return detailsText.andOthers(authors.slice(0, AUTHORS).join(', '), authors.length - AUTHORS);
}

function labelled(graph: MapGraph, type: 'audience', ids: readonly string[]): Mention[] {
	return ids.map((id, index) => {
		const { label } = nodeOf(graph, type, id);
		return { node: nodeId(type, id), text: index === 0 ? label : lowerFirst(label) };
	});
}

function whyHere(graph: MapGraph, record: Resource): Phrase[] {
	const node = nodeId('resource', record.id);
	const { stages, throughout } = graph.getAttribute('dataset').vocabulary;
	const it = phraseText.it;
	const home = stages.find(({ id }) => id === record.home);
	const others = record.stages.filter((id) => id !== record.home);
	const mentions = others.map((id) => mention(graph, nodeId('stage', id)));
	const commons = {
		node: nodeId('stage', throughout.id),
		text: phraseText.quoted(throughout.label)
	};
	const where = home
		? fill(graph, describeText.livesAt(placeOf(graph, record.id).of - 1), {
				from: it,
				to: mention(graph, nodeId('stage', home.id))
			})
		: fill(graph, describeText.livesThroughout, { from: it, to: commons });
	const everywhere = record.stages.length === stages.length;
	const also = everywhere
		? [fill(graph, describeText.helpsAtEvery, { from: it })]
		: mentions.length > 0
			? [
					fill(graph, home ? describeText.alsoHelps : describeText.helpsAt, {
						from: it,
						to: mentions
					})
				]
			: [];
	const about = neighbours(graph, node).filter(({ type }) => type.id === 'about-topic');
	return [where, ...also, ...about.map((group) => describeGroup(graph, node, group))];
}

function relationsOf(graph: MapGraph, node: string): Phrase[] {
	return neighbours(graph, node)
		.filter(({ type }) => type.relation)
		.map((group) => describeGroup(graph, node, group));
}

function startersOf(graph: MapGraph, id: string): StarterNote[] {
	const { audiences, stages } = graph.getAttribute('dataset').starters;
	const notes = (type: 'audience' | 'stage', template: string, lists: typeof audiences) =>
		Object.entries(lists).flatMap(([term, starters]) =>
			starters
				.filter(({ resource }) => resource === id)
				.map(({ reason }) => ({
					to: fill(graph, template, { to: mention(graph, nodeId(type, term)) }),
					reason
				}))
		);
	return [
		...notes('audience', describeText.starterFor, audiences),
		...notes('stage', describeText.starterAt, stages)
	];
}

function questionsOf(graph: MapGraph, node: string): Mention[] {
	const group = neighbours(graph, node).find(({ type }) => type.id === 'helps-with-question');
	return (group?.nodes ?? []).map((question) => ({
		node: question,
		text: graph.getNodeAttribute(question, 'title')
	}));
}

/** The most alike among those that are not linked to it already. */
function similarTo(graph: MapGraph, node: string): Pointer[] {
	return similar(graph, node, Infinity)
		.filter(({ relation }) => relation === null)
		.slice(0, SIMILAR)
		.map((found) => ({
			node: found.node,
			title: graph.getNodeAttribute(found.node, 'title'),
			reason: describeSimilar(graph, found)
		}));
}

function citeOf({ authors, publisher, year, doi, kind, format, language }: Resource) {
	return { authors, publisher, year, doi, kind: { id: kind }, format: { id: format }, language };
}
