/** The relevance cutoff: where the answer ends, so that the hits can be used as a filter. */
import type { Scored } from './score.ts';

/** A node stays if it matches this much of what the best one matches ... */
const COVER = 0.7;
/** ... or if its score comes this near to the best. */
const NEAR = 0.6;
/** How much it counts to match the whole query: at 0, two rare words are as good as all. */
const WHOLLY = 0.75;
/** With fewer hits than FEW, what comes as near as NEAR_ENOUGH to the best stays too. */
const FEW = 8;
const NEAR_ENOUGH = 0.3;

export interface Ranked {
	readonly node: number;
	readonly score: number;
}

/** The best first; equals in the order of the nodes. */
export const byScore = (a: Ranked, b: Ranked) => b.score - a.score || a.node - b.node;

/** The nodes that stay, with their scores, the best first. */
export function applyCutoff(
	{ totals, covers, nodes }: Scored,
	priors: readonly number[]
): Ranked[] {
	const scoreOf = (node: number) =>
		(totals[node] ?? 0) * (covers[node] ?? 0) ** WHOLLY * ((priors[node] ?? 100) / 100);
	let [most, best] = [0, 0];
	for (const node of nodes) {
		most = Math.max(most, covers[node] ?? 0);
		best = Math.max(best, scoreOf(node));
	}
	const ranked = (keeps: (cover: number, score: number) => boolean): Ranked[] =>
		nodes
			.filter((node) => scoreOf(node) > 0 && keeps(covers[node] ?? 0, scoreOf(node)))
			.map((node) => ({ node, score: scoreOf(node) }))
			.sort(byScore);
	const stays = (cover: number, score: number) => cover >= COVER * most || score >= NEAR * best;
	const kept = ranked(stays);
	if (kept.length >= FEW) return kept;
	const near = ranked((cover, score) => !stays(cover, score) && score >= NEAR_ENOUGH * best);
	return [...kept, ...near.slice(0, FEW - kept.length)].sort(byScore);
}
