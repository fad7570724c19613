/** @param scope path of the page that is kept: two sites of one server do not mix what they keep */
export const cacheName = (scope: string): string => `meeting-page:${scope}`;
