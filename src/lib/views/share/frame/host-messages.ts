/** What a frame and the page round it say to each other: heights out, wishes in. Without such a page it is silent. */
import { linkMessage } from '#lib/embed/dialects/wordpress.ts';
import { eventMessage, parseRequest, type FrameEvent } from '#lib/embed/protocol.ts';
import { Speaker } from '#lib/embed/speaker.ts';

export interface TalkOptions {
	/** What changes its size when the height should be thought over. */
	readonly root: HTMLElement;
	/** The height that the frame would like to have, px. It must not depend on the height of the window. */
	readonly height: () => number;
	/** The host asks for other parameters. */
	readonly onset: (query: string) => void;
}

export interface Talk {
	/** Whether links lead out by message only (WordPress). */
	readonly held: boolean;
	/** Asks the host to go to a page of this site. */
	leave(url: string): void;
	select(node: string | null): void;
	filter(detail: { query: string; count: number }): void;
	stop(): void;
}

/** Hosts that never ask are told after this long, ms: by then those that do ask have. */
const PATIENCE = 500;

/** Hosts ask until they are answered. What they asked while this page was busy arrives at once: one answer is enough, ms. */
const ECHO = 200;

// read before the router touches the address
const meeting =
	typeof location === 'undefined'
		? { hash: '', query: '', href: '' }
		: { hash: location.hash, query: location.search, href: location.origin + location.pathname };

export function startTalk({ root, height, onset }: TalkOptions): Talk {
	const host = window.parent;
	const speaker = new Speaker(meeting);
	if (host === window) return { held: false, leave() {}, select() {}, filter() {}, stop() {} };

	// the origin of a sandboxed host or frame is null, so there is nobody to name; nothing of it is secret
	const say = (messages: unknown[]) => messages.forEach((one) => host.postMessage(one, '*'));
	const last = new Map<FrameEvent['event'], string>();
	let pending: FrameEvent[] = [];

	/** Events are for our own loader only, each once; what has happened before it came is told when it is there. */
	function tell(...events: FrameEvent[]): void {
		const names = new Set(events.map(({ event }) => event));
		pending = [...pending.filter(({ event }) => !names.has(event)), ...events];
		if (!speaker.welcome) return;
		const news = pending.filter((one) => last.get(one.event) !== JSON.stringify(one));
		pending = [];
		for (const one of news) last.set(one.event, JSON.stringify(one));
		say(news.map(eventMessage));
	}

	let frame = 0;
	let touched = false;
	function measureNow(): void {
		say(speaker.want(root.clientWidth, height(), touched));
		touched = false;
	}
	function measure(): void {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(measureNow);
	}

	let answered = { words: '', at: 0 };
	function answer(answers: unknown[]): void {
		const words = JSON.stringify(answers);
		const at = performance.now();
		if (words === answered.words && at - answered.at < ECHO) return;
		answered = { words, at };
		say(answers);
	}

	function hear(event: MessageEvent): void {
		if (event.source !== host) return;
		const request = parseRequest(event.data);
		const heights = speaker.hear(event.data);
		const ready = request?.ask === 'hello' ? [eventMessage({ event: 'ready' })] : [];
		answer([...ready, ...heights]);
		tell();
		if (request?.ask !== 'set') return;
		touched = true;
		onset(request.query);
	}

	const ended = new AbortController();
	const { signal } = ended;
	addEventListener('message', hear, { signal });
	for (const hand of ['pointerdown', 'keydown'] as const)
		addEventListener(hand, () => (touched = true), { signal, capture: true });
	const sizes = new ResizeObserver(measure);
	let timer: ReturnType<typeof setTimeout> | undefined;
	// letters of another width would change the height once more
	void document.fonts.ready.then(() => {
		if (signal.aborted) return;
		// WordPress hides a frame until it has spoken, and in a hidden frame browsers neither draw nor observe
		measureNow();
		sizes.observe(root);
		for (const part of root.querySelectorAll('header, footer, .over, [data-port] > *'))
			sizes.observe(part);
		timer = setTimeout(() => say(speaker.speakUp()), PATIENCE);
	});

	return {
		held: speaker.held,
		leave: (url) => say([linkMessage(url, meeting.hash)]),
		// nothing was selected before anything is
		select: (node) => {
			if (node !== null || last.has('select')) tell({ event: 'select', node });
		},
		filter: (detail) => tell({ event: 'filter', ...detail }),
		stop() {
			ended.abort();
			sizes.disconnect();
			clearTimeout(timer);
			cancelAnimationFrame(frame);
		}
	};
}
