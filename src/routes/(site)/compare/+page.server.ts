import { comparePage } from '#lib/server/pages.ts';

export const load = () => comparePage();
