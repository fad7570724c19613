/** Folders of the site that hold the pages of terms: `stages`, `audiences` ... */
import { typeInFolder } from '#lib/facets/facets.ts';

export const match = (folder: string) => typeInFolder(folder) !== undefined;
