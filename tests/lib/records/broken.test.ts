/** Every broken folder gives exactly the report that stands beside it. */
import { describe, expect, test } from 'vitest';
import { parseDataset } from '#lib/records/parse.ts';
import { formatProblem } from '#lib/records/problems.ts';
import { brokenCase, brokenCases } from './folders.ts';

test('there are broken folders of many sorts', () => {
	expect(brokenCases.length).toBeGreaterThan(60);
});

describe.each(brokenCases)('%s', (name) => {
	const { files, report } = brokenCase(name);
	const { problems = [] } = parseDataset(files);

	test('is reported as expected', () => {
		expect(`${problems.map(formatProblem).join('\n')}\n`).toBe(report);
	});

	test('says where, what is wrong and what to do', () => {
		expect(problems).not.toHaveLength(0);
		for (const problem of problems) {
			expect(formatProblem(problem)).toMatch(/^data\/[\w/.-]+:\d+:\d+ {2}/);
			expect(problem.message).toMatch(/\S\.$/);
			expect(problem.remedy).toMatch(/\S[.?]$/);
			if (/resources\/[^/]+\.yaml$/.test(problem.file)) expect(problem.record).not.toBe('');
		}
	});

	test('shows no character that a terminal would obey', () => {
		for (const problem of problems) expect(formatProblem(problem)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
	});
});
