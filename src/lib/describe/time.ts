/** How long something takes, and when something was: nothing more exact than the data. */
import { timeText } from '#lib/text/time.ts';

/** "About 20 minutes". From an hour on it is rounded to five minutes. */
export function describeTime(minutes: number | null): string {
	if (minutes === null) return timeText.unknown;
	if (minutes < 60) return timeText.minutes(minutes);
	const rounded = Math.round(minutes / 5) * 5;
	return timeText.hours(Math.floor(rounded / 60), rounded % 60);
}

/** "22 November 2026", from 2026-11-22. No clock and no time zone come into it. */
export function describeDay(day: string): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return timeText.day(year, month, date);
}

/** When the address was last opened by a person. */
export function describeChecked(day: string | null): string {
	return day === null ? timeText.unchecked : timeText.checked(describeDay(day));
}
