/** A small map with questions, for tests. */
import type { MeetingView } from '#lib/views/do/meeting/types.ts';

const region = (label: string, number: number) => ({
	label,
	path: `/stages/${label.toLowerCase()}/`,
	number,
	tint: { hue: 40 * number, step: 0 as const }
});

export const ground: MeetingView = {
	words: {
		one: 'Question',
		many: 'questions',
		all: 'All the questions',
		title: 'Questions for a meeting',
		stage: 'Season'
	},
	source: { text: 'Heard over the fence.', link: ['Read also: the fence.'] },
	sourceUrl: 'https://garden.example.org/fence/',
	roles: [
		{ id: 'digger', label: 'Diggers' },
		{ id: 'picker', label: 'Pickers' }
	],
	stages: [
		{ id: 'sowing', region: region('Sowing', 1) },
		{ id: 'picking', region: region('Picking', 2) }
	],
	questions: [
		{
			id: 'who-digs',
			text: 'Who digs?',
			stage: 'sowing',
			roles: ['digger'],
			prompts: ['With what?']
		},
		{ id: 'who-waters', text: 'Who waters?', stage: 'sowing', roles: [], prompts: ['And in May?'] },
		{ id: 'who-picks', text: 'Who picks?', stage: 'picking', roles: ['picker'], prompts: ['When?'] }
	]
};
