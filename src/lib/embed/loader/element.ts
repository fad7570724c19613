/**
 * `<resource-map>`: a frame with an embed in it, and nothing of it in the page round it but that frame. So it runs under
 * whatever policy that page has, as long as it lets this script and the frame in.
 */
import { parseEvent, requestMessage, type FrameEvent } from '../protocol.ts';
import { own, parameters, pathOf, queryOf } from './attributes.ts';
import type { Parameters, ResourceMapElement } from './types.ts';

/** Height until the embed says its own, px. */
const HEIGHT = 700;

/** The embed may wake later than its page is loaded: it is greeted until it answers, or this long, ms. */
const [GREET_EACH, GREET_FOR] = [250, 10_000];

const TITLE = 'Map of resources';

/**
 * The element, for a loader that came from a folder.
 * @param folder where the embeds are, a whole address that ends in a slash
 */
export function elementFor(folder: string): CustomElementConstructor {
	const { origin } = new URL(folder);

	return class ResourceMap extends HTMLElement implements ResourceMapElement {
		static readonly observedAttributes = [...own, ...parameters];
		#frame: HTMLIFrameElement | null = null;
		#ready = false;
		/** What the frame was last sent to, or told to show. */
		#path = '';
		#asked = '';
		/** What the frame itself has said that it shows. */
		#told: string | null = null;
		#due = false;
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

		attributeChangedCallback(): void {
			if (this.#due || !this.#frame) return;
			this.#due = true;
			// several attributes at once are one change
			queueMicrotask(() => {
				this.#due = false;
				this.#update();
			});
		}

		get query(): string {
			return this.#told ?? queryOf((name) => this.getAttribute(name));
		}

		set query(query: string) {
			const wanted = new URLSearchParams(query);
			for (const name of parameters) this.#put(name, wanted.get(name));
		}

		set(values: Parameters): void {
			for (const [name, value] of Object.entries(values))
				if ((parameters as readonly string[]).includes(name))
					this.#put(name, value === null ? null : [value].flat().join(','));
		}

		#put(name: string, value: string | null): void {
			if (value) this.setAttribute(name, value);
			else this.removeAttribute(name);
		}

		#read = (name: string) => this.getAttribute(name);

		#open(): void {
			const frame = document.createElement('iframe');
			this.#path = pathOf(this.#read);
			this.#asked = queryOf(this.#read);
			frame.title = this.#title();
			frame.loading = this.hasAttribute('eager') ? 'eager' : 'lazy';
			frame.allow = 'fullscreen; clipboard-write';
			frame.referrerPolicy = 'strict-origin-when-cross-origin';
			frame.style.display = 'block';
			frame.style.width = '100%';
			frame.style.border = '0';
			frame.style.height = `${Number(this.getAttribute('height')) || HEIGHT}px`;
			frame.addEventListener('load', () => this.#greet());
			frame.src = folder + this.#path + this.#asked;
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
			const [path, asked] = [pathOf(this.#read), queryOf(this.#read)];
			frame.title = this.#title();
			if (path !== this.#path) {
				this.#ready = false;
				// no step for the Back button of the page
				frame.contentWindow?.location.replace(folder + path + asked);
			} else if (asked !== this.#asked && this.#ready) this.#send(asked);
			if (path !== this.#path || this.#ready) this.#asked = asked;
			this.#path = path;
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

		#send(query: string): void {
			this.#frame?.contentWindow?.postMessage(requestMessage({ ask: 'set', query }), '*');
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
				this.#ready = true;
				this.#fallback(false);
				// what was asked for while it was on its way
				this.#update();
			}
			if ('height' in detail && this.#frame) this.#frame.style.height = `${detail.height}px`;
			if ('query' in detail) this.#told = detail.query;
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
