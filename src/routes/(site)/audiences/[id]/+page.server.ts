import { termEntries, termPage } from '#lib/server/pages.ts';

export const entries = () => termEntries('audience');
export const load = ({ params }) => termPage('audience', params.id);
