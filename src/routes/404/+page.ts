/** No slash: the file is called 404.html, where hosts look for it. */
export const trailingSlash = 'never';
