/** The clauses of a query, stem by stem: what a stem in a text matches of the query. */
import type { Clause } from '#lib/query/search/read/clauses.ts';

export interface StemMatch {
	/** Number of the clause. */
	readonly clause: number;
	/** From 0 to 1: how much of the clause this one stem matches. */
	readonly strength: number;
	/** What the map calls it, if that is not what was typed, and all the stems of that name. */
	readonly called?: { readonly name: string; readonly stems: readonly number[] };
}

export type MatchesByStem = ReadonlyMap<number, readonly StemMatch[]>;

export function matchesByStem(clauses: readonly Clause[]): MatchesByStem {
	const matches = new Map<number, StemMatch[]>();
	for (const [clause, { meanings }] of clauses.entries())
		for (const { stems, strength, name } of meanings)
			for (const stem of stems) {
				const list = matches.get(stem) ?? [];
				matches.set(stem, list);
				list.push({
					clause,
					strength: strength / stems.length,
					...(name !== undefined && { called: { name, stems } })
				});
			}
	return matches;
}
