/**
 * Decides what a frame says, to whom it was found to talk: heights only when they change, in the dialects that the host has
 * shown to know, and in those of hosts that never ask only if no other is known. Knows no window and no clock.
 */
import { dialects } from './dialects/dialects.ts';
import type { Dialect, Meeting, Size } from './dialects/types.ts';

/** Higher frames scroll inside: WordPress cuts them here, and a list of hundreds would bury the page round it. px */
export const HIGHEST = 1000;

/** So many times in a row a frame may grow because it was granted more: then something in it follows its height. */
const MOST_GROWTHS = 3;

export class Speaker {
	readonly #meeting: Meeting;
	readonly #spoken: Set<Dialect>;
	#size: Size | null = null;
	/** What was last said in each dialect. */
	readonly #said = new Map<Dialect, number>();
	#growths = 0;

	constructor(meeting: Meeting) {
		this.#meeting = meeting;
		this.#spoken = new Set(dialects.filter((one) => one.known?.(meeting)));
	}

	/** Whether the host is WordPress: links lead out by message only. */
	get held(): boolean {
		return [...this.#spoken].some(({ id }) => id === 'wordpress');
	}

	/** Whether the host is our own loader. */
	get welcome(): boolean {
		return [...this.#spoken].some(({ id }) => id === 'own');
	}

	/**
	 * A message of the host.
	 * @returns what to answer
	 */
	hear(data: unknown): unknown[] {
		const asking = dialects.filter((one) => asks(one, data, this.#meeting));
		for (const one of asking) this.#spoken.add(one);
		// one that asks late makes the words for those who never ask needless
		if (asking.length > 0) for (const one of dialects) if (one.unasked) this.#spoken.delete(one);
		// who asks is answered, even if nothing has changed
		for (const one of asking) this.#said.delete(one);
		return this.#tell();
	}

	/** No host has shown a dialect for a while: those who never ask are told. */
	speakUp(): unknown[] {
		if (this.#spoken.size === 0) for (const one of dialects) if (one.unasked) this.#spoken.add(one);
		return this.#tell();
	}

	/**
	 * The frame wants to be this high.
	 * @param hand whether something has happened since, other than a height that was granted
	 * @returns what to say
	 */
	want(width: number, height: number, hand = false): unknown[] {
		const next = { width, height: Math.min(HIGHEST, Math.max(1, Math.round(height))) };
		const grows = this.#size?.width === next.width && next.height > this.#size.height;
		this.#growths = grows && !hand ? this.#growths + 1 : 0;
		if (this.#growths > MOST_GROWTHS) return [];
		this.#size = next;
		return this.#tell();
	}

	#tell(): unknown[] {
		const size = this.#size;
		if (!size) return [];
		return [...this.#spoken].flatMap((one) => {
			if (this.#said.get(one) === size.height) return [];
			this.#said.set(one, size.height);
			return [one.height(size, this.#meeting)];
		});
	}
}

function asks(dialect: Dialect, data: unknown, meeting: Meeting): boolean {
	try {
		return dialect.asks?.(data, meeting) ?? false;
	} catch {
		// an object that refuses to be read asks nothing
		return false;
	}
}
