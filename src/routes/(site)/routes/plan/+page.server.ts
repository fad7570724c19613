import { planPage } from '#lib/server/pages.ts';

export const load = () => planPage();
