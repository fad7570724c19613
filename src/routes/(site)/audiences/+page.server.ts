import { termIndexPage } from '#lib/server/pages.ts';

export const load = () => termIndexPage('audience');
