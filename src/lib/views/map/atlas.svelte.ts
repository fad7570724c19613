/** The live map: the picture, the camera over it, and what a hand has moved. The page's state is not its business. */
import { LEVELS } from '#lib/layout/levels.ts';
import { WORLD, type Point } from '#lib/layout/types.ts';
import type { Camera } from './camera.ts';
import { adoptPicture, loadScene, redrawPicture } from './adopt.ts';
import { Picture } from './picture.ts';

/** The elements of a map. */
export interface Parts {
	/** The window on the map. */
	frame: HTMLElement;
	/** What the camera moves. */
	layer: HTMLElement;
	/** The sheet on which the picture is drawn: the world at zoom 1. */
	canvas: HTMLElement;
	svg: SVGSVGElement;
	/** In somebody else's page: see the camera. */
	cooperative?: boolean;
}

export class Atlas {
	picture: Picture | undefined = $state.raw();
	camera: Camera | undefined = $state.raw();
	/** Grows when the picture has been drawn anew or got further names: what depends on its elements runs again. */
	drawn = $state(0);
	/** Relative to the whole map in view. */
	zoom = $state(1);
	/** Whether marks stand where a hand, or a gathering, has put them. */
	moved = $state(false);
	/** What could not be fetched, or null. */
	failed: unknown = $state.raw(null);
	/** Ends the simulation that a hand has started; whoever moves marks calls it first. */
	stop: () => void = () => {};
	readonly parts: Parts;
	#lens: string;

	constructor(parts: Parts) {
		this.parts = parts;
		this.#lens = parts.svg.dataset.picture ?? '';
	}

	/** Takes the picture over; returns what ends it. */
	start(): () => void {
		const { frame, layer, canvas, svg, cooperative } = this.parts;
		let begun = false;
		let gone = false;
		const begin = () => {
			begun = true;
			void this.attempt(adoptPicture(svg)).then((picture) => {
				if (gone || !picture) return;
				this.#take(picture);
			});
			// a part of its own: the page is alive before it has come, and no task gets long
			void this.attempt(import('./camera.ts')).then((part) => {
				if (gone || !part) return;
				this.camera = part.createCamera({
					frame,
					layer,
					cooperative,
					onrest: (zoom) => {
						this.zoom = zoom;
						void this.settle();
					}
				});
			});
		};
		// a map that is not shown, as on a phone that starts at the list, costs nothing
		const resized = new ResizeObserver(() => {
			if (canvas.clientWidth === 0) return;
			if (!begun) begin();
			void this.settle();
		});
		resized.observe(canvas);
		return () => {
			gone = true;
			this.stop();
			this.camera?.destroy();
			resized.disconnect();
		};
	}

	/** CSS px per world unit. */
	get scale(): number {
		return (this.parts.canvas.clientWidth / WORLD.width) * this.zoom;
	}

	/** Draws crisp at the present zoom; names that the page does not hold are fetched when a zoom first asks for them. */
	async settle(): Promise<void> {
		const { picture } = this;
		if (!picture) return;
		if (picture.settle(this.scale) > picture.drawnLevel) await this.allNames();
	}

	/** Whether the picture has all names of its lens. */
	get complete(): boolean {
		return (this.picture?.drawnLevel ?? -1) >= LEVELS.length - 1;
	}

	/** Puts all names into the picture, also those that only a closer look would show. */
	async allNames(): Promise<void> {
		const { picture } = this;
		if (!picture || this.complete) return;
		const wanted = Promise.all([loadScene(this.#lens), import('./draw.ts')]);
		const [scene, drawing] = (await this.attempt(wanted)) ?? [];
		const level = picture.drawnLevel;
		// two may have asked, and the lens may be another by now
		if (!scene || !drawing || picture !== this.picture || level >= LEVELS.length - 1) return;
		const groups = drawing.drawLabels(scene, level + 1, LEVELS.length - 1);
		// a lens may have nothing to name any closer: an empty group says that it was looked for
		picture.addLabels([...groups, ['g', { class: 'level', 'data-level': LEVELS.length - 1 }]]);
		picture.settle(this.scale);
		this.drawn++;
	}

	/** Shows another lens: its marks glide from where they were. */
	async show(lens: string): Promise<void> {
		if (lens === this.#lens || !this.picture) return;
		const wanted = Promise.all([loadScene(lens), import('./glide.ts')]);
		const [scene, glide] = (await this.attempt(wanted)) ?? [];
		if (!scene || !glide || !this.picture) return;
		const before = this.picture;
		const from = glide.placesIn(before);
		this.stop();
		this.#lens = lens;
		this.moved = false;
		const after = await this.attempt(redrawPicture(this.parts.svg, scene));
		// another lens may have been asked for in the meantime
		if (!after || lens !== this.#lens) return;
		this.#take(after);
		glide.comeFrom(after, from);
	}

	/** Moves nodes to other places, in world units. */
	async move(places: ReadonlyMap<string, Point>): Promise<void> {
		const glide = await this.attempt(import('./glide.ts'));
		if (!this.picture || !glide) return;
		this.stop();
		glide.moveTo(this.picture, places);
		this.moved = true;
	}

	/** Everything back to where the layout put it. */
	async putBack(): Promise<void> {
		const glide = await this.attempt(import('./glide.ts'));
		const { picture } = this;
		if (!picture || !glide) return;
		this.stop();
		glide.goHome(picture);
		this.moved = false;
	}

	#take(picture: Picture): void {
		this.picture = picture;
		this.drawn++;
		void this.settle();
	}

	#sight: typeof import('./sight.ts') | undefined;

	/** The part that brings things into view does something: at once, or the first time as soon as it is there. */
	async look(to: (sight: typeof import('./sight.ts'), atlas: Atlas) => void): Promise<void> {
		this.#sight ??= await this.attempt(import('./sight.ts'));
		if (this.#sight) to(this.#sight, this);
	}

	/** Waits for something that has to be fetched; undefined where it cannot be had, and then the map says so. */
	async attempt<T>(wanted: Promise<T>): Promise<T | undefined> {
		try {
			return await wanted;
		} catch (problem) {
			this.failed = problem;
			return undefined;
		}
	}
}
