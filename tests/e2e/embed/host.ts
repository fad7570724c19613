/**
 * Other people's sites: the pages in `hosts/`, served on another site than the map (`localhost` and not `127.0.0.1`, so
 * that browsers treat its frames as third parties). In a page `{{MAP}}` is the origin of the map, and `{{name=usual}}` a
 * value that a test may choose.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { awake as pageAwake, expect, test as journey } from '../journey.ts';

const pages = join(import.meta.dirname, 'hosts');
const packages = createRequire(import.meta.url);

/** Scripts that partners' sites load, as their makers publish them. */
const libraries: Readonly<Record<string, string>> = {
	'/libraries/pym.js': packages.resolve('pym.js/dist/pym.v1.js'),
	'/libraries/open-iframe-resizer.js': packages.resolve('@open-iframe-resizer/core')
};

/** Headers that a page comes with. */
const headersOf = (path: string, map: string): Readonly<Record<string, string>> =>
	path === '/strict-csp.html'
		? {
				'Content-Security-Policy': `default-src 'none'; script-src 'self' ${map}; frame-src ${map}; style-src 'none'; require-trusted-types-for 'script'`
			}
		: {};

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8'
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function fill(page: string, map: string, values: URLSearchParams): string {
	return page
		.replaceAll('{{MAP}}', map)
		.replace(/\{\{(\w+)=([^}]*)\}\}/g, (_, name: string, usual: string) =>
			escaped(values.get(name) ?? usual)
		);
}

type Values = Readonly<Record<string, string | number>>;

export const test = journey.extend<
	{ visit: (name: string, values?: Values) => Promise<void> },
	{ site: string }
>({
	/** Origin of the host pages. */
	site: [
		// the runner reads the pattern to learn what a fixture needs: nothing
		// eslint-disable-next-line no-empty-pattern
		async ({}, use, { project }) => {
			const map = project.use.baseURL ?? '';
			const server = createServer((request, response) => {
				const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
				const file = libraries[pathname] ?? join(pages, pathname);
				readFile(file, 'utf8').then(
					(text) => {
						const type = types[extname(pathname)] ?? 'text/plain';
						response.writeHead(200, { 'Content-Type': type, ...headersOf(pathname, map) });
						response.end(type.startsWith('text/html') ? fill(text, map, searchParams) : text);
					},
					// such as the icon that a browser asks for
					() => response.writeHead(204).end()
				);
			});
			server.listen(0, 'localhost');
			await once(server, 'listening');
			await use(`http://localhost:${(server.address() as AddressInfo).port}`);
			server.closeAllConnections();
			server.close();
		},
		{ scope: 'worker' }
	],
	visit: async ({ page, site }, use) => {
		await use(async (name, values = {}) => {
			const query = new URLSearchParams(
				Object.entries(values).map(([key, value]) => [key, `${value}`])
			);
			// the frames may take their time: each test waits for what it looks at
			await page.goto(`${site}/${name}.html?${query}`, { waitUntil: 'domcontentloaded' });
		});
	}
});

export { expect };

/** The embed in a page, once its script is awake. @param at which of the frames of the page */
export async function embedIn(page: Page | Frame, at = 0): Promise<Frame> {
	const element = await page.locator('iframe').nth(at).elementHandle();
	const frame = await element?.contentFrame();
	if (!frame) throw new Error('There is no frame');
	await awake(frame);
	return frame;
}

/** Waits until a frame answers, and its map is drawn. */
export async function awake(frame: Frame): Promise<void> {
	await pageAwake(frame);
	if (frame.url().includes('/map/'))
		await expect(frame.locator('svg.atlas')).toHaveAttribute('data-alive');
}

const searchIn = (frame: Frame) => frame.getByRole('combobox', { name: 'Search the map' });
export const statusIn = (frame: Frame) => frame.getByRole('status');

/** Types words into the search of a frame, and puts the suggestions away. */
export async function search(frame: Frame, words: string): Promise<void> {
	await searchIn(frame).fill(words);
	await leftIn(frame);
	await searchIn(frame).press('Escape');
}

/** The number of resources that a frame says are left, once they are fewer than all. */
export async function leftIn(frame: Frame): Promise<number> {
	await expect(statusIn(frame)).toHaveText(/^\d+ of \d+ /);
	return parseInt((await statusIn(frame).textContent()) ?? '', 10);
}

/** Chooses a role in the door of a frame. */
export async function choose(frame: Frame, role: string): Promise<void> {
	const door = frame.getByRole('group', { name: 'I am a', exact: true });
	await door.locator('summary').click();
	await door
		.getByRole('link', { name: role })
		.or(door.getByRole('button', { name: role }))
		.click();
}
