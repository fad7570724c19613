/** THE list of dialects. A new one is a file beside the others and a line here. */
import { amp } from './amp.ts';
import { iframeResize } from './iframe-resize.ts';
import { lti } from './lti.ts';
import { openIframeResizer } from './open-iframe-resizer.ts';
import { own } from './own.ts';
import { pym } from './pym.ts';
import type { Dialect } from './types.ts';
import { wordpress } from './wordpress.ts';

export const dialects: readonly Dialect[] = [
	wordpress,
	pym,
	own,
	openIframeResizer,
	amp,
	iframeResize,
	lti
];
