/** A small list about something else: three steps, the last of which is the commons. */
import type { ListEntry, ListTerm, ListView } from '#lib/views/explore/list/types.ts';

const entry = (id: string, more: Partial<ListEntry> = {}): ListEntry => ({
	id,
	title: `The ${id}`,
	words: { summary: 'Says how.', url: `https://example.org/${id}` },
	publisher: 'Somebody',
	year: null,
	minutes: null,
	cost: 0,
	stage: [0],
	role: [0],
	home: { stage: 0, role: 0, topic: 0, kind: 0 },
	state: null,
	...more
});

const term = (id: string, number?: number | null): ListTerm => {
	const [label, path] = [id.toUpperCase(), `/stages/${id}/`];
	const tint = number ? { hue: 45, step: 0 } : null;
	const region = number === undefined ? null : { label, path, number, tint };
	return { id, label, path: region ? path : null, region, opening: `Why ${id}?`, shape: null };
};

const home = (stage: number, role: number) => ({ stage, role, topic: 0, kind: 0 });

export const sample: ListView = {
	count: '4 finds',
	resource: { one: 'find', many: 'finds' },
	facets: {
		stage: {
			one: 'step',
			many: 'steps',
			terms: [term('one', 1), term('two', 2), term('all', null)]
		},
		role: { one: 'gardener', many: 'gardeners', terms: [term('new'), term('old')] },
		topic: { one: 'theme', many: 'themes', terms: [term('soil')] },
		kind: { one: 'kind', many: 'kinds', terms: [{ ...term('guide'), shape: 'diamond' }] }
	},
	costs: ['Free'],
	entries: [
		entry('apple', { stage: [0, 1], minutes: 90, year: 2001, role: [0, 1], home: home(0, 1) }),
		entry('beet', { stage: [0], minutes: 5 }),
		entry('carrot', { stage: [0, 1], home: home(2, 1), year: 2020 }),
		entry('dill', { stage: [1], home: home(1, 0), state: 'Kept as an archive' })
	],
	starters: { stage: {}, role: { new: [['dill', 'Begin with a smell.']] } }
};
