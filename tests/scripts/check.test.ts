import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

interface Outcome {
	code: number;
	stdout: string;
	stderr: string;
}

async function check(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
	try {
		const command = [join('src', 'scripts', 'check.ts'), ...args];
		const done = await promisify(execFile)(process.execPath, command, {
			env: { ...process.env, ...env }
		});
		return { code: 0, ...done };
	} catch (error) {
		return error as Outcome;
	}
}

const garden = 'tests/fixtures/data/garden';

test('a good folder is counted and advised on, and leaves with 0', async () => {
	const { code, stdout, stderr } = await check([garden]);
	expect(code).toBe(0);
	expect(stdout).toMatch(/^No problems in tests\/fixtures\/data\/garden: 8 resources, 5 links/);
	expect(stdout).toMatch(/\nAdvice \(nothing has to change\):\n- /);
	expect(stderr).toBe('');
});

test('MAP_DATA names the folder when no argument does', async () => {
	const { stdout } = await check([], { MAP_DATA: garden });
	expect(stdout).toContain(garden);
});

test('a folder with a fault is reported without any line of our code, and leaves with 1', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'map-'));
	writeFileSync(join(folder, 'site.yaml'), 'title: [\n');
	const { code, stdout, stderr } = await check([folder]);
	expect(code).toBe(1);
	expect(stdout).toBe('');
	expect(stderr).toContain(`${folder}/site.yaml:2:1  lacks a closing bracket.`);
	expect(stderr).not.toMatch(/\n\s+at /);
});

test('a folder that is not there is named', async () => {
	const { code, stderr } = await check(['no/such/folder']);
	expect(code).toBe(1);
	expect(stderr).toMatch(/^There is no data folder “no\/such\/folder”\./);
});
