/** The recorded messages, said again: loaders and hosts of any day of version 1 are understood, and hear what they know. */
import { describe, expect, test } from 'vitest';
import { linkMessage } from '#lib/embed/dialects/wordpress.ts';
import { eventMessage, parseEvent, parseRequest, requestMessage } from '#lib/embed/protocol.ts';
import { Speaker } from '#lib/embed/speaker.ts';
import recorded from './messages.json' with { type: 'json' };

interface Turn {
	readonly says: readonly unknown[];
	readonly want?: readonly number[];
	readonly hear?: unknown;
	readonly speakUp?: boolean;
}

describe('what a frame says', () => {
	test.each(recorded.talks)('in $host', ({ meeting, turns }) => {
		const speaker = new Speaker(meeting);
		for (const { want, hear, speakUp, says } of turns as readonly Turn[]) {
			const [width = 0, height = 0] = want ?? [];
			const said = want
				? speaker.want(width, height)
				: speakUp
					? speaker.speakUp()
					: speaker.hear(hear);
			expect(said).toEqual(says);
		}
	});

	test.each(recorded.links)('to be led to $to', ({ hash, to, says }) => {
		expect(linkMessage(to, hash)).toEqual(says);
	});
});

describe('what our loader and a frame say to each other', () => {
	test.each(recorded.requests)('a request means $means', ({ message, means }) => {
		const request = parseRequest(message);
		expect(request).toEqual(means);
		if (request) expect(requestMessage(request)).toMatchObject(message);
	});

	test.each(recorded.events)('an event means $means', ({ message, means }) => {
		const event = parseEvent(message);
		expect(event).toEqual(means);
		if (event) expect(eventMessage(event)).toMatchObject(message);
	});
});
