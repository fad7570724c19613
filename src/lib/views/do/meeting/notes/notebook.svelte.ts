/**
 * What groups said, for each question. It lives as long as the page does, so that a look at another page of the site
 * loses nothing. Only if somebody asks, it is kept on the device.
 */
import { forget, keep, readKept, type Notes } from './stored-notes.ts';

/** Asks, in the words of the browser, before the window is closed. */
const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

export class Notebook {
	#site: string;
	#notes: Notes = $state.raw({});
	#kept = $state(false);
	#cleared: Notes | null = $state.raw(null);

	/** @param site where the site is */
	constructor(site: string) {
		this.#site = site;
	}

	/** Takes over what was kept here before. */
	open(): void {
		const found = readKept(this.#site);
		if (found === null || this.#kept) return;
		this.#kept = true;
		this.#notes = { ...found, ...this.#notes };
	}

	/** Whether notes are kept on this device. */
	get kept(): boolean {
		return this.#kept;
	}

	/** Whether anything is written. */
	get written(): boolean {
		return Object.values(this.#notes).some((words) => words.trim() !== '');
	}

	/** Whether cleared notes can still come back. */
	get canUndo(): boolean {
		return this.#cleared !== null;
	}

	of(question: string): string {
		return Object.hasOwn(this.#notes, question) ? (this.#notes[question] ?? '') : '';
	}

	/** @returns false if it was to be kept and could not be */
	write(question: string, words: string): boolean {
		this.#cleared = null;
		return this.#put({ ...this.#notes, [question]: words });
	}

	/** Keeps them from now on. @returns false if the browser refuses */
	keep(): boolean {
		this.#kept = keep(this.#site, this.#notes);
		this.#guard(!this.#kept);
		return this.#kept;
	}

	/** Deletes them from the device at once; here they stay. */
	forget(): void {
		forget(this.#site);
		this.#kept = false;
		this.#guard(true);
	}

	/** They have been downloaded: nothing would be lost. */
	saved(): void {
		this.#guard(false);
	}

	/** An empty notebook, until `undo` or the next word. */
	clear(): void {
		this.#cleared = this.#notes;
		this.#put({});
	}

	undo(): void {
		const back = this.#cleared;
		this.#cleared = null;
		if (back) this.#put(back);
	}

	#put(notes: Notes): boolean {
		this.#notes = notes;
		const safe = !this.#kept || keep(this.#site, notes);
		if (!safe) this.#kept = false;
		this.#guard(!this.#kept);
		return safe;
	}

	/** A page that listens for its end is loaded anew on the way back: it listens only if something would be lost. */
	#guard(unsaved: boolean): void {
		if (unsaved && this.written) addEventListener('beforeunload', warn);
		else removeEventListener('beforeunload', warn);
	}
}
