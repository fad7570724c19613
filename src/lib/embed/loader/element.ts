/**
 * `<resource-map>`: a frame with an embed in it, and nothing of it in the page round it but that frame. So it runs under
 * whatever policy that page has, as long as it lets this script and the frame in.
 */
import { parseEvent, requestMessage, type FrameEvent } from '../protocol.ts';
import {
	attributeOf,
	changeOf,
	look,
	own,
	parameterOf,
	parameters,
	pathOf,
	queryOf
} from './attributes.ts';
import type { Parameters, ResourceMapElement } from './types.ts';

/** Height until the embed says its own, px. */
const HEIGHT = 700;

/** The embed may wake later than its page is loaded: it is greeted until it answers, or this long, ms. */
const [GREET_EACH, GREET_FOR] = [250, 10_000];

const TITLE = 'Map of resources';

const isParameter = (name: string) => (parameters as readonly string[]).includes(name);
const isLook = (name: string) => (look as readonly string[]).includes(name);

/**
 * The element, for a loader that came from a folder.
 * @param folder where the embeds are, a whole address that ends in a slash
 */
export function elementFor(folder: string): CustomElementConstructor {
	const { origin } = new URL(folder);

	return class ResourceMap extends HTMLElement implements ResourceMapElement {
		static readonly observedAttributes = [...own, ...parameters, attributeOf('role')];
		#frame: HTMLIFrameElement | null = null;
		#ready = false;
		/** Where the frame was last sent. */
		#path = '';
		/** What the frame shows, by its own word or ours; null as long as it is what the attributes said when it opened. */
		#shown: URLSearchParams | null = null;
		/** Parameters that the page has set, and the frame has not been told. */
		readonly #changed = new Set<string>();
		#greeting: ReturnType<typeof setInterval> | undefined;
		#connected: AbortController | null = null;

		connectedCallback(): void {
			this.style.display ||= 'block';
			this.#connected = new AbortController();
			addEventListener('message', (event) => this.#hear(event), { signal: this.#connected.signal });
			this.#open();
		}

		disconnectedCallback(): void {
			this.#connected?.abort();
			clearInterval(this.#greeting);
			// a frame that is moved loads anew: there is nothing to keep
			this.#frame?.remove();
			this.#frame = null;
			this.#ready = false;
			this.#fallback(true);
		}

		attributeChangedCallback(name: string): void {
			if (!this.#frame) return;
			const parameter = parameterOf(name);
			if (isParameter(parameter)) this.#changed.add(parameter);
			// several attributes at once are one change: the first to come here takes all of them
			queueMicrotask(() => this.#update());
		}

		get query(): string {
			const shown = this.#shown;
			// what the reader has changed in the frame stays, unless the page has set it since
			return queryOf((name) =>
				shown && !this.#changed.has(name) && !isLook(name) ? shown.get(name) : this.#read(name)
			);
		}

		set query(query: string) {
			const wanted = new URLSearchParams(query);
			for (const name of parameters) this.#put(name, wanted.get(name));
		}

		set(values: Parameters): void {
			for (const [name, value] of Object.entries(values))
				if (isParameter(name)) this.#put(name, value === null ? null : [value].flat().join(','));
		}

		#put(name: string, value: string | null): void {
			const attribute = attributeOf(name);
			if (name !== attribute) this.removeAttribute(name);
			if (value) this.setAttribute(attribute, value);
			else this.removeAttribute(attribute);
			// the attribute may be as it was, and the frame not: the reader has changed it
			this.attributeChangedCallback(name);
		}

		#read = (name: string) => this.getAttribute(attributeOf(name)) ?? this.getAttribute(name);

		#open(): void {
			const frame = document.createElement('iframe');
			this.#path = pathOf(this.#read);
			this.#forget();
			frame.title = this.#title();
			frame.loading = this.hasAttribute('eager') ? 'eager' : 'lazy';
			frame.allow = 'fullscreen; clipboard-write';
			frame.referrerPolicy = 'strict-origin-when-cross-origin';
			frame.style.display = 'block';
			frame.style.width = '100%';
			frame.style.border = '0';
			frame.style.height = `${Number(this.getAttribute('height')) || HEIGHT}px`;
			frame.addEventListener('load', () => this.#greet());
			frame.src = folder + this.#path + queryOf(this.#read);
			this.#frame = frame;
			this.append(frame);
		}

		/** Titles of frames differ, so that a reader who lists them can tell them apart. */
		#title(): string {
			const title = this.getAttribute('label') || TITLE;
			const taken = new Set(
				[...document.querySelectorAll('iframe')]
					.filter((one) => one !== this.#frame)
					.map((one) => one.title)
			);
			let count = 1;
			while (taken.has(count > 1 ? `${title} ${count}` : title)) count++;
			return count > 1 ? `${title} ${count}` : title;
		}

		#update(): void {
			const frame = this.#frame;
			if (!frame) return;
			frame.title = this.#title();
			const path = pathOf(this.#read);
			if (path !== this.#path) {
				this.#ready = false;
				this.#path = path;
				this.#forget();
				// no step for the Back button of the page
				frame.contentWindow?.location.replace(folder + path + queryOf(this.#read));
			} else if (this.#ready && this.#changed.size > 0) {
				const query = changeOf(this.#changed, this.#read);
				this.#shown = new URLSearchParams(this.query);
				this.#changed.clear();
				frame.contentWindow?.postMessage(requestMessage({ ask: 'set', query }), '*');
			}
		}

		/** The frame has just been told everything. */
		#forget(): void {
			this.#shown = null;
			this.#changed.clear();
		}

		#greet(): void {
			clearInterval(this.#greeting);
			this.#ready = false;
			const until = Date.now() + GREET_FOR;
			const greet = () => {
				if (this.#ready || Date.now() > until) clearInterval(this.#greeting);
				else this.#frame?.contentWindow?.postMessage(requestMessage({ ask: 'hello' }), '*');
			};
			this.#greeting = setInterval(greet, GREET_EACH);
			greet();
		}

		#hear({ source, origin: from, data }: MessageEvent): void {
			// a sandboxed frame has no origin; whose window it is tells enough
			if (!this.#frame || source !== this.#frame.contentWindow) return;
			if (from !== origin && from !== 'null') return;
			const event = parseEvent(data);
			if (event) this.#on(event);
		}

		#on({ event, ...detail }: FrameEvent): void {
			if (event === 'ready') {
				// it was greeted more than once before it could answer
				if (this.#ready) return;
				this.#ready = true;
				this.#fallback(false);
				// what was asked for while it was on its way
				this.#update();
			}
			if ('height' in detail && this.#frame) this.#frame.style.height = `${detail.height}px`;
			if ('query' in detail) this.#shown = new URLSearchParams(detail.query);
			this.dispatchEvent(
				new CustomEvent(`resource-map-${event}`, { bubbles: true, composed: true, detail })
			);
		}

		/** What the page has put into the element, as a link, stands in for the embed until it is alive. */
		#fallback(shown: boolean): void {
			for (const child of this.children)
				if (child !== this.#frame) (child as HTMLElement).style.display = shown ? '' : 'none';
		}
	};
}
