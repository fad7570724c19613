/**
 * A route of one's own: for who somebody is, the stages ahead and the time there is. No chance comes into it: the same
 * wish gives the same route, and each stop can say why it is there.
 */

/** A resource, as far as a plan asks. */
export interface Plannable {
	readonly id: string;
	readonly home: string;
	readonly stages: readonly string[];
	/** Ids of audiences. */
	readonly roles: readonly string[];
	/** Null where nobody knows. */
	readonly minutes: number | null;
	/** Replaced or archived: never proposed. */
	readonly past: boolean;
}

/** Where to begin, best first: ids of resources by id of the term. */
export interface Beginnings {
	readonly stages: Readonly<Record<string, readonly string[]>>;
	readonly roles: Readonly<Record<string, readonly string[]>>;
}

export interface Wish {
	/** Ids of audiences; none is anybody. */
	readonly roles: readonly string[];
	/** Ids of stages in the order in which they lie ahead. */
	readonly stages: readonly string[];
	/** Minutes in all, or null for no limit. */
	readonly minutes: number | null;
}

export interface Stop {
	readonly id: string;
	readonly stage: string;
}

/** Stops of a plan of one stage, and the most that a plan has unless more stages are asked for. */
const FEW = 3;
const MANY = 7;
/** With a limit there is at most one stop for so much time, minutes: nobody knows how long most things take. */
const MINUTES_A_STOP = 15;

/**
 * The stops in the order of the stages: the best for each stage first, then second ones while there is room. What takes
 * longer than the time that is left is passed over. With a limit, what has a time goes before what has none, which
 * counts as nothing: nobody knows. So there are fewer stops then.
 */
export function planRoute(
	resources: readonly Plannable[],
	beginnings: Beginnings,
	{ roles, stages, minutes }: Wish
): Stop[] {
	const ranked = stages.map((stage) => ({
		stage,
		best: candidates(resources, beginnings, stage, { roles, stages, minutes })
	}));
	const most = mostStops(stages.length, minutes);
	const taken: Stop[] = [];
	let left = minutes ?? Infinity;
	/** Gives each stage that has fewer than so many stops its next one, if one is left. */
	function take(round: number, timedOnly: boolean): void {
		for (const { stage, best } of ranked) {
			if (taken.length >= most) return;
			if (taken.filter((stop) => stop.stage === stage).length >= round) continue;
			const next = best.find(
				({ id, minutes: takes }) =>
					!taken.some((stop) => stop.id === id) &&
					(takes ?? 0) <= left &&
					(takes !== null || !timedOnly)
			);
			if (!next) continue;
			taken.push({ id: next.id, stage });
			left -= next.minutes ?? 0;
		}
	}
	for (let round = 1; round <= most; round++) {
		if (minutes !== null) take(round, true);
		take(round, false);
	}
	return stages.flatMap((stage) => taken.filter((stop) => stop.stage === stage));
}

/** How many stops there is room for at so many stages within so many minutes. */
function mostStops(stages: number, minutes: number | null): number {
	const most = Math.max(stages, Math.min(MANY, stages + FEW - 1));
	if (minutes === null) return most;
	return Math.min(most, Math.max(1, Math.floor(minutes / MINUTES_A_STOP)));
}

/** What can be a stop at a stage, best first. */
export function candidates(
	resources: readonly Plannable[],
	beginnings: Beginnings,
	stage: string,
	{ roles, minutes }: Wish
): Plannable[] {
	const fits = ({ past, stages, roles: whose, minutes: takes }: Plannable) =>
		!past &&
		stages.includes(stage) &&
		(roles.length === 0 || roles.some((role) => whose.includes(role))) &&
		(minutes === null || (takes ?? 0) <= minutes);
	const rank = (list: readonly string[] | undefined, id: string) => {
		const place = list?.indexOf(id) ?? -1;
		return place < 0 ? Infinity : place;
	};
	const key = ({ id, home, minutes: takes }: Plannable): readonly number[] => [
		minutes !== null && takes === null ? 1 : 0,
		rank(beginnings.stages[stage], id),
		Math.min(...roles.map((role) => rank(beginnings.roles[role], id))),
		home === stage ? 0 : 1,
		takes ?? Infinity
	];
	return resources
		.filter(fits)
		.map((resource) => ({ resource, key: key(resource) }))
		.sort((a, b) => compare(a.key, b.key) || (a.resource.id < b.resource.id ? -1 : 1))
		.map(({ resource }) => resource);
}

function compare(a: readonly number[], b: readonly number[]): number {
	const first = a.findIndex((value, index) => value !== b[index]);
	// the first that differs decides; two that are both without a place are alike
	return first < 0 ? 0 : (a[first] ?? 0) < (b[first] ?? 0) ? -1 : 1;
}

/** At which of the stages ahead somebody meets a resource that they put in by hand: its home, if that lies ahead. */
export function stageFor({ home, stages }: Plannable, ahead: readonly string[]): string {
	if (ahead.includes(home)) return home;
	return ahead.find((stage) => stages.includes(stage)) ?? home;
}

/** The next best in place of a stop, or null: the first after it that the route does not have yet, then from the top. */
export function instead(ranked: readonly Plannable[], id: string, has: readonly string[]) {
	const from = ranked.findIndex((one) => one.id === id) + 1;
	const order = [...ranked.slice(from), ...ranked.slice(0, from)];
	return order.find((one) => !has.includes(one.id)) ?? null;
}
