/**
 * An element whose frame holds something that never speaks by itself: a test says its lines. A picture of this server
 * stands in for the embed; what would be its path and its query is in the query of the picture.
 */
import { elementFor } from '#lib/embed/loader/element.ts';
import type { ResourceMapElement } from '#lib/embed/loader/types.ts';
import { eventMessage, type FrameEvent } from '#lib/embed/protocol.ts';

if (!customElements.get('resource-map'))
	customElements.define('resource-map', elementFor(`${location.origin}/favicon.svg?/`));

/** An element with a link in it, in no page yet. */
export function makeMap(attributes: Readonly<Record<string, string>> = {}): ResourceMapElement {
	const map = document.createElement('resource-map');
	for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
	const link = document.createElement('a');
	link.href = '#open';
	link.textContent = 'Open the map';
	map.append(link);
	return map;
}

export function frameOf(map: Element): HTMLIFrameElement {
	const frame = map.querySelector('iframe');
	if (!frame) throw new Error('The element has no frame.');
	return frame;
}

export const loaded = (frame: HTMLIFrameElement): Promise<unknown> =>
	new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));

/** What the frame holds, below the folder of embeds. */
export const shownIn = (map: Element): string =>
	decodeURIComponent(frameOf(map).contentWindow?.location.search.slice(2) ?? '');

/** The element in the page, its embed loaded, and all that is said to the embed from now on. */
export async function placeMap(attributes: Readonly<Record<string, string>> = {}) {
	const map = makeMap({ eager: '', ...attributes });
	document.body.append(map);
	await loaded(frameOf(map));
	return { map, heard: listenIn(map) };
}

/** Like `placeMap`, and the embed is alive. */
export async function wakeMap(attributes: Readonly<Record<string, string>> = {}) {
	const { map, heard } = await placeMap(attributes);
	say(map, { event: 'ready' });
	await settled();
	heard.length = 0;
	return { map, heard };
}

/** What arrives in the frame from now on. */
export function listenIn(map: Element): unknown[] {
	const heard: unknown[] = [];
	frameOf(map).contentWindow?.addEventListener('message', ({ data }) => heard.push(data));
	return heard;
}

/** The embed in the frame says something. */
export function say(map: Element, event: FrameEvent, other: MessageEventInit = {}): void {
	dispatchEvent(
		new MessageEvent('message', {
			data: eventMessage(event),
			source: frameOf(map).contentWindow,
			origin: location.origin,
			...other
		})
	);
}

/** Until all messages that are on their way have arrived. */
export const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 60));
