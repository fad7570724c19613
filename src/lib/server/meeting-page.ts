/** Questions for a meeting: all of them, in the order of their stages. Which are shown is in the address. */
import { fill, mention, upperFirst } from '#lib/describe/phrase.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { regionsOf } from '#lib/graph/home.ts';
import { nodesOf } from '#lib/graph/read.ts';
import { meetingText } from '#lib/text/meeting.ts';
import { questionsText, questionText } from '#lib/text/question.ts';
import type { MeetingView } from '#lib/views/do/meeting/types.ts';
import { regionView } from './regions.ts';
import { theGraph } from './the-graph.ts';

export function meetingPage(): { meeting: MeetingView } {
	const graph = theGraph();
	const { vocabulary, questions, site } = graph.getAttribute('dataset');
	const { sourceNote } = questions;
	const { one, many } = site.words.question;
	const all = nodesOf(graph, 'question').map(({ record }) => record);
	const stages = regionsOf(graph, 'stage').filter(({ id }) =>
		all.some(({ stage }) => stage === id)
	);
	const to = mention(graph, nodeId('resource', sourceNote.resource));
	return {
		meeting: {
			words: {
				one: upperFirst(one),
				many,
				all: questionsText.title(many),
				title: meetingText.title(upperFirst(many)),
				stage: upperFirst(site.words.stage.one)
			},
			source: { text: sourceNote.text, link: fill(graph, questionText.source, { to }) },
			sourceUrl: sourceNote.url,
			roles: vocabulary.audiences.map(({ id, label }) => ({ id, label })),
			stages: stages.map(({ id }) => ({ id, region: regionView(graph, 'stage', id) })),
			questions: stages.flatMap(({ id }) =>
				all
					.filter(({ stage }) => stage === id)
					.map(({ id: question, text, audiences, prompts }) => ({
						id: question,
						text,
						stage: id,
						roles: [...audiences],
						prompts: [...prompts]
					}))
			)
		}
	};
}
