import { mapFrame } from '#lib/server/frame-pages.ts';

export const load = () => mapFrame();
