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

/** The picture of an `<svg data-picture="<lens>">`, drawn if it is still empty. */
export async function adoptPicture(svg: SVGSVGElement): Promise<Picture> {
	if (!svg.firstElementChild) {
		const response = await fetch(`${resolve('/')}data/scene/${svg.dataset.picture}.json`);
		if (!response.ok) throw new Error(`The picture of the map answered ${response.status}`);
		const scene = (await response.json()) as Scene;
		const link = (href: string) => resolve('/') + href.slice(1);
		svg.replaceChildren(...drawScene(scene, link, LEVELS.length - 1).map(toNode));
	}
	return new Picture(svg);
}
