/**
 * The page for meetings on the device, so that it opens without a connection. Like the notes, only because somebody asked
 * for it. Every access may throw or be missing (a frame, a private window, a full device); then nothing is kept.
 */
import { cacheName } from './cache-name.ts';

/** @param page path of the page, with its base and a slash at its end */
const workerOf = (page: string) => `${page}offline.js`;

/** Browsers that guard the addresses of scripts want this one vouched for (Trusted Types). */
function vouchedFor(address: string): string {
	if (!('trustedTypes' in window) || !window.trustedTypes) return address;
	policy ??= window.trustedTypes.createPolicy('app-url', { createScriptURL: (url) => url });
	// the types of the DOM do not know it yet
	return policy.createScriptURL(address) as unknown as string;
}
let policy: { createScriptURL: (url: string) => unknown } | undefined;

/** All that this visit has fetched from the site, without what addresses ask for. */
function partsOf(page: string): string[] {
	const fetched = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
	const own = fetched.filter(({ origin }) => origin === location.origin);
	return [...new Set([page, ...own.map(({ pathname }) => pathname)])];
}

/**
 * Keeps the page as it is now, with all that it has fetched, in place of what was kept before.
 * @returns whether it opens without a connection now
 */
export async function keepPage(page: string): Promise<boolean> {
	try {
		const parts = partsOf(page);
		const cache = await caches.open(cacheName(page));
		await cache.addAll(parts);
		const old = (await cache.keys()).filter(({ url }) => !parts.includes(new URL(url).pathname));
		await Promise.all(old.map((request) => cache.delete(request)));
		await navigator.serviceWorker.register(vouchedFor(workerOf(page)), { scope: page });
		await navigator.serviceWorker.ready;
		return true;
	} catch {
		return false;
	}
}

/** Takes the page off the device. Where nothing can be kept there is nothing to take. */
export async function forgetPage(page: string): Promise<void> {
	try {
		const registration = await navigator.serviceWorker.getRegistration(page);
		await registration?.unregister();
		await caches.delete(cacheName(page));
	} catch {
		// nothing could be kept either
	}
}
