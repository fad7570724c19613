/** The addresses of a built site: which file each one is, and in which packings it lies ready. Knows no HTTP. */

/** From best to plain. */
export const packings = [
	{ encoding: 'br', suffix: '.br' },
	{ encoding: 'gzip', suffix: '.gz' }
] as const;

export type Encoding = (typeof packings)[number]['encoding'];

export interface SiteFile {
	/** Path inside the build folder, with forward slashes. */
	file: string;
	encodings: readonly Encoding[];
}

/** Address (without base path) -> file. What is not in here does not exist, whatever lies on the disk. */
export type Site = ReadonlyMap<string, SiteFile>;

/** Files for the host, not for visitors. */
const forTheHost = new Set(['_headers', '_redirects', '404.html']);

const isPacked = (file: string, files: ReadonlySet<string>) =>
	packings.some(({ suffix }) => file.endsWith(suffix) && files.has(file.slice(0, -suffix.length)));

/** `files`: every path inside the build folder. */
export function listSite(files: Iterable<string>): Site {
	const all = new Set([...files].map((file) => file.replaceAll('\\', '/')));
	const site = new Map<string, SiteFile>();
	for (const file of [...all].sort((a, b) => (a < b ? -1 : 1))) {
		if (forTheHost.has(file) || isPacked(file, all)) continue;
		const encodings = packings.filter(({ suffix }) => all.has(file + suffix));
		site.set(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, {
			file,
			encodings: encodings.map(({ encoding }) => encoding)
		});
	}
	return site;
}
