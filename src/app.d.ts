/// <reference types="trusted-types" />
import type { ExploreView } from '#lib/query/facet-view.ts';

declare global {
	namespace App {
		interface PageData {
			/** On the pages of the three views. */
			explore?: ExploreView;
		}
	}
}

export {};
