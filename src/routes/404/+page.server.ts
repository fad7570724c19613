import { siteFrame } from '#lib/server/frame.ts';
import { lostPage } from '#lib/server/pages.ts';

export const load = () => ({ ...lostPage(), frame: siteFrame() });
