import { sharePage } from '#lib/server/share-page.ts';

export const load = () => sharePage();
