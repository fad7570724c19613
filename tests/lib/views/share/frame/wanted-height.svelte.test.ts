import { afterEach, describe, expect, test } from 'vitest';
import '#lib/views/share/frame/frame.css';
import { wantedHeight } from '#lib/views/share/frame/wanted-height.ts';

afterEach(() => document.body.replaceChildren());

function box(name: string, height: number): HTMLElement {
	const one = document.createElement(name);
	one.style.cssText = `box-sizing: border-box; height: ${height}px; padding: 0; border: 0`;
	return one;
}

/** An embed with a heading of 50 px and a foot of 30 px, and between them a part that scrolls. */
function embed(content: number, port = ''): HTMLElement {
	const root = document.createElement('div');
	root.className = 'embed';
	const main = document.createElement('main');
	const scrolls = document.createElement('div');
	scrolls.className = 'port';
	scrolls.dataset.port = port;
	scrolls.append(box('div', content));
	main.append(scrolls);
	root.append(box('header', 50), main, box('footer', 30));
	document.body.append(root);
	return root;
}

function sized(root: HTMLElement, width: number, height: number): number {
	root.style.width = `${width}px`;
	root.style.height = `${height}px`;
	return wantedHeight(root);
}

const heights = [1, 150, 300, 480, 700, 1000, 3000];

describe('a list', () => {
	test('would like to be as high as all that is in it', () => {
		expect(sized(embed(400), 600, 700)).toBe(480);
	});

	test.each([120, 400, 5000])('with %s px in it wants the same in a frame of any height', (px) => {
		const root = embed(px);
		const wanted = heights.map((height) => sized(root, 600, height));
		expect(new Set(wanted)).toEqual(new Set([px + 80]));
	});

	test('is not asked to scroll when it gets what it wants', () => {
		const root = embed(400);
		sized(root, 600, sized(root, 600, 700));
		const port = root.querySelector('.port');
		expect(port?.scrollHeight).toBe(port?.clientHeight);
	});
});

describe('a map', () => {
	test('is three quarters as high as it is wide, in a frame of any height', () => {
		const root = embed(100, 'map');
		for (const height of heights) expect(sized(root, 800, height)).toBe(600 + 80);
	});

	test('is never so low that an area cannot be hit', () => {
		const root = embed(100, 'map');
		for (const width of [100, 320, 420]) expect(sized(root, width, 700)).toBe(320 + 80);
	});
});

test('a page without a part that scrolls is as high as it is', () => {
	expect(wantedHeight(document.body.appendChild(box('div', 321)))).toBe(321);
});
