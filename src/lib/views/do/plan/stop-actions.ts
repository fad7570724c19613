/** What can be done with a stop, in the order of its buttons. Their names are in the words of the page. */
export const doings = ['up', 'down', 'other', 'remove'] as const;

export type Doing = (typeof doings)[number];
