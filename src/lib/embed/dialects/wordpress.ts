/** WordPress (wp-embed.js, 4.4 and later): messages carry the secret of the frame; the host cuts heights to 200 to 1000. */
import { readSecret } from '../secret.ts';
import { plain, type Dialect } from './types.ts';

export const wordpress: Dialect = {
	id: 'wordpress',
	known: ({ hash }) => readSecret(hash) !== null,
	asks(data, { hash }) {
		const secret = readSecret(hash);
		const message = plain(data);
		return secret !== null && message?.message === 'ready' && message.secret === secret;
	},
	height: ({ height }, { hash }) => ({ message: 'height', value: height, secret: readSecret(hash) })
};

/** Asks the host to go to a page. It obeys for pages of the frame's own host only, and only after a click in the frame. */
export const linkMessage = (value: string, hash: string) => ({
	message: 'link',
	value,
	secret: readSecret(hash)
});
