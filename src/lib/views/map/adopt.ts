/**
 * Takes over the picture in the page. On the first load it is in the HTML; when a person comes from another page of the
 * site by a link, the page was made in the browser and the picture is fetched as data and drawn here.
 */
import { resolve } from '$app/paths';
import { LEVELS } from '#lib/layout/levels.ts';
import type { Scene } from '#lib/scene/types.ts';
import { drawScene } from './draw.ts';
import { Picture } from './picture.ts';
import { toNode } from './spec.ts';

/** A scene as data; it answers once for each lens, and a failure is forgotten. */
const scenes = new Map<string, Promise<Scene>>();

export function loadScene(lens: string): Promise<Scene> {
	const known = scenes.get(lens);
	if (known) return known;
	const scene = fetch(`${resolve('/')}data/scene/${lens}.json`).then((response) => {
		if (!response.ok) throw new Error(`data/scene/${lens}.json answered ${response.status}`);
		return response.json() as Promise<Scene>;
	});
	scene.catch(() => scenes.delete(lens));
	scenes.set(lens, scene);
	return scene;
}

/** The picture of an `<svg data-picture="<lens>">`, drawn if it is still empty. */
export async function adoptPicture(svg: SVGSVGElement): Promise<Picture> {
	if (!svg.firstElementChild) {
		const scene = await loadScene(svg.dataset.picture ?? '');
		const link = (href: string) => resolve('/') + href.slice(1);
		svg.replaceChildren(...drawScene(scene, link, LEVELS.length - 1).map(toNode));
	}
	return new Picture(svg);
}
