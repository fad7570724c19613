/** A territory as pages show it: its name, number and colour, and where its page is. */
import type { Tint } from '#lib/scene/types.ts';

/** A region as a page shows it. */
export interface RegionView {
	label: string;
	/** Below the base of the site. */
	path: string;
	/** Null in the commons and for terms that make no ring. */
	number: number | null;
	tint: Tint | null;
}
