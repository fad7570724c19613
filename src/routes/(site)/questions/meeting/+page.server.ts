import { meetingPage } from '#lib/server/meeting-page.ts';

export const load = () => meetingPage();
