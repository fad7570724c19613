/** How frames tell the pages round them how high they want to be: every system has words of its own. */

/** What a frame knows of its host when it starts. */
export interface Meeting {
	/** The hash and the query of the frame's address. */
	readonly hash: string;
	readonly query: string;
	/** The address without them, for dialects that name the frame by it. */
	readonly href: string;
}

export interface Size {
	/** CSS px, whole numbers. */
	readonly width: number;
	readonly height: number;
}

export interface Dialect {
	readonly id: string;
	/** Whether the address already shows that the host speaks it. */
	readonly known?: (meeting: Meeting) => boolean;
	/** Whether a message of the host shows that it speaks it, and wants to hear the height now. */
	readonly asks?: (data: unknown, meeting: Meeting) => boolean;
	/** What says a height. */
	readonly height: (size: Size, meeting: Meeting) => unknown;
	/** Said without having been asked, where no other dialect is known: hosts of this kind never ask. */
	readonly unasked?: true;
}

/** A plain object that came from somewhere else, or null. Getters and prototypes are none of our business. */
export function plain(data: unknown): Readonly<Record<string, unknown>> | null {
	return typeof data === 'object' && data !== null && !Array.isArray(data)
		? (data as Record<string, unknown>)
		: null;
}
