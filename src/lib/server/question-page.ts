/** Reflective questions, one and all: where each belongs, smaller questions that help, and what to turn to. */
import { kindLine } from '#lib/describe/status.ts';
import { fill, mention, type Phrase, upperFirst } from '#lib/describe/phrase.ts';
import { describeGroup } from '#lib/describe/link.ts';
import type { MapGraph, NodeOf } from '#lib/graph/build.ts';
import { neighbours } from '#lib/graph/neighbours.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { regionsOf } from '#lib/graph/home.ts';
import { nodeOf, nodesOf } from '#lib/graph/read.ts';
import { questionsText, questionText } from '#lib/text/question.ts';
import type { QuestionView } from '#lib/views/read/question/question-view.ts';
import type { AskedView, QuestionsView } from '#lib/views/read/question/types.ts';
import { entryView } from './entries.ts';
import { regionView } from './regions.ts';

export function questionView(graph: MapGraph, id: string): QuestionView {
	const { record } = nodeOf(graph, 'question', id);
	const { site } = graph.getAttribute('dataset');
	const node = nodeId('question', id);
	return {
		node,
		text: record.text,
		noun: upperFirst(site.words.question.one),
		index: { label: questionsText.title(site.words.question.many), path: '/questions/' },
		meeting: `/questions/meeting/?stage=${record.stage}&at=${id}`,
		home: regionView(graph, 'stage', record.stage),
		prompts: [...record.prompts],
		// at which stage, for whom and about what: what helps with it stands below in full
		why: neighbours(graph, node)
			.filter(({ type }) => type.id !== 'helps-with-question')
			.map((group): Phrase => describeGroup(graph, node, group)),
		helps: record.resources.map((resource) =>
			entryView(graph, nodeOf(graph, 'resource', resource).record, true)
		),
		source: sourceOf(graph)
	};
}

/** Thanks and honesty: whose example they follow. */
function sourceOf(graph: MapGraph): QuestionView['source'] {
	const { sourceNote } = graph.getAttribute('dataset').questions;
	return {
		text: sourceNote.text,
		link: fill(graph, questionText.source, {
			to: mention(graph, nodeId('resource', sourceNote.resource))
		})
	};
}

/** All questions by stage, in the order of the file. A stage without one is left out. */
export function questionsView(graph: MapGraph): QuestionsView {
	const { vocabulary, questions, site } = graph.getAttribute('dataset');
	const all = nodesOf(graph, 'question').map(({ record }) => record);
	return {
		words: {
			title: questionsText.title(site.words.question.many),
			many: site.words.question.many,
			stages: site.words.stage.many
		},
		source: sourceOf(graph),
		sourceUrl: questions.sourceNote.url,
		audiences: vocabulary.audiences.map(({ id, label }) => ({ id, label })),
		stages: regionsOf(graph, 'stage').flatMap(({ id }) => {
			const here = all.filter(({ stage }) => stage === id);
			if (here.length === 0) return [];
			const region = regionView(graph, 'stage', id);
			return [{ id, region, questions: here.map((record) => askedView(graph, record)) }];
		})
	};
}

function askedView(graph: MapGraph, record: NodeOf<'question'>['record']): AskedView {
	return {
		id: record.id,
		node: nodeId('question', record.id),
		text: record.text,
		prompts: [...record.prompts],
		audiences: record.audiences.map((id) => ({ id, label: nodeOf(graph, 'audience', id).label })),
		helps: record.resources.map((resource) => ({
			node: nodeId('resource', resource),
			title: nodeOf(graph, 'resource', resource).record.title,
			kind: kindLine(graph, resource)
		}))
	};
}
