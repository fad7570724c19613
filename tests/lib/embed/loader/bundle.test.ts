import { gzipSync } from 'node:zlib';
import { Script } from 'node:vm';
import { describe, expect, test, vi } from 'vitest';

/** Whatever a page may forbid, or a reader would not expect of a frame. */
const forbidden =
	/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|localStorage|sessionStorage|indexedDB|\.cookie|referrer\b|sendBeacon|\bfetch\(|XMLHttpRequest|userAgent/;

/** Made anew: without what an earlier call has kept. */
async function bundled(entry: string): Promise<string> {
	vi.resetModules();
	const { bundleScript } = await import('#lib/server/bundle.ts');
	return bundleScript(entry);
}

describe.each([
	['the loader', 'src/lib/embed/loader/loader.ts', 5000],
	[
		'what dresses an embed before it is painted',
		'src/lib/views/share/frame/early-appearance.ts',
		5000
	]
])('%s', (_, entry, most) => {
	test(`is one classic script, and small`, async () => {
		const code = await bundled(entry);
		expect(() => new Script(code)).not.toThrow();
		expect(code).not.toMatch(/^\s*(import|export)\b|\bimport\(|import\.meta/m);
		expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(most);
	});

	test('comes out the same every time', async () => {
		expect(await bundled(entry)).toBe(await bundled(entry));
	});

	test('does nothing that a strict page forbids, and stores and reads nothing', async () => {
		expect(forbidden.exec(await bundled(entry))).toBeNull();
	});

	test('names nothing in the page: all of it is inside one function', async () => {
		expect(await bundled(entry)).toMatch(/^\s*\(\s*(function|\(\)\s*=>)[^]*\)\(\);?\s*$/);
	});
});
