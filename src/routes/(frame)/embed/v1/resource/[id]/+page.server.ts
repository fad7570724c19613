import { resourceEntries, resourceOrRetiredPage } from '#lib/server/pages.ts';

export const entries = () => resourceEntries();
export const load = ({ params }) => resourceOrRetiredPage(params.id);
