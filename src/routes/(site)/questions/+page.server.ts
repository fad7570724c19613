import { questionsPage } from '#lib/server/pages.ts';

export const load = () => questionsPage();
