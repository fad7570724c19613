import { matrixPage } from '#lib/server/pages.ts';

export const load = () => matrixPage();
