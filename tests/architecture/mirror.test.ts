/** Each file of a pure layer has its test, at the same path: what has none is seen at once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Layers that hold to this; a layer joins when it does. */
const layers = ['hosting', 'facets', 'graph', 'describe', 'scene', 'drawing'];

/** Tested elsewhere, and where. */
const elsewhere: Record<string, string> = {};

/** Only types: the compiler is the test. */
function isEmptyAtRuntime(file: string): boolean {
	const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
		compilerOptions: {
			target: ts.ScriptTarget.ESNext,
			module: ts.ModuleKind.ESNext,
			removeComments: true
		}
	});
	return outputText.replace(/export \{\};?/, '').trim() === '';
}

const untested = layers
	.map((layer) => join('src/lib', layer))
	.filter((folder) => existsSync(folder))
	.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
			join(folder, name).replaceAll('\\', '/')
		)
	)
	.filter((file) => file.endsWith('.ts') && !isEmptyAtRuntime(file))
	.filter((file) => !existsSync(file.replace(/^src\//, 'tests/').replace(/\.ts$/, '.test.ts')));

test('each file of a pure layer has its test', () => {
	expect(untested.filter((file) => !(file in elsewhere))).toEqual([]);
});

test('no file is excused that needs no excuse', () => {
	expect(Object.keys(elsewhere).filter((file) => !untested.includes(file))).toEqual([]);
});
