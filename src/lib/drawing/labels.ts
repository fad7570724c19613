/** The names on the map: of territories, and of marks and people at the zoom level that has space for them. */
import { labelBox } from '#lib/layout/labels/sides.ts';
import { LABEL, NAME, PERSON_LABEL } from '#lib/layout/sizes.ts';
import type { Label, Point } from '#lib/layout/types.ts';
import type { Land, Scene } from '#lib/scene/types.ts';
import { tintStyle } from './land.ts';
import type { Spec } from './svg.ts';

/** From the middle of a line of text down to its baseline, in em. */
const BASELINE = 0.34;

/** Where a label goes relative to its mark, in em of the label, so that it scales with the text. */
function offset(side: Label['side'], style: typeof LABEL | typeof PERSON_LABEL) {
	const { x0, y0, y1 } = labelBox({ x: 0, y: 0 }, side, 0, style);
	const em = (px: number) => Math.round((px / style.size) * 100) / 100;
	return {
		anchor: x0 === 0 ? 'middle' : x0 < 0 ? 'end' : null,
		dx: em(x0),
		dy: em((y0 + y1) / 2 + BASELINE * style.size)
	};
}

/** The name of a territory, one `<tspan>` a line. */
export function drawName(land: Land): Spec {
	const { x, y, lines, size } = land.name;
	// most names have one size, which the style sheet knows
	const style = [tintStyle(land), size === NAME.size ? null : `--n:${size}`].filter(Boolean);
	return [
		'text',
		{
			class: land.tint ? 'name tinted' : 'name',
			style: style.join(';') || null,
			transform: `translate(${x} ${y})`
		},
		lines.map((line, index): Spec => {
			const dy = 0.35 + (index - (lines.length - 1) / 2) * NAME.line;
			return ['tspan', { x: 0, y: `${dy.toFixed(2)}em` }, line];
		})
	];
}

function drawLabel({ id, side, text }: Label, { x, y }: Point, person: boolean): Spec {
	const { anchor, dx, dy } = offset(side, person ? PERSON_LABEL : LABEL);
	return [
		'text',
		{
			class: person ? 'person' : null,
			'data-for': id,
			x,
			y,
			dx: dx === 0 ? null : `${dx}em`,
			dy: `${dy}em`,
			'text-anchor': anchor
		},
		text
	];
}

/** Labels in one group a level, so that a change of zoom shows and hides groups, not single labels. */
export function drawLabels(scene: Scene, fromLevel: number, toLevel: number): Spec[] {
	const points = pointsOf(scene);
	const people = new Set(scene.hubs.map(({ id }) => id));
	const levels = new Map<number, Spec[]>();
	for (const item of scene.labels) {
		const point = points.get(item.id);
		if (!point || item.level < fromLevel || item.level > toLevel) continue;
		const group = levels.get(item.level) ?? [];
		group.push(drawLabel(item, point, people.has(item.id)));
		levels.set(item.level, group);
	}
	return [...levels]
		.sort(([a], [b]) => a - b)
		.map(([level, texts]): Spec => ['g', { class: 'level', 'data-level': level }, texts]);
}

/** Where each node of a scene is, by node id. */
export function pointsOf({ marks, hubs }: Pick<Scene, 'marks' | 'hubs'>): Map<string, Point> {
	return new Map([...marks, ...hubs].map((item) => [item.id, item]));
}
