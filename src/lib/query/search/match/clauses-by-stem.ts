/** The clauses of a query, stem by stem: what a stem in a text says about the query. */
import type { Clause } from '#lib/query/search/read/clauses.ts';

export interface Met {
	/** Number of the clause. */
	readonly clause: number;
	/** From 0 to 1: how much of the clause this one stem meets. */
	readonly strength: number;
	/** What the map calls it, if that is not what was typed, and all the stems of that name. */
	readonly called?: { readonly name: string; readonly stems: readonly number[] };
}

export type Meets = ReadonlyMap<number, readonly Met[]>;

export function meetsOf(clauses: readonly Clause[]): Meets {
	const meets = new Map<number, Met[]>();
	for (const [clause, { meanings }] of clauses.entries())
		for (const { stems, strength, name } of meanings)
			for (const stem of stems) {
				const met = {
					clause,
					strength: strength / stems.length,
					...(name !== undefined && { called: { name, stems } })
				};
				const known = meets.get(stem);
				if (known) known.push(met);
				else meets.set(stem, [met]);
			}
	return meets;
}
