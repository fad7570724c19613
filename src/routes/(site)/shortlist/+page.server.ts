import { shortlistPage } from '#lib/server/shortlist-page.ts';

export const load = () => shortlistPage();
