/** Our own loader (`/embed/v1/loader.js`). */
import { eventMessage, parseRequest } from '../protocol.ts';
import type { Dialect } from './types.ts';

export const own: Dialect = {
	id: 'own',
	asks: (data) => parseRequest(data)?.ask === 'hello',
	height: ({ height }) => eventMessage({ event: 'resize', height })
};
