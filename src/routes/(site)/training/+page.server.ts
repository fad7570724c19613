import { trainingPage } from '#lib/server/pages.ts';

export const load = () => trainingPage();
