/** The page of one reflective question: where it belongs, smaller questions that help, and what to turn to. */
import { fill, mention, type Phrase, upperFirst } from '#lib/describe/phrase.ts';
import { describeGroup } from '#lib/describe/link.ts';
import type { MapGraph } from '#lib/graph/build.ts';
import { neighbours } from '#lib/graph/neighbours.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { nodeOf } from '#lib/graph/read.ts';
import { questionText } from '#lib/text/question.ts';
import type { QuestionView } from '#lib/views/details/question-view.ts';
import { entryView } from './entries.ts';
import { regionView } from './regions.ts';

export function questionView(graph: MapGraph, id: string): QuestionView {
	const { record } = nodeOf(graph, 'question', id);
	const { questions, site } = graph.getAttribute('dataset');
	const node = nodeId('question', id);
	return {
		node,
		text: record.text,
		noun: upperFirst(site.words.question.one),
		home: regionView(graph, 'stage', record.stage),
		prompts: [...record.prompts],
		// at which stage, for whom and about what: what helps with it stands below in full
		why: neighbours(graph, node)
			.filter(({ type }) => type.id !== 'helps-with-question')
			.map((group): Phrase => describeGroup(graph, node, group)),
		helps: record.resources.map((resource) =>
			entryView(graph, nodeOf(graph, 'resource', resource).record, true)
		),
		source: {
			text: questions.sourceNote.text,
			link: fill(graph, questionText.source, {
				to: mention(graph, nodeId('resource', questions.sourceNote.resource))
			})
		}
	};
}
