import { calendarFile, sessionEntries } from '#lib/server/training-page.ts';

export const prerender = true;
export const entries = () => sessionEntries();

/** One date of one course, as a calendar file. */
export const GET = ({ params }) => calendarFile(params.session);
