/**
 * Notes of a meeting on the device: the one place of the site that keeps anything there, and only because somebody asked
 * for it. Every access may throw (a frame, a private window, a full device); then nothing is kept, and that is said.
 */

/** By id of a question. */
export type Notes = Readonly<Record<string, string>>;

/** @param site where the site is, so that two sites of one server do not mix their notes */
const nameFor = (site: string) => `meeting-notes:${site}`;

/** What is kept, or null if nothing is. What somebody else put there is not taken for notes. */
export function readKept(site: string): Notes | null {
	try {
		const found: unknown = JSON.parse(localStorage.getItem(nameFor(site)) ?? 'null');
		if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
		const notes = Object.entries(found).filter(([, words]) => typeof words === 'string');
		return Object.fromEntries(notes) as Notes;
	} catch {
		return null;
	}
}

/** @returns whether they are kept now */
export function keep(site: string, notes: Notes): boolean {
	try {
		localStorage.setItem(nameFor(site), JSON.stringify(notes));
		return true;
	} catch {
		return false;
	}
}

/** Deletes all notes from the device. Where there is no storage there is nothing to delete. */
export function forget(site: string): void {
	try {
		localStorage.removeItem(nameFor(site));
	} catch {
		// nothing could be kept either
	}
}
