/**
 * What the map page costs a reader, measured on the build that ships: `npm run build && npm run bench`.
 * Prints one table: when the picture is painted (CPU slowed 4x, slow 4G) beside a blank page, frame times of zoom and
 * pan, time from pointer to highlight, blocking time, layout shift. Medians of several runs on this machine: compare
 * ratios, not figures of different machines.
 */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { findBrowser } from '../browser.ts';

const RUNS = Number(process.env.RUNS ?? 5);
const PORT = 4291;
const SITE = `http://127.0.0.1:${PORT}/`;

/** Lighthouse's "slow 4G": 1.6 Mbit/s, 150 ms. */
const SLOW_4G = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1024 * 1024) / 8,
	uploadThroughput: (750 * 1024) / 8
};

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
const p95 = (values: number[]) =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? NaN;

async function fresh(browser: Browser, cpu: number, slowNet: boolean): Promise<[Page, CDPSession]> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 960 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	if (slowNet) await session.send('Network.emulateNetworkConditions', SLOW_4G);
	if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
	return [page, session];
}

/** Observers that must run before the page does. */
function watch(): void {
	const seen = { fcp: 0, cls: 0, tbt: 0, lcp: 0 };
	Object.assign(globalThis, { seen });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries())
			if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
	}).observe({ type: 'paint', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) seen.lcp = entry.startTime;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) seen.tbt += Math.max(0, entry.duration - 50);
	}).observe({ type: 'longtask', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries())
			seen.cls += (entry as unknown as { value: number }).value;
	}).observe({ type: 'layout-shift', buffered: true });
}

interface Paint {
	/** First paint with content, ms. On the map page the picture is complete in the HTML. */
	fcp: number;
	lcp: number;
	tbt: number;
	cls: number;
	kilobytes: number;
}

async function paint(
	browser: Browser,
	address: string,
	cpu: number,
	slow: boolean
): Promise<Paint> {
	const [page, session] = await fresh(browser, cpu, slow);
	let bytes = 0;
	session.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));
	await page.addInitScript(watch);
	await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
	await page.waitForTimeout(2500);
	const seen = await page.evaluate(() => (globalThis as unknown as { seen: Paint }).seen);
	await page.context().close();
	return { ...seen, kilobytes: bytes / 1024 };
}

/** Frame times in ms while `act` runs, from the page's own animation frames. */
async function frames(page: Page, act: () => Promise<void>): Promise<number[]> {
	await page.evaluate(() => {
		const times: number[] = [];
		let last = 0;
		const step = (now: number) => {
			if (last) times.push(now - last);
			last = now;
			Object.assign(globalThis, { raf: requestAnimationFrame(step) });
		};
		Object.assign(globalThis, { times, raf: requestAnimationFrame(step) });
	});
	await act();
	return page.evaluate(() => {
		const { raf, times } = globalThis as unknown as { raf: number; times: number[] };
		cancelAnimationFrame(raf);
		return times.slice(2);
	});
}

async function gestures(browser: Browser, cpu: number) {
	const [page] = await fresh(browser, cpu, false);
	await page.goto(SITE, { waitUntil: 'load' });
	await page.waitForTimeout(800);
	await page.mouse.move(840, 480);
	await page.waitForTimeout(300);
	const zoom = await frames(page, async () => {
		for (let turn = 0; turn < 40; turn++) {
			await page.mouse.wheel(0, turn < 20 ? -60 : 60);
			await page.waitForTimeout(8);
		}
	});
	await page.waitForTimeout(600);
	for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -120);
	await page.waitForTimeout(800);
	await page.mouse.down();
	const pan = await frames(page, async () => {
		for (let turn = 0; turn < 60; turn++) {
			await page.mouse.move(840 + 120 * Math.sin(turn / 6), 480 + 90 * Math.cos(turn / 6));
			await page.waitForTimeout(6);
		}
	});
	await page.mouse.up();
	await page.waitForTimeout(500);
	const hover = await hovers(page);
	await page.context().close();
	return { zoom: p95(zoom), pan: p95(pan), hover: median(hover) };
}

/** ms from the pointer event on a mark to the frame after the one that shows it lit. */
async function hovers(page: Page): Promise<number[]> {
	await page.getByRole('button', { name: 'Show whole map' }).click();
	await page.waitForTimeout(900);
	await page.evaluate(() => {
		const waits: number[] = [];
		Object.assign(globalThis, { waits });
		addEventListener(
			'pointerover',
			(event) => {
				if (!(event.target as Element).closest('[data-node]')) return;
				requestAnimationFrame(() => {
					const channel = new MessageChannel();
					channel.port1.onmessage = () => waits.push(performance.now() - event.timeStamp);
					channel.port2.postMessage(0);
				});
			},
			true
		);
	});
	const marks = await page.locator('.marks [data-node]').all();
	for (const mark of marks.slice(0, 60).filter((_, index) => index % 3 === 0)) {
		const box = await mark.boundingBox();
		if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.waitForTimeout(60);
	}
	return page.evaluate(() => (globalThis as unknown as { waits: number[] }).waits);
}

/** Waits until the server answers. */
async function up(address: string): Promise<void> {
	for (let turn = 0; turn < 100; turn++) {
		const answer = await fetch(address).catch(() => null);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`${address} does not answer. Is there a build? Run: npm run build`);
}

async function main(): Promise<void> {
	const blank = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html;charset=utf-8');
		response.end('<!doctype html><html lang="en"><title>blank</title><p>blank</p></html>');
	}).listen(0, '127.0.0.1');
	await once(blank, 'listening');
	const address = blank.address();
	const blankSite = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
	const server = spawn(process.execPath, ['src/scripts/serve.ts'], {
		env: { ...process.env, PORT: String(PORT) },
		stdio: 'ignore'
	});
	const browser = await chromium.launch({ ...(await findBrowser()), args: ['--no-sandbox'] });
	try {
		await up(SITE);
		const blanks: Paint[] = [];
		const maps: Paint[] = [];
		const moves1 = [];
		const moves4 = [];
		for (let run = 0; run < RUNS; run++) {
			blanks.push(await paint(browser, blankSite, 4, true));
			maps.push(await paint(browser, SITE, 4, true));
			moves1.push(await gestures(browser, 1));
			moves4.push(await gestures(browser, 4));
		}
		const blankPaint = median(blanks.map((one) => one.fcp));
		const mapPaint = median(maps.map((one) => one.fcp));
		const of = (
			list: { zoom: number; pan: number; hover: number }[],
			key: 'zoom' | 'pan' | 'hover'
		) => median(list.map((one) => one[key])).toFixed(0);
		console.table({
			'blank page painted, 4x + slow 4G (ms)': blankPaint.toFixed(0),
			'map painted, 4x + slow 4G (ms)': mapPaint.toFixed(0),
			'ratio (at most 1.6)': (mapPaint / blankPaint).toFixed(2),
			'largest paint, 4x + slow 4G (ms)': median(maps.map((one) => one.lcp)).toFixed(0),
			'all bytes of the first view (kB)': median(maps.map((one) => one.kilobytes)).toFixed(0),
			'blocking time at 4x (ms, under 150)': median(maps.map((one) => one.tbt)).toFixed(0),
			'layout shift (0)': Math.max(...maps.map((one) => one.cls)).toFixed(4),
			'zoom p95 frame 1x / 4x (ms, 20 / 34)': `${of(moves1, 'zoom')} / ${of(moves4, 'zoom')}`,
			'pan p95 frame 1x / 4x (ms, 20 / 34)': `${of(moves1, 'pan')} / ${of(moves4, 'pan')}`,
			'hover to highlight 1x / 4x (ms, 35 / 60)': `${of(moves1, 'hover')} / ${of(moves4, 'hover')}`
		});
	} finally {
		await browser.close();
		server.kill();
		blank.close();
	}
}

await main();
