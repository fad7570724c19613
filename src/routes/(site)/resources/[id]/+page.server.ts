import { resourceOrRetiredEntries, resourceOrRetiredPage } from '#lib/server/pages.ts';

export const entries = () => resourceOrRetiredEntries();
export const load = ({ params }) => resourceOrRetiredPage(params.id);
