import { termEntries, termPage } from '#lib/server/pages.ts';

export const entries = () => termEntries('stage');
export const load = ({ params }) => termPage('stage', params.id);
