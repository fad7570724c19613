/** What the page on which one plans a route is given. */
import type { Beginnings, Plannable } from '#lib/query/plan.ts';
import type { RegionView } from '#lib/ui/mark/region-view.ts';
import type { Ground } from '#lib/views/read/route/types.ts';

export interface PlanResource extends Plannable {
	readonly title: string;
	readonly kind: string;
	/** World units. */
	readonly x: number;
	readonly y: number;
}

export interface PlanView {
	readonly resources: readonly PlanResource[];
	readonly beginnings: Beginnings;
	/** Why a resource is a good start, by id of the term and of the resource. */
	readonly reasons: Readonly<Record<string, Readonly<Record<string, string>>>>;
	readonly roles: readonly { readonly id: string; readonly label: string }[];
	/** In the order of the ring. */
	readonly stages: readonly { readonly id: string; readonly region: RegionView }[];
	readonly throughout: { readonly id: string; readonly region: RegionView };
	readonly ground: Ground;
	readonly words: { readonly one: string; readonly many: string };
	/** Titles and addresses of the ready-made ones. */
	readonly ready: readonly { readonly title: string; readonly path: string }[];
}
