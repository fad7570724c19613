/** What Embedly began, and Medium and Flourish took over: JSON as a text. */
import type { Dialect } from './types.ts';

export const iframeResize: Dialect = {
	id: 'iframe-resize',
	height: ({ height }, { href }) =>
		JSON.stringify({ context: 'iframe.resize', method: 'resize', height, src: href }),
	unasked: true
};
