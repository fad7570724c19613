/** A meeting for tests. */
import type { Minutes } from '#lib/export/meeting.ts';

export const minutes: Minutes = {
	title: 'Questions for a meeting',
	set: '2 questions.',
	url: 'https://garden.example.org/questions/meeting/?stage=sowing',
	questions: [
		{
			text: 'Who digs?',
			stage: 'Season: Sowing',
			prompts: ['With what?', 'And the rest of us?'],
			notes: 'First line\nsecond line\n\n  # Not a heading & <b>not bold</b>'
		},
		{ text: 'Who waters?', stage: 'Season: Sowing', prompts: ['In May?'], notes: ' \n' }
	],
	credit: { text: 'Heard over the fence.', url: 'https://garden.example.org/fence/' }
};
