import { expect, test } from 'vitest';
import { questionsFor } from '#lib/views/read/question/questions-for.ts';
import { questionsView } from '#lib/server/question-page.ts';
import { shipped, shippedGraph } from '../../../maps.ts';

const { stages } = questionsView(shippedGraph);
const texts = (shown: typeof stages) => shown.flatMap(({ questions }) => questions);

test('without a choice all questions of the data are there, in their order within each stage', () => {
	const all = texts(questionsFor(stages, []));
	expect(all).toHaveLength(shipped.questions.questions.length);
	for (const { id, questions } of stages)
		expect(questions.map((one) => one.id)).toEqual(
			shipped.questions.questions.filter(({ stage }) => stage === id).map((one) => one.id)
		);
});

test('each has its prompts and what helps, as the data say', () => {
	for (const question of texts(stages)) {
		const record = shipped.questions.questions.find(({ id }) => id === question.id);
		expect(question.text).toBe(record?.text);
		expect(question.prompts).toEqual(record?.prompts);
		expect(question.helps.map(({ node }) => node)).toEqual(
			record?.resources.map((id) => `resource:${id}`)
		);
	}
});

test('a role is asked what is for it and what is for everybody, and nothing else', () => {
	const shown = texts(questionsFor(stages, ['professional']));
	const ids = shipped.questions.questions
		.filter(({ audiences }) => audiences.length === 0 || audiences.includes('professional'))
		.map(({ id }) => id);
	expect(shown.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
	expect(shown.length).toBeLessThan(texts(stages).length);
});
