import { homePage } from '#lib/server/home.ts';

export const load = () => homePage();
