/** Every address is a file, complete without JavaScript, and ends in a slash. */
export const prerender = true;
export const trailingSlash = 'always';
