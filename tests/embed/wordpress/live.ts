/** WordPress' markup with WordPress' script in Chromium: is the frame seen, as high as what is in it, and do its links lead out? */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { chromium, type Frame, type Page } from '@playwright/test';
import { findBrowser } from '../../browser.ts';
import { embedScript, type Pasted } from './pasted.ts';

/** Widths of the column in which the post stands, px. */
const WIDTHS = [320, 640, 1000];
/** From the first byte of the post to the frame being seen, ms. */
const SOON = 2000;
/** What WordPress allows, px. */
const [LOWEST, HIGHEST] = [200, 1000];
const CLOSE = 2;

/** A page of a blog: the markup in a column, and the script, as core prints it in the footer. */
const post = (html: string, width: string) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>A post</title></head>
<body><h1>A post</h1><div style="width: ${width}px">${html}</div>
<script src="/wp-embed.js"></script></body></html>`;

/** A blog with one post for each pasted link: /0?width=640. */
async function startBlog(posts: Pasted[]) {
	const blog = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '', 'http://blog.example');
		const script = pathname === '/wp-embed.js';
		response.setHeader(
			'Content-Type',
			`${script ? 'text/javascript' : 'text/html'}; charset=utf-8`
		);
		const html = posts[Number(pathname.slice(1))]?.html || '';
		response.end(script ? readFileSync(embedScript) : post(html, searchParams.get('width') ?? ''));
	});
	blog.listen(0, '127.0.0.1');
	await once(blog, 'listening');
	const { port } = blog.address() as AddressInfo;
	return { at: `http://127.0.0.1:${port}`, stop: () => blog.close() };
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	return port;
}

/** The site on this machine. */
async function startSite(folder: string, base: string) {
	const port = await freePort();
	const env = { ...process.env, PORT: String(port), BUILD_DIR: folder, BASE_PATH: base };
	const server = spawn(process.execPath, ['src/scripts/serve.ts'], { env });
	process.once('exit', () => server.kill()); // also after a crash
	await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
	return { at: `http://127.0.0.1:${port}`, stop: () => server.kill() };
}

/** How much the content is higher than the frame (below zero: lower), px. A map is 4 by 3, and never lower than 320 px. */
function misfit(): number {
	const page = document.documentElement.scrollHeight - innerHeight;
	const port = document.querySelector<HTMLElement>('[data-port]');
	const content = port?.firstElementChild as HTMLElement | null | undefined;
	if (page > 0 || !port) return page;
	const map = Math.ceil(Math.max(320, (port.clientWidth * 3) / 4));
	return (port.dataset.port === 'map' ? map : (content?.offsetHeight ?? 0)) - port.clientHeight;
}

/** How long a post is open before its frame is seen, ms; Infinity where it never is. */
async function wait(page: Page, address: string): Promise<number> {
	await page.goto(address, { waitUntil: 'commit' });
	const started = performance.now();
	const seen = page.locator('iframe:not([style])').waitFor({ state: 'attached', timeout: 10_000 });
	return seen.then(
		() => Math.round(performance.now() - started),
		() => Infinity
	);
}

async function look(page: Page, address: string): Promise<string[]> {
	const faults: string[] = [];
	let took = await wait(page, address);
	// a busy machine is no fault of the page
	for (let again = 0; again < 2 && took > SOON; again++) took = await wait(page, address);
	if (took > SOON) faults.push(`the frame is seen after ${took} ms`);
	if (took === Infinity) return faults;
	if (await page.locator('blockquote').isVisible()) faults.push('the link is still there');
	// fonts and the parts of a view that come later may change the height
	await page.waitForTimeout(1500);
	const height = Number(await page.locator('iframe').getAttribute('height'));
	const off = await inside(page).evaluate(misfit);
	console.log(`  seen after ${took} ms, ${height} px high, ${off} px off`);
	if (height < LOWEST || height > HIGHEST) faults.push(`${height} px high`);
	const clamped = (height === HIGHEST && off > 0) || (height === LOWEST && off < 0);
	if (Math.abs(off) > CLOSE && !clamped) faults.push(`${height} px high, ${off} px off`);
	return faults;
}

const inside = (page: Page): Frame =>
	page.frames().find((frame) => frame.parentFrame()) ?? page.mainFrame();

/** Whether a link to a page of the site, used in the frame, moves the window round it. */
async function leave(page: Page, root: string): Promise<string[]> {
	const link = inside(page).locator('a.open').first();
	if ((await link.count()) === 0) return ['has no way out'];
	await link.click();
	return page
		.waitForURL((url) => url.href.startsWith(root), { timeout: 5000 })
		.then(() => [])
		.catch(() => ['a link to the site leads nowhere']);
}

/** All faults of these links, at each width. */
export async function checkLive(posts: Pasted[], folder: string, root: string): Promise<string[]> {
	const { origin, pathname } = new URL(root);
	const served = await startSite(folder, pathname.replace(/\/$/, ''));
	const blog = await startBlog(posts);
	const browser = await chromium.launch(await findBrowser());
	const context = await browser.newContext();
	// whatever address the build was made for, its files come from this machine
	await context.route(`${origin}/**`, async (route) => {
		const asked = route.request().url().replace(origin, served.at);
		await route.fulfill({ response: await route.fetch({ url: asked }) });
	});
	const page = await context.newPage();
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
	for (const [index, { url }] of posts.entries()) {
		for (const width of WIDTHS) {
			await page.setViewportSize({ width: width + 40, height: 1100 });
			console.log(`${url} in a column of ${width} px`);
			const found = await look(page, `${blog.at}/${index}?width=${width}`);
			faults.push(...found.map((fault) => `${url} at ${width} px: ${fault}`));
		}
		faults.push(...(await leave(page, root)).map((fault) => `${url}: ${fault}`));
	}
	await context.unrouteAll({ behavior: 'ignoreErrors' });
	await browser.close();
	blog.stop();
	served.stop();
	return faults;
}
