import { folderOf, pageTypes, typeInFolder } from '#lib/facets/facets.ts';
import { termIndexPage } from '#lib/server/pages.ts';

export const entries = () => pageTypes.map((type) => ({ folder: folderOf(type) }));
export const load = ({ params }) => termIndexPage(typeInFolder(params.folder)!);
