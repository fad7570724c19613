import { routeIndexPage } from '#lib/server/pages.ts';

export const load = () => routeIndexPage();
