import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from '#lib/ui/action/save-file.ts';

afterEach(() => vi.restoreAllMocks());

test('a file has its name, its type and all of its text', async () => {
	const blobs: Blob[] = [];
	const make = URL.createObjectURL.bind(URL);
	vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
		blobs.push(blob as Blob);
		return make(blob as Blob);
	});
	const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
	saveFile('ladder.ris', 'application/x-research-info-systems', 'TI  - Überall\r\n');
	const [clicked] = click.mock.contexts as HTMLAnchorElement[];
	expect(clicked?.download).toBe('ladder.ris');
	expect(clicked?.href).toMatch(/^blob:/);
	expect(blobs[0]?.type).toBe('application/x-research-info-systems;charset=utf-8');
	expect(await blobs[0]?.text()).toBe('TI  - Überall\r\n');
});
