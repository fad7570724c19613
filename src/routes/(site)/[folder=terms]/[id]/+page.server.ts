import { folderOf, pageTypes, typeInFolder } from '#lib/facets/facets.ts';
import { termEntries, termPage } from '#lib/server/pages.ts';

export const entries = () =>
	pageTypes.flatMap((type) => termEntries(type).map(({ id }) => ({ folder: folderOf(type), id })));
export const load = ({ params }) => termPage(typeInFolder(params.folder)!, params.id);
