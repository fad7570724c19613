/** The fixed editions of the embeds: folders named by date. */
import { existsSync, readdirSync } from 'node:fs';

/** Dates as `YYYY-MM-DD`, the newest first; none where no edition has been made. */
export function editions(folder = 'static/editions'): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && /^\d{4}-\d{2}-\d{2}$/.test(entry.name))
		.map(({ name }) => name)
		.sort()
		.reverse();
}
