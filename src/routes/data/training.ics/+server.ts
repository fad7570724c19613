import { calendarFile } from '#lib/server/training-page.ts';

export const prerender = true;

/** All dates of all courses, as a calendar that can be subscribed to. */
export const GET = () => calendarFile();
