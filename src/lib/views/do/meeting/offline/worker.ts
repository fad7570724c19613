/**
 * A service worker for one page: what was kept of it answers where there is no connection. It runs only on a device whose
 * owner asked for it (keep-page.ts), and goes with what was kept.
 */
import { answerFrom } from './answer.ts';
import { cacheName } from './cache-name.ts';

/** As much of a worker's world as this one needs: its types and those of a page cannot both be loaded. */
interface Lasting extends Event {
	waitUntil: (work: Promise<unknown>) => void;
}
interface Asking extends Event {
	readonly request: Request;
	respondWith: (answer: Promise<Response>) => void;
}
interface WorkerScope {
	readonly clients: { claim: () => Promise<void> };
	readonly registration: { readonly scope: string };
	skipWaiting: () => Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
	addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
}
const worker = self as unknown as WorkerScope;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
	const opened = caches.open(cacheName(new URL(worker.registration.scope).pathname));
	event.respondWith(opened.then((cache) => answerFrom(cache, request, (one) => fetch(one))));
});
