/** From what the address says to the stops of a route, each with its reason. */
import { candidates, instead, planRoute, stageFor, type Stop, type Wish } from '#lib/query/plan.ts';
import { planText } from '#lib/text/plan.ts';
import type { StopView } from '#lib/views/read/route/types.ts';
import { describeTotal } from '#lib/views/do/shortlist/total.ts';
import type { PlanResource, PlanView } from './types.ts';

/** What the address says of a plan. */
export interface Asked {
	readonly role: readonly string[];
	readonly stage: readonly string[];
	readonly within: string;
	readonly stops: readonly string[];
}

/** Stages in the order of the ring; none chosen is all of them. */
function wishOf({ stages }: PlanView, { role, stage, within }: Asked): Wish {
	const ring = stages.map(({ id }) => id);
	const ahead = ring.filter((id) => stage.includes(id));
	return {
		roles: role,
		stages: ahead.length > 0 ? ahead : ring,
		minutes: within === 'any' ? null : Number(within)
	};
}

/** The stops as changed by hand, or those that are proposed. What the map does not have is left out. */
export function stopsOf(plan: PlanView, asked: Asked): StopView[] {
	const wish = wishOf(plan, asked);
	const byId = new Map(plan.resources.map((one) => [one.id, one]));
	const stops: Stop[] =
		asked.stops.length === 0
			? planRoute(plan.resources, plan.beginnings, wish)
			: asked.stops.flatMap((id) => {
					const one = byId.get(id);
					return one ? [{ id, stage: stageFor(one, wish.stages) }] : [];
				});
	return stops.flatMap((stop) => {
		const one = byId.get(stop.id);
		return one ? [stopView(plan, one, stop, wish)] : [];
	});
}

function stopView(plan: PlanView, one: PlanResource, { stage }: Stop, wish: Wish): StopView {
	const { region } = plan.stages.find(({ id }) => id === stage) ?? plan.throughout;
	const { id, title, kind, minutes, x, y } = one;
	const terms = [stage, ...wish.roles];
	const reason =
		terms.map((term) => plan.reasons[term]?.[id]).find((found) => found !== undefined) ??
		(one.home === stage ? planText.why.home : planText.why.guest)(region.label);
	return { node: `resource:${id}`, title, kind, minutes, reason, region, x, y };
}

/** What a route comes to, in words. */
export interface Summary {
	readonly stops: string;
	/** What there is to know of its time, and of what it leaves out. */
	readonly rest: string;
}

export function summaryOf(plan: PlanView, asked: Asked, stops: readonly StopView[]): Summary {
	const gone = asked.stops.length > 0 ? asked.stops.length - stops.length : 0;
	const missed =
		asked.stops.length > 0 || stops.length === 0
			? []
			: plan.stages.filter(
					({ id, region }) =>
						asked.stage.includes(id) && !stops.some((stop) => stop.region.path === region.path)
				);
	const limited = asked.within !== 'any' && stops.some(({ minutes }) => minutes === null);
	const rest = [
		describeTotal(stops.map(({ minutes }) => minutes)),
		limited ? planText.noPromise : '',
		missed.length > 0 ? planText.noRoom(missed.map(({ region }) => region.label).join(', ')) : '',
		gone > 0 ? planText.gone(gone) : ''
	];
	const nothing = gone > 0 ? planText.lost : planText.none;
	return {
		stops: stops.length > 0 ? planText.proposed(stops.length) : nothing,
		rest: rest.filter((words) => words !== '').join(' ')
	};
}

/** Ids with another resource in place of one, or null where there is no other for its stage. */
export function swapped(plan: PlanView, asked: Asked, stops: readonly StopView[], place: number) {
	const ids = idsOf(stops);
	const stop = stops[place];
	const stage = plan.stages.find(({ region }) => region.path === stop?.region.path)?.id;
	const id = ids[place];
	if (id === undefined || stage === undefined) return null;
	const ranked = candidates(plan.resources, plan.beginnings, stage, wishOf(plan, asked));
	const other = instead(ranked, id, ids);
	return other && { title: byTitle(plan, other.id), ids: ids.with(place, other.id) };
}

const byTitle = ({ resources }: PlanView, wanted: string) =>
	resources.find(({ id }) => id === wanted)?.title ?? '';

/** Ids of the resources of stops, in order. */
export function idsOf(stops: readonly StopView[]): string[] {
	return stops.map(({ node }) => node.slice('resource:'.length));
}
