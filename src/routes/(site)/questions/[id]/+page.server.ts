import { questionEntries, questionPage } from '#lib/server/pages.ts';

export const entries = () => questionEntries();
export const load = ({ params }) => questionPage(params.id);
