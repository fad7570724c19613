/**
 * npm test: everything that must hold, step by step, and how many tests passed as the last line.
 * A step without tests of its own (lint, types, data, build) counts as one failure when it fails. These keep one
 * processor busy each and so run side by side; tests keep all busy and run one after the other.
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

interface Outcome {
	line: string;
	count: Count;
	ok: boolean;
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

/** Side by side; in each lane one after the other. */
const lanes: Step[][] = [
	[{ name: 'lint', command: 'npm run --silent lint' }],
	[
		{ name: 'data', command: 'npm run --silent data:check' },
		{ name: 'types', command: 'npm run --silent check' },
		{ name: 'build', command: 'npm run --silent build' }
	]
];

const tests: Step[] = [
	vitest('unit and browser', ['unit', 'browser']),
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
const outcomes = new Map<string, Outcome>();

/** @param aside what it prints is kept until it ends, so that two steps do not talk into each other */
function execute(command: string, report: string, aside: boolean): Promise<number> {
	return new Promise((done) => {
		const printed: Buffer[] = [];
		// under npm, node_modules/.bin is on the PATH
		const child = spawn(command, {
			shell: true,
			stdio: aside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
			env: { ...process.env, REPORT: report }
		});
		for (const stream of [child.stdout, child.stderr])
			stream?.on('data', (chunk: Buffer) => void printed.push(chunk));
		child.on('error', () => done(1));
		child.on('close', (code) => {
			process.stdout.write(Buffer.concat(printed));
			done(code ?? 1);
		});
	});
}

async function run(step: Step, aside = false): Promise<Outcome> {
	const { name, command, count } = step;
	const missing = (step.needs ?? []).filter((needed) => !outcomes.get(needed)?.ok);
	if (missing.length > 0)
		return {
			line: `${name}: not run, because "${missing.join('", "')}" failed`,
			count: { passed: 0, failed: 1, skipped: 0 },
			ok: false
		};
	if (!aside) console.log(`\n== ${name}`);
	const report = join(folder, `${name.replaceAll(' ', '-')}.json`);
	const started = performance.now();
	const code = await execute(command, report, aside);
	const seconds = ((performance.now() - started) / 1000).toFixed(0);
	if (aside) console.log(`== ${name}, above, ended with ${code}\n`);
	let found: Count | undefined;
	try {
		found = count?.(report);
	} catch {
		// it ended before it could write its counts
	}
	// a step can fail with all its tests passed: an error outside of them, or no tests at all
	const ok = code === 0 && !found?.failed && (!count || found !== undefined);
	const counted = found
		? `, ${found.passed} passed, ${found.failed} failed${found.skipped ? `, ${found.skipped} skipped` : ''}`
		: '';
	return {
		line: `${name}: ${ok ? 'ok' : 'FAILED'} in ${seconds} s${counted}`,
		count: {
			passed: found?.passed ?? 0,
			failed: found?.failed || (ok ? 0 : 1),
			skipped: found?.skipped ?? 0
		},
		ok
	};
}

async function runAll(steps: Step[], aside = false): Promise<void> {
	for (const step of steps) outcomes.set(step.name, await run(step, aside));
}

await Promise.all(lanes.map((steps) => runAll(steps, true)));
await runAll(tests);
rmSync(folder, { recursive: true, force: true });

const all = [...outcomes.values()];
const sum = (part: keyof Count) => all.reduce((total, { count }) => total + count[part], 0);
console.log(`\n== summary\n${all.map(({ line }) => line).join('\n')}`);
if (sum('skipped')) console.log(`${sum('skipped')} skipped`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = all.every(({ ok }) => ok) ? 0 : 1;
