import { resourceEntries, resourcePage } from '#lib/server/pages.ts';

export const entries = () => resourceEntries();
export const load = ({ params }) => resourcePage(params.id);
