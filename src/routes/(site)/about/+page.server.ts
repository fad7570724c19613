import { aboutPage } from '#lib/server/home.ts';

export const load = () => aboutPage();
