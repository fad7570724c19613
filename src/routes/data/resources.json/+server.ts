import { exportFile } from '#lib/server/exports.ts';

export const prerender = true;

/** All public facts of every resource, with labels. The shape is `ResourceFile` in #lib/export/types.ts. */
export const GET = () => exportFile('json');
