/**
 * Takes over the picture in the page. On the first load it is in the HTML; when a person comes from another page of the
 * site by a link, the page was made in the browser and the picture is fetched as data and drawn here.
 */
import { LEVELS } from '#lib/layout/levels.ts';
import { fetched } from '#lib/state/fetched.ts';
import { sitePath } from '#lib/state/site-path.ts';
import type { Scene } from '#lib/scene/types.ts';
import { Picture } from './picture.ts';
import { toNode } from './spec.ts';

const scenes = new Map<string, () => Promise<Scene>>();

/** A scene as data, fetched once for each lens. */
export function loadScene(lens: string): Promise<Scene> {
	const known = scenes.get(lens) ?? fetched(`data/scene/${lens}.json`, (scene: Scene) => scene);
	scenes.set(lens, known);
	return known();
}

/** The picture of an `<svg data-picture="<lens>">`, drawn if it is still empty. */
export async function adoptPicture(svg: SVGSVGElement): Promise<Picture> {
	if (svg.firstElementChild) return new Picture(svg);
	return redrawPicture(svg, await loadScene(svg.dataset.picture ?? ''));
}

/** Draws a scene in place of what was there. */
export async function redrawPicture(svg: SVGSVGElement, scene: Scene): Promise<Picture> {
	// most readers never see another picture than the one in the page
	const { drawScene } = await import('./draw.ts');
	svg.replaceChildren(...drawScene(scene, sitePath, LEVELS.length - 1).map(toNode));
	svg.dataset.picture = scene.lens;
	return new Picture(svg);
}
