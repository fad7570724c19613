import { comparedEntries, comparedPage } from '#lib/server/pages.ts';

export const entries = () => comparedEntries();
export const load = ({ params }) => comparedPage(params.first, params.second);
