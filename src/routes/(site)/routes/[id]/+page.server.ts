import { routeEntries, routePage } from '#lib/server/pages.ts';

export const entries = () => routeEntries();
export const load = ({ params }) => routePage(params.id);
