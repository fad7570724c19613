/** THE list of formats in which the resources of a map can be written out: one file each, one contract for all. */
import { bibtex } from './bibtex.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { plain } from './plain.ts';
import { ris } from './ris.ts';
import type { Format, PublicResource } from './types.ts';

export const formats = { json, csv, ris, bibtex, plain } satisfies Record<
	string,
	Format<PublicResource>
>;

export type FormatId = keyof typeof formats;
