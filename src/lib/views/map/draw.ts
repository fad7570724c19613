/**
 * The scene as a drawing. Decides nothing: it turns marks, links and labels into elements that say what they are
 * (`data-node`, `data-territory`, `data-link`). Sizes that stay constant on screen are written in CSS px and scaled by
 * `--u`, the world units in one px at the present zoom level (see map.css).
 */
import { labelBox } from '#lib/layout/labels/sides.ts';
import { LABEL, PERSON_LABEL } from '#lib/layout/sizes.ts';
import type { Label, Point } from '#lib/layout/types.ts';
import type { Hub, Land, Mark, Scene } from '#lib/scene/types.ts';
import { shapePath } from './shapes.ts';
import type { Spec } from './spec.ts';

/** From the middle of a line of text down to its baseline, in em. */
const BASELINE = 0.34;

/** Hangs a label on its mark, where the layout kept room for it: in em of the label, so that it scales with the text. */
function hang(side: Label['side'], style: typeof LABEL | typeof PERSON_LABEL) {
	const { x0, y0, y1 } = labelBox({ x: 0, y: 0 }, side, 0, style);
	const em = (px: number) => Math.round((px / style.size) * 100) / 100;
	return {
		anchor: x0 === 0 ? 'middle' : x0 < 0 ? 'end' : null,
		dx: em(x0),
		dy: em((y0 + y1) / 2 + BASELINE * style.size)
	};
}

/** How a drawing finds the address of a node's page. */
export type Link = (href: string) => string;

const at = (point: Point) => `translate(${point.x} ${point.y})`;

function tintStyle(land: Land | undefined): string | null {
	return land?.tint ? `--h:${land.tint.hue};--dl:${land.tint.step}` : null;
}

function territory(land: Land): Spec {
	return [
		'path',
		{
			class: land.tint ? 'land tinted' : 'land commons',
			style: tintStyle(land),
			'data-territory': land.id,
			d: land.path
		}
	];
}

function mark(item: Mark, link: Link): Spec {
	return [
		'a',
		{
			class: item.hollow ? 'mark hollow' : 'mark',
			'data-node': item.id,
			href: link(item.href),
			'aria-label': item.name,
			tabindex: -1,
			transform: at(item)
		},
		[
			['circle', { class: 'hit', r: 12 }],
			['path', { class: 'shape', d: shapePath(item.shape) }]
		]
	];
}

function hub(item: Hub, link: Link): Spec {
	const inner: Spec[] = [['circle', { class: 'disc', r: item.number === null ? 13 : 17 }]];
	if (item.number !== null)
		inner.push(['text', { class: 'number', dy: '.35em' }, String(item.number)]);
	return [
		'a',
		{
			class: item.number === null ? 'hub person' : 'hub',
			'data-node': item.id,
			'data-region': item.region,
			'data-label': item.label,
			href: item.href === null ? null : link(item.href),
			'aria-label': item.name,
			tabindex: -1,
			transform: at(item)
		},
		inner
	];
}

function name(land: Land): Spec {
	const { x, y, lines, size } = land.name;
	// most names have one size, which the style sheet knows
	const style = [tintStyle(land), size === 21 ? null : `--n:${size}`].filter(Boolean).join(';');
	return [
		'text',
		{ class: land.tint ? 'name tinted' : 'name', style: style || null, transform: at({ x, y }) },
		lines.map((line, index): Spec => {
			const dy = 0.35 + (index - (lines.length - 1) / 2) * 1.1;
			return ['tspan', { x: 0, y: `${dy.toFixed(2)}em` }, line];
		})
	];
}

function label(item: Label, point: Point, person: boolean): Spec {
	const { anchor, dx, dy } = hang(item.side, person ? PERSON_LABEL : LABEL);
	return [
		'text',
		{
			class: person ? 'person' : null,
			'data-for': item.id,
			x: point.x,
			y: point.y,
			dx: dx === 0 ? null : `${dx}em`,
			dy: `${dy}em`,
			'text-anchor': anchor
		},
		item.text
	];
}

/** Labels in one group a level, so that a change of zoom shows and hides groups, not single labels. */
export function drawLabels(scene: Scene, fromLevel: number, toLevel: number): Spec[] {
	const points = new Map<string, Point>();
	for (const item of [...scene.marks, ...scene.hubs]) points.set(item.id, item);
	const people = new Set(scene.hubs.map((item) => item.id));
	const levels = new Map<number, Spec[]>();
	for (const item of scene.labels) {
		const point = points.get(item.id);
		if (!point || item.level < fromLevel || item.level > toLevel) continue;
		const group = levels.get(item.level) ?? [];
		group.push(label(item, point, people.has(item.id)));
		levels.set(item.level, group);
	}
	return [...levels]
		.sort(([a], [b]) => a - b)
		.map(([level, texts]): Spec => ['g', { class: 'level', 'data-level': level }, texts]);
}

/** Straight lines from each hub to the resources that live round it. */
function homeLinks(scene: Scene): Spec[] {
	const points = new Map<string, Point>();
	for (const item of [...scene.marks, ...scene.hubs]) points.set(item.id, item);
	return scene.homeLinks.flatMap(({ type, from, to }): Spec[] => {
		const a = points.get(from);
		const b = points.get(to);
		if (!a || !b) return [];
		const d = `M${b.x} ${b.y}L${a.x} ${a.y}`;
		return [['path', { 'data-link': type, 'data-from': from, 'data-to': to, d }]];
	});
}

/**
 * The whole picture, as the children of its `<svg>`, back to front.
 * @param maxLevel labels that first show at a larger zoom level are left out (index into LEVELS)
 */
export function drawScene(scene: Scene, link: Link, maxLevel: number): Spec[] {
	const lands = new Map(scene.lands.map((land) => [land.id, land]));
	const homes = [...new Set(scene.marks.map((item) => item.home))];
	return [
		[
			'g',
			{ class: 'coasts', 'aria-hidden': 'true' },
			[['path', { class: 'coast', d: scene.coast }]]
		],
		['g', { class: 'lands', 'aria-hidden': 'true' }, scene.lands.map(territory)],
		['g', { class: 'home-links', 'aria-hidden': 'true' }, homeLinks(scene)],
		['g', { class: 'star', 'aria-hidden': 'true' }],
		[
			'g',
			{ class: 'marks' },
			homes.map((home): Spec => {
				const land = lands.get(home);
				return [
					'g',
					{
						class: land?.tint ? 'tinted' : null,
						style: tintStyle(land),
						'data-home': home || null
					},
					scene.marks.filter((item) => item.home === home).map((item) => mark(item, link))
				];
			})
		],
		[
			'g',
			{ class: 'hubs' },
			scene.hubs.map((item): Spec => {
				const land = item.region === null ? undefined : lands.get(item.region);
				return [
					'g',
					{ class: land?.tint ? 'tinted' : null, style: tintStyle(land) },
					[hub(item, link)]
				];
			})
		],
		[
			'g',
			{ class: 'labels', 'aria-hidden': 'true' },
			[
				...scene.lands.filter((land) => land.name.lines.length > 0).map(name),
				...drawLabels(scene, 0, maxLevel)
			]
		]
	];
}
