/** The land under everything else: the coast and the territories. One painter for the map and for social cards. */
import type { Land } from '#lib/scene/types.ts';
import type { Spec } from './svg.ts';

/** How a drawing looks: style rules by class on the map, colours of its own on a card. */
type Attributes = Spec[1];

export interface LandLook<Item> {
	readonly coast: Attributes;
	readonly territory: (land: Item) => Attributes;
}

/**
 * The coast, and the territories on top of it.
 * @param coast path data
 */
export function drawLand<Item extends { readonly path: string }>(
	coast: string,
	lands: readonly Item[],
	look: LandLook<Item>
): { coast: Spec; territories: Spec[] } {
	return {
		coast: ['path', { ...look.coast, d: coast }],
		territories: lands.map((land): Spec => ['path', { ...look.territory(land), d: land.path }])
	};
}

/** The colour of a territory as custom properties, which the style sheet turns into a fill and an ink. */
export function tintStyle(land: Pick<Land, 'tint'> | undefined): string | null {
	return land?.tint ? `--h:${land.tint.hue};--dl:${land.tint.step}` : null;
}

/** On the map: classes, and the id of the term for partners' style sheets and tests. */
export const mapLook: LandLook<Land> = {
	coast: { class: 'coast' },
	territory: (land) => ({
		class: land.tint ? 'land tinted' : 'land commons',
		style: tintStyle(land),
		'data-territory': land.id
	})
};
