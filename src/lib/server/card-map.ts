/** The map as social cards show it: the territories of the stages in the colours of the light scheme. */
import type { CardMap, CardLand } from '#lib/export/card/types.ts';
import { colours } from '#lib/export/card/colours.ts';
import { formatHex, toScreen } from '#lib/embed/oklch.ts';
import type { Land } from '#lib/scene/types.ts';
import { shapePath } from '#lib/drawing/shapes.ts';
import { sceneOf } from './atlas.ts';

/** The middle of the map has no hue: warm paper. */
const COMMONS = { bright: '#f7e6bd', quiet: '#f6f2e8' };

const colour = (l: number, c: number, h: number) => formatHex(toScreen({ l, c, h }));

function landOf({ id, path, tint }: Land): CardLand {
	if (!tint) return { id, path, ...COMMONS, ink: colours.ink };
	const { hue, step } = tint;
	return {
		id,
		path,
		bright: colour(0.905 - 0.03 * step, 0.064, hue),
		quiet: colour(0.945 - 0.014 * step, 0.022, hue),
		ink: colour(0.42, 0.1, hue)
	};
}

export function cardMap(): CardMap {
	const { lands, coast, marks } = sceneOf('stage');
	return {
		lands: lands.map(landOf),
		coast,
		marks: new Map(
			marks.map(({ id, x, y, home, shape }) => [id, { x, y, home, shape: shapePath(shape) }])
		)
	};
}
