/** The ready-made routes, fetched when one is walked on the map. */
import { fetched } from '#lib/state/fetched.ts';
import type { RouteView } from './types.ts';

export const loadRoutes = fetched('data/routes.json', (file: readonly RouteView[]) => file);
