import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFolder } from '#lib/server/dataset.ts';

const promised = JSON.parse(readFileSync('tests/contracts/v1/ids.json', 'utf8')) as Record<
	string,
	string[]
>;
const { dataset } = checkFolder('data');

const now = (type: string): readonly { id: string }[] => {
	if (!dataset) throw new Error('the data cannot be read: npm run data:check');
	const { resources, retired, vocabulary, questions } = dataset;
	const lists: Record<string, readonly { id: string }[]> = {
		resource: [...resources, ...retired],
		stage: [...vocabulary.stages, vocabulary.throughout],
		audience: vocabulary.audiences,
		topic: vocabulary.topics,
		kind: vocabulary.kinds,
		question: questions.questions
	};
	return lists[type] ?? [];
};

test.each(Object.keys(promised))('no %s that had a page has gone without a word', (type) => {
	const ids = new Set(now(type).map(({ id }) => id));
	const gone = (promised[type] ?? []).filter((id) => !ids.has(id));
	expect(promised[type]?.length).toBeGreaterThan(4);
	expect(
		gone.map((id) =>
			type === 'resource'
				? `${id}: put it into data/retired.yaml, with the day, the reason and what to use instead`
				: `${id}: a ${type} keeps its id. Change its label instead`
		)
	).toEqual([]);
});
