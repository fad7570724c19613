import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSecret } from '#lib/embed/secret.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
const secrets = fc.string({
	unit: fc.constantFrom(...letters),
	minLength: 1,
	maxLength: 40
});

/** WordPress adds `#?secret=…` to the address as it is, also when that has a hash already. */
const withSecret = (address: string, secret: string) => `${address}#?secret=${secret}`;
const hashOf = (address: string) => new URL(address).hash;

const page = 'https://map.example/embed/v1/map/';

test('the secret that WordPress adds is found', () => {
	fc.assert(
		fc.property(secrets, (secret) => {
			expect(readSecret(hashOf(withSecret(page, secret)))).toBe(secret);
		})
	);
});

test('also behind a hash of the page itself, whatever is in it', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'binary' }).filter((hash) => !hash.includes('#?secret=')),
			secrets,
			(hash, secret) => {
				expect(readSecret(hashOf(withSecret(`${page}#${hash}`, secret)))).toBe(secret);
			}
		)
	);
	expect(readSecret('#node=x#?secret=Ab3')).toBe('Ab3');
});

test('it ends where letters and digits end', () => {
	expect(readSecret('#?secret=Ab3&node=x')).toBe('Ab3');
	expect(readSecret('#?secret=Ab3"><script>')).toBe('Ab3');
});

test('a hash without one has none, and no hash is too strange', () => {
	for (const hash of [
		'',
		'#',
		'#node=resource:powercube',
		'#?secret=',
		'#?secret=!',
		'?secret=Ab3'
	])
		expect(readSecret(hash)).toBeNull();
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (hash) => {
			const secret = readSecret(`#${hash}`);
			expect(secret === null || /^[A-Za-z0-9]+$/.test(secret)).toBe(true);
		})
	);
});
