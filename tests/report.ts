/**
 * npm test: everything that must hold, step by step, and how many tests passed as the last line.
 * A step without tests of its own (lint, types, data, build) counts as one failure when it fails.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
	passed: number;
	failed: number;
	skipped: number;
}

interface Step {
	name: string;
	command: string;
	/** Reads the counts that the step wrote to `file`. */
	count?: (file: string) => Count;
	/** Names of steps without which this one cannot run. */
	needs?: string[];
}

const vitest = (name: string, projects: string[], needs?: string[]): Step => ({
	name,
	command: `vitest run ${projects.map((project) => `--project ${project}`).join(' ')} --reporter=default --reporter=json --outputFile.json=$REPORT`,
	count: (file) => {
		const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = read(file);
		return {
			passed: numPassedTests,
			failed: numFailedTests,
			skipped: numPendingTests + numTodoTests
		};
	},
	needs
});

const steps: Step[] = [
	{ name: 'lint', command: 'npm run --silent lint' },
	{ name: 'types', command: 'npm run --silent check' },
	{ name: 'data', command: 'npm run --silent data:check' },
	vitest('unit and browser', ['unit', 'browser']),
	{ name: 'build', command: 'npm run --silent build' },
	vitest('built site', ['build'], ['build']),
	{
		name: 'e2e',
		command: 'PLAYWRIGHT_JSON_OUTPUT_FILE=$REPORT playwright test --reporter=list,json',
		count: (file) => {
			const { expected, unexpected, flaky, skipped } = read(file).stats;
			return { passed: expected + flaky, failed: unexpected, skipped };
		},
		needs: ['build']
	}
];

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- two reporters' own formats
const read = (file: string): any => JSON.parse(readFileSync(file, 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'report-'));
const total: Count = { passed: 0, failed: 0, skipped: 0 };
const failed = new Set<string>();
const lines: string[] = [];

function run(command: string, report: string): Promise<number> {
	return new Promise((done) => {
		// under npm, node_modules/.bin is on the PATH
		const child = spawn(command, {
			shell: true,
			stdio: 'inherit',
			env: { ...process.env, REPORT: report }
		});
		child.on('error', () => done(1));
		child.on('exit', (code) => done(code ?? 1));
	});
}

for (const [index, { name, command, count, needs = [] }] of steps.entries()) {
	const missing = needs.filter((step) => failed.has(step));
	if (missing.length > 0) {
		failed.add(name);
		total.failed++;
		lines.push(`${name}: not run, because "${missing.join('", "')}" failed`);
		continue;
	}
	console.log(`\n== ${name}`);
	const report = join(folder, `${index}.json`);
	const started = performance.now();
	const code = await run(command, report);
	const seconds = ((performance.now() - started) / 1000).toFixed(0);
	let found: Count | undefined;
	try {
		found = count?.(report);
	} catch {
		// it ended before it could write its counts
	}
	total.passed += found?.passed ?? 0;
	total.skipped += found?.skipped ?? 0;
	// a step can fail with all its tests passed: an error outside of them, or no tests at all
	total.failed += found?.failed || (code === 0 ? 0 : 1);
	if (code !== 0 || found?.failed || (count && !found)) failed.add(name);
	if (count && !found && code === 0) total.failed++;
	const tests = found
		? `, ${found.passed} passed, ${found.failed} failed${found.skipped ? `, ${found.skipped} skipped` : ''}`
		: '';
	lines.push(`${name}: ${failed.has(name) ? 'FAILED' : 'ok'} in ${seconds} s${tests}`);
}
rmSync(folder, { recursive: true, force: true });

console.log(`\n== summary\n${lines.join('\n')}`);
if (total.skipped) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = failed.size > 0 ? 1 : 0;
