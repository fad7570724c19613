/** Canvas, Brightspace and Blackboard: the frame of an LTI tool. */
import type { Dialect } from './types.ts';

export const lti: Dialect = {
	id: 'lti',
	height: ({ height }) => ({ subject: 'lti.frameResize', height }),
	unasked: true
};
