/** The questions of a meeting: what an address asks for, as far as the map knows it. */
import type { MeetingQuestion, MeetingView } from './types.ts';
import type { Wish } from './meeting-address.ts';

export interface MeetingSet {
	readonly questions: readonly MeetingQuestion[];
	/** The wish without what is not known; `at` is null unless it is in the set. */
	readonly wish: Wish;
	/** How many ids of the address are not known, or name a question outside the set. */
	readonly left: number;
}

type Ground = Pick<MeetingView, 'questions' | 'stages' | 'roles'>;

/** Questions named one by one, in that order; or those of the stages and roles, in the order of the map. */
export function chooseSet(ground: Ground, wish: Wish): MeetingSet {
	const byId = new Map(ground.questions.map((question) => [question.id, question]));
	const named = wish.questions.flatMap((id) => byId.get(id) ?? []);
	const stages = known(wish.stages, ground.stages);
	const roles = known(wish.roles, ground.roles);
	const questions =
		named.length > 0
			? named
			: ground.questions.filter(({ stage, roles: forWhom }) => {
					const here = stages.length === 0 || stages.includes(stage);
					const asked =
						roles.length === 0 || forWhom.length === 0 || forWhom.some((id) => roles.includes(id));
					return here && asked;
				});
	const at = questions.some(({ id }) => id === wish.at) ? wish.at : null;
	const clean = { stages, roles, questions: named.map(({ id }) => id), at };
	return { questions, wish: clean, left: sizeOf(wish) - sizeOf(clean) };
}

function known(ids: readonly string[], terms: readonly { readonly id: string }[]): string[] {
	return ids.filter((id) => terms.some((term) => term.id === id));
}

function sizeOf({ stages, roles, questions, at }: Wish): number {
	return stages.length + roles.length + questions.length + (at === null ? 0 : 1);
}

/** The place that is some steps from another, in a row of `count`; it stops at the ends. */
export function moved(place: number, by: number, count: number): number {
	return Math.min(Math.max(place + by, 0), Math.max(count - 1, 0));
}
