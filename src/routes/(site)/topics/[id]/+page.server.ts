import { termEntries, termPage } from '#lib/server/pages.ts';

export const entries = () => termEntries('topic');
export const load = ({ params }) => termPage('topic', params.id);
