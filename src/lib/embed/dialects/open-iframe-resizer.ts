/** @open-iframe-resizer/core (MIT): the host asks until it is answered. */
import { plain, type Dialect } from './types.ts';

export const openIframeResizer: Dialect = {
	id: 'open-iframe-resizer',
	asks: (data) => plain(data)?.type === 'iframe-child-init',
	height: ({ width, height }) => ({ type: 'iframe-resized', width, height })
};
