/** What a meeting leaves behind, put together for paper and for files. */
import type { Minutes } from '#lib/export/meeting.ts';
import { meetingText } from '#lib/text/meeting.ts';
import type { MeetingSet } from '#lib/views/do/meeting/choose-set.ts';
import type { MeetingView } from '#lib/views/do/meeting/types.ts';

/** "7 questions. Stage: Planning. For: Researchers." */
export function describeSet(
	{ words, stages, roles, questions }: MeetingView,
	set: MeetingSet
): string {
	const count = set.questions.length;
	const { wish } = set;
	const whole = count === questions.length && wish.questions.length === 0;
	const named = wish.questions.length > 0;
	const here = stages.filter(({ id }) => !named && wish.stages.includes(id));
	const whom = roles.filter(({ id }) => !named && wish.roles.includes(id));
	return [
		whole
			? meetingText.whole(count, words.many)
			: meetingText.some(count, words.one.toLowerCase(), words.many),
		here.length > 0 &&
			meetingText.stage(words.stage, here.map(({ region }) => region.label).join(', ')),
		whom.length > 0 && meetingText.forWhom(whom.map(({ label }) => label).join(', '))
	]
		.filter((part) => part !== false)
		.map((part) => `${part}.`)
		.join(' ');
}

/**
 * @param url of the set, in full
 * @param notesOf what was written for a question, by its id
 */
export function minutesOf(
	view: MeetingView,
	set: MeetingSet,
	url: string,
	notesOf: (question: string) => string
): Minutes {
	const labels = new Map(view.stages.map(({ id, region }) => [id, region.label]));
	return {
		title: view.words.title,
		set: describeSet(view, set),
		url,
		questions: set.questions.map(({ id, text, stage, prompts }) => ({
			text,
			stage: meetingText.stage(view.words.stage, labels.get(stage) ?? stage),
			prompts,
			notes: notesOf(id)
		})),
		credit: { text: view.source.text, url: view.sourceUrl }
	};
}
