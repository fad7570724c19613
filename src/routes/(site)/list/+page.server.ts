import { listPage } from '#lib/server/pages.ts';

export const load = () => listPage();
