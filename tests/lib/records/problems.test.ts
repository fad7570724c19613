import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	formatProblem,
	formatProblems,
	type Problem,
	quote,
	sortProblems
} from '#lib/records/problems.ts';

const problem: Problem = {
	file: 'data/resources/x.yaml',
	line: 12,
	column: 7,
	record: 'x',
	field: 'home',
	message: '“y” is not one of the stages.',
	remedy: 'Did you mean “z”?'
};

test('a problem is one line: place, record, field, what is wrong, what to do', () => {
	expect(formatProblem(problem)).toBe(
		'data/resources/x.yaml:12:7  x  home  “y” is not one of the stages. Did you mean “z”?'
	);
});

test('a problem of a whole file has neither record nor field', () => {
	expect(formatProblem({ ...problem, record: '', field: '' })).toMatch(/12:7 {2}“y”/);
});

test('no text can add a line, a colour or another direction to the report', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const line = formatProblem({ ...problem, file: text, record: text, message: text });
			expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
		})
	);
});

test('problems are sorted by file in code units, then by place', () => {
	const at = (file: string, line: number, column: number) => ({ ...problem, file, line, column });
	const sorted = sortProblems([
		at('b', 1, 1),
		at('a', 10, 1),
		at('a', 9, 2),
		at('B', 5, 5),
		at('a', 9, 1)
	]);
	expect(sorted.map(({ file, line, column }) => `${file}${line}:${column}`)).toEqual([
		'B5:5',
		'a9:1',
		'a9:2',
		'a10:1',
		'b1:1'
	]);
});

test('a report begins with the number of problems', () => {
	expect(formatProblems([problem])).toMatch(/^1 problem in the data:\n\n/);
	expect(formatProblems([problem, problem])).toMatch(/^2 problems in the data:\n\n/);
});

test('a long value is quoted in part', () => {
	expect(quote('x'.repeat(10_000))).toHaveLength(62);
});
