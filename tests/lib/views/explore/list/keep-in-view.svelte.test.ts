import { beforeEach, expect, test, vi } from 'vitest';
import { keepInView } from '#lib/views/explore/list/keep-in-view.ts';

const box = (height: number) => {
	const element = document.createElement('div');
	element.style.height = `${height}px`;
	return element;
};
const frames = () => new Promise((resolve) => setTimeout(resolve, 60));

let above: HTMLElement;
let marked: HTMLElement;
let page: HTMLElement;
const seen = () => {
	const { top, bottom } = marked.getBoundingClientRect();
	return top >= 0 && bottom <= innerHeight;
};

beforeEach(() => {
	above = box(3000);
	marked = box(50);
	page = document.createElement('main');
	page.append(above, marked, box(3000));
	page.style.overflowAnchor = 'none';
	document.body.replaceChildren(page);
	scrollTo(0, 0);
});

test('an element is brought into view, and stays there while the page grows', async () => {
	const end = keepInView(marked, page);
	await vi.waitFor(() => expect(seen()).toBe(true));
	above.style.height = '5000px';
	await vi.waitFor(() => expect(seen()).toBe(true));
	end();
	above.style.height = '8000px';
	await frames();
	expect(seen()).toBe(false);
});

test('as soon as a hand does something the reader has the page', async () => {
	const end = keepInView(marked, page);
	await vi.waitFor(() => expect(seen()).toBe(true));
	dispatchEvent(new Event('wheel'));
	above.style.height = '8000px';
	await frames();
	expect(seen()).toBe(false);
	end();
});
