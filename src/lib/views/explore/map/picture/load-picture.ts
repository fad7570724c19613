/**
 * Where the picture comes from: the HTML that the server sent or, after a link inside the site, scene data that is drawn
 * here.
 */
import { LEVELS } from '#lib/layout/levels.ts';
import { fetched } from '#lib/state/fetched.ts';
import { sitePath } from '#lib/state/site-path.ts';
import type { Scene } from '#lib/scene/types.ts';
import { Picture } from './picture.ts';
import { toNode } from './to-node.ts';

const scenes = new Map<string, () => Promise<Scene>>();

/** The scene of a lens, fetched once. */
export function loadScene(lens: string): Promise<Scene> {
	const known = scenes.get(lens) ?? fetched(`data/scene/${lens}.json`, (scene: Scene) => scene);
	scenes.set(lens, known);
	return known();
}

/** The picture in an `<svg data-picture="<lens>">`, which is drawn first if the page came without one. */
export async function adoptPicture(svg: SVGSVGElement): Promise<Picture> {
	if (svg.firstElementChild) return new Picture(svg);
	return drawPicture(svg, await loadScene(svg.dataset.picture ?? ''));
}

/** Draws a scene in place of what was there. */
export async function drawPicture(svg: SVGSVGElement, scene: Scene): Promise<Picture> {
	// most readers never see another picture than the one in the page
	const { drawScene } = await import('#lib/drawing/map.ts');
	svg.replaceChildren(...drawScene(scene, sitePath, LEVELS.length - 1).map(toNode));
	svg.dataset.picture = scene.lens;
	return new Picture(svg);
}
