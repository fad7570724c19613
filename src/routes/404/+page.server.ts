import { lostPage } from '#lib/server/pages.ts';

export const load = () => lostPage();
