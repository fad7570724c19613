import { frameLayout } from '#lib/server/frame-pages.ts';

export const load = () => frameLayout();
