/** The live map: the picture, the camera over it, and whether marks were moved. Knows nothing of the page's state. */
import { LEVELS } from '#lib/layout/levels.ts';
import { WORLD, type Point } from '#lib/layout/types.ts';
import type { LinkIndex } from '#lib/query/links.ts';
import { loadLinks } from '#lib/state/links.ts';
import { Hover } from './controls/hover.svelte.ts';
import type { Camera } from '#lib/views/explore/map/camera/camera.ts';
import {
	adoptPicture,
	drawPicture,
	loadScene
} from '#lib/views/explore/map/picture/load-picture.ts';
import type { Picture } from '#lib/views/explore/map/picture/picture.ts';
import type { Parts, View } from './types.ts';

type ViewModule = typeof import('#lib/views/explore/map/camera/view.ts');

export class LiveMap implements View {
	picture: Picture | undefined = $state.raw();
	camera: Camera | undefined = $state.raw();
	/** Counts up when the picture has been redrawn or has got more labels: what depends on its elements runs again. */
	drawn = $state(0);
	/** Relative to the whole map in view. */
	zoom = $state(1);
	/** Whether any mark has been moved from where the layout put it. */
	moved = $state(false);
	/** Null until they have been fetched: see `loadLinks`. */
	links: LinkIndex | null = $state.raw(null);
	/** What could not be fetched, or null. */
	failed: unknown = $state.raw(null);
	/** Stops a drag's simulation; call it before moving marks in any other way. */
	stop: () => void = () => {};
	readonly parts: Parts;
	readonly hover = new Hover(this);
	readonly #ended = new AbortController();
	#lens: string;
	#view: ViewModule | undefined;

	constructor(parts: Parts) {
		this.parts = parts;
		this.#lens = parts.svg.dataset.picture ?? '';
	}

	/** Takes the picture over; returns what ends it. */
	start(): () => void {
		const { canvas, svg } = this.parts;
		const { signal } = this.#ended;
		let begun = false;
		const begin = () => {
			begun = true;
			void this.attempt(adoptPicture(svg)).then((picture) => {
				if (!signal.aborted && picture) this.#take(picture);
			});
			// fetched on its own: the page reacts before it has arrived, and no task gets long
			void this.attempt(import('#lib/views/explore/map/camera/camera.ts')).then((part) => {
				if (signal.aborted || !part) return;
				this.camera = part.createCamera({
					...this.parts,
					onrest: (zoom) => {
						this.zoom = zoom;
						void this.drawCrisp();
					}
				});
			});
		};
		// a map that is not shown, as on a phone that starts at the list, costs nothing
		const resized = new ResizeObserver(() => {
			if (canvas.clientWidth === 0) return;
			if (!begun) begin();
			void this.drawCrisp();
		});
		resized.observe(canvas);
		return () => {
			this.#ended.abort();
			this.stop();
			this.camera?.destroy();
			resized.disconnect();
		};
	}

	/** Fetches the links, when somebody first reaches the map or the state needs them. */
	async loadLinks(): Promise<void> {
		this.links ??= (await this.attempt(loadLinks())) ?? null;
	}

	/** Lets marks be dragged from now on. */
	async startDrag(): Promise<void> {
		const part = await this.attempt(import('./drag/drag.ts'));
		if (!this.#ended.signal.aborted) part?.watchDrag(this, this.#ended.signal);
	}

	/** CSS px per world unit. */
	get scale(): number {
		return (this.parts.canvas.clientWidth / WORLD.width) * this.zoom;
	}

	/** Draws crisp at the present zoom, and fetches labels that the page does not hold when a zoom first needs them. */
	async drawCrisp(): Promise<void> {
		const { picture } = this;
		if (picture && picture.drawAt(this.scale) > picture.drawnLevel) await this.loadLabels();
	}

	/** Whether the picture has all labels of its lens. */
	get labelled(): boolean {
		return (this.picture?.drawnLevel ?? -1) >= LEVELS.length - 1;
	}

	/** Puts all labels into the picture, also those that show only at a closer zoom. */
	async loadLabels(): Promise<void> {
		const { picture } = this;
		if (!picture || this.labelled) return;
		const wanted = Promise.all([loadScene(this.#lens), import('#lib/drawing/labels.ts')]);
		const [scene, drawing] = (await this.attempt(wanted)) ?? [];
		const level = picture.drawnLevel;
		// two callers may have asked, and the lens may have changed
		if (!scene || !drawing || picture !== this.picture || this.labelled) return;
		const groups = drawing.drawLabels(scene, level + 1, LEVELS.length - 1);
		// a lens may have no further labels: an empty group says that it was looked for
		picture.addLabels([...groups, ['g', { class: 'level', 'data-level': LEVELS.length - 1 }]]);
		picture.drawAt(this.scale);
		this.drawn++;
	}

	/** Shows another lens: its marks glide from where they were. */
	async showLens(lens: string): Promise<void> {
		if (lens === this.#lens || !this.picture) return;
		const wanted = Promise.all([loadScene(lens), import('#lib/views/explore/map/drag/glide.ts')]);
		const [scene, glide] = (await this.attempt(wanted)) ?? [];
		if (!scene || !glide || !this.picture) return;
		const from = glide.positionsIn(this.picture);
		this.stop();
		this.#lens = lens;
		this.moved = false;
		const after = await this.attempt(drawPicture(this.parts.svg, scene));
		// another lens may have been asked for in the meantime
		if (!after || lens !== this.#lens) return;
		this.#take(after);
		glide.glideFrom(after, from);
	}

	/** Moves nodes, in world units; null puts all of them back where the layout put them. */
	async move(positions: ReadonlyMap<string, Point> | null): Promise<void> {
		const glide = await this.attempt(import('#lib/views/explore/map/drag/glide.ts'));
		if (!this.picture || !glide) return;
		this.stop();
		glide.moveTo(this.picture, positions ?? glide.positionsIn(this.picture, 'rest'));
		this.moved = positions !== null;
	}

	#take(picture: Picture): void {
		this.picture = picture;
		this.drawn++;
		void this.drawCrisp();
	}

	/** Brings something into view: at once, or the first time as soon as the code for it has been fetched. */
	async bring(into: (view: ViewModule, map: LiveMap) => void): Promise<void> {
		this.#view ??= await this.attempt(import('#lib/views/explore/map/camera/view.ts'));
		if (this.#view) into(this.#view, this);
	}

	/** Waits for something that has to be fetched; undefined if that fails, and then the map says so. */
	async attempt<T>(wanted: Promise<T>): Promise<T | undefined> {
		try {
			return await wanted;
		} catch (problem) {
			this.failed = problem;
			return undefined;
		}
	}
}
