/** Where the answer ends: what is left out when the hits are used as a filter. */
import type { Scored } from './score.ts';

/** A node stays if it meets this much of what the best one meets ... */
const COVER = 0.7;
/** ... or if its score comes this near to the best. */
const NEAR = 0.6;
/** With fewer hits than this, what comes as near as that stays too. */
const FEW = 8;
const NEAR_ENOUGH = 0.3;

export interface Ranked {
	readonly node: number;
	readonly score: number;
}

/** The best first; equals in the order of the nodes. */
export const byScore = (a: Ranked, b: Ranked) => b.score - a.score || a.node - b.node;

/** The nodes that stay, with their scores, the best first. */
export function cutHits({ totals, covers, nodes }: Scored, standing: readonly number[]): Ranked[] {
	const scored = nodes
		.map((node) => {
			const cover = covers[node] ?? 0;
			return { node, cover, score: (totals[node] ?? 0) * cover * ((standing[node] ?? 100) / 100) };
		})
		.filter(({ score }) => score > 0);
	const most = scored.reduce((top, { cover }) => Math.max(top, cover), 0);
	const best = scored.reduce((top, { score }) => Math.max(top, score), 0);
	const kept = scored.filter(({ cover, score }) => cover >= COVER * most || score >= NEAR * best);
	if (kept.length >= FEW) return kept.sort(byScore);
	const near = scored.filter(({ score }) => score >= NEAR_ENOUGH * best).sort(byScore);
	const more = near.filter((one) => !kept.includes(one)).slice(0, FEW - kept.length);
	return [...kept, ...more].sort(byScore);
}
