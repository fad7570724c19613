/** The links of the graph, fetched when the map is first used. */
import { LinkIndex, type LinkFile } from '#lib/query/links.ts';
import { fetched } from './fetched.ts';

export const loadLinks = fetched('data/links.json', (file: LinkFile) => new LinkIndex(file));
