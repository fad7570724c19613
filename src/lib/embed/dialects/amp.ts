/** AMP's amp-iframe; Datawrapper and Flourish say it too. */
import type { Dialect } from './types.ts';

export const amp: Dialect = {
	id: 'amp',
	height: ({ height }) => ({ sentinel: 'amp', type: 'embed-size', height }),
	unasked: true
};
