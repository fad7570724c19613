/** Plain data for the map page and the page about the map. */
import { nouns, upperFirst } from '#lib/describe/phrase.ts';
import { homes, regionsOf, resourcesWith } from '#lib/graph/home.ts';
import { nodeId } from '#lib/graph/node-types.ts';
import { lenses } from '#lib/scene/lenses.ts';
import { facetLabels } from '#lib/text/explore.ts';
import { mapText } from '#lib/text/map.ts';
import { aboutText } from '#lib/text/site.ts';
import type { LensLabel } from '#lib/views/map/types.ts';
import type { FamilyEntry, StageEntry } from '#lib/views/explore/panel/types.ts';
import { loadDataset } from './dataset.ts';
import { exploreView } from './explore.ts';
import { regionView } from './regions.ts';
import { theGraph } from './the-graph.ts';

export function homePage() {
	const { site, vocabulary, resources } = loadDataset();
	return {
		explore: exploreView(),
		tagline: site.tagline,
		lead: site.description,
		count: resources.length,
		mapName: site.words.map,
		lenses: lensLabels(),
		stages: stageEntries(),
		families: vocabulary.families.map(({ id, label, definition, shape }): FamilyEntry => ({
			id,
			label,
			definition,
			shape
		}))
	};
}

/** What each lens is called. */
export function lensLabels(): LensLabel[] {
	const called = nouns(theGraph());
	return lenses.map((id) => ({
		id,
		label:
			id === 'free'
				? mapText.freeLens
				: id === 'family'
					? facetLabels.family
					: upperFirst(called[id] ?? '')
	}));
}

/** The stages in the order of the ring, and the commons last. */
function stageEntries(): StageEntry[] {
	const graph = theGraph();
	const { stages, throughout } = loadDataset().vocabulary;
	const living = homes(graph);
	return regionsOf(graph, 'stage').map(({ id }): StageEntry => {
		const node = nodeId('stage', id);
		return {
			...regionView(graph, 'stage', id),
			question: (stages.find((stage) => stage.id === id) ?? throughout).question,
			total: graph.hasNode(node) ? resourcesWith(graph, node) : (living.get(id)?.length ?? 0)
		};
	});
}

/** Counts and licences for the page about the map. */
export function aboutPage() {
	const { site, vocabulary, resources, questions, courses } = loadDataset();
	const checked = resources.filter((resource) => resource.checked !== null).length;
	const seen = resources.filter((resource) => resource.confidence === 'high').length;
	return {
		about: site.about,
		contentLicence: site.contentLicence,
		codeLicence: site.codeLicence,
		sure: aboutText.sure(seen, resources.length, checked),
		counts: {
			resources: resources.length,
			stages: vocabulary.stages.length,
			audiences: vocabulary.audiences.length,
			topics: vocabulary.topics.length,
			questions: questions.questions.length,
			courses: courses.length
		}
	};
}
