/** A countdown as plain data: what it is, what can happen to it, and how much is left at a moment. */

/** Times are in milliseconds; moments are what the clock of the caller says. */
export interface Countdown {
	/** How long it takes in all. */
	readonly whole: number;
	/** What was left when it last started or stopped. */
	readonly left: number;
	/** Since when it runs, or null. */
	readonly since: number | null;
}

export type Happening =
	| { readonly do: 'start' | 'pause'; readonly now: number }
	| { readonly do: 'reset' }
	| { readonly do: 'choose'; readonly minutes: number };

const MINUTE = 60_000;
const LONGEST = 120;

/** A countdown that has not begun, of 1 to 120 whole minutes. */
export function countdownOf(minutes: number): Countdown {
	const sane = Number.isFinite(minutes) ? Math.round(minutes) : 1;
	const whole = Math.min(Math.max(sane, 1), LONGEST) * MINUTE;
	return { whole, left: whole, since: null };
}

/** What is left, never under zero. A clock that was put back stops nothing and adds nothing. */
export function leftAt({ left, since }: Countdown, now: number): number {
	return since === null ? left : Math.max(0, left - Math.max(0, now - since));
}

export function after(countdown: Countdown, happening: Happening): Countdown {
	switch (happening.do) {
		case 'start':
			// one that is over has to be reset first
			return countdown.since !== null || countdown.left === 0
				? countdown
				: { ...countdown, since: happening.now };
		case 'pause':
			return { ...countdown, left: leftAt(countdown, happening.now), since: null };
		case 'reset':
			return { ...countdown, left: countdown.whole, since: null };
		case 'choose':
			return countdownOf(happening.minutes);
	}
}

/** "4:05": minutes and seconds, the last second shown until it is over. */
export function formatLeft(left: number): string {
	const seconds = Math.ceil(left / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
