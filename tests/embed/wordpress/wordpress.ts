/**
 * npm run test:wordpress: the finished site against a real WordPress (WORDPRESS_DIR). First what core makes of each pasted
 * link, without a browser; then its markup and its own script in Chromium. Build first; BUILD_DIR names another folder.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oembedPath, sharedAt } from '#lib/embed/oembed.ts';
import { files, pages, tagsOf, text } from '../../build/built.ts';
import { checkLive } from './live.ts';
import { missing, paste, type Pasted } from './pasted.ts';

const site = process.env.BUILD_DIR ?? 'build';
const faults: string[] = [];

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}

const lacking = missing();
if (lacking.length > 0) stop(lacking.join('\n'));
if (!files.includes('oembed/v1/map.json'))
	stop(`There is no finished site in ${site}/. Run: npm run build`);

interface Answer {
	provider_url: string;
	html: string;
}
const answerTo = (path: string) => JSON.parse(text((oembedPath(path) ?? '').slice(1))) as Answer;
/** The address of the site, as the build has it. */
const root = answerTo('/').provider_url;

const paths = pages
	.map(({ file }) => `/${file.replace(/index\.html$/, '')}`)
	.filter((path) => !path.startsWith('/editions/'));
const shared = paths.filter((path) => oembedPath(path) !== null);
const urlOf = (path: string) => root + path.slice(1);

/** What is wrong with the markup of a link that WordPress found by itself. */
function faultOf(path: string, { endpoint, html }: Pasted): string | undefined {
	if (endpoint !== urlOf(oembedPath(path) ?? '')) return `found ${endpoint}`;
	if (html === false) return 'refused';
	const [, , ours] = tagsOf(answerTo(path).html);
	const [quote, link, frame, ...rest] = tagsOf(html);
	const { src = '', sandbox, title, 'data-secret': secret, class: name } = frame?.attributes ?? {};
	const right =
		rest.length === 0 &&
		quote?.name === 'blockquote' &&
		quote.attributes.class === 'wp-embedded-content' &&
		quote.attributes['data-secret'] === secret &&
		link?.attributes.href === urlOf(sharedAt(path)?.page ?? '') &&
		frame?.name === 'iframe' &&
		name === 'wp-embedded-content' &&
		sandbox === 'allow-scripts' &&
		/^[a-zA-Z\d]{10}$/.test(secret ?? '') &&
		src === `${ours?.attributes.src}#?secret=${secret}` &&
		title?.replaceAll('&#039;', "'") === ours?.attributes.title;
	return right ? undefined : `became ${html}`;
}

const found = paste(shared.map(urlOf), site, root);
shared.forEach((path, index) => {
	const one = found[index];
	const fault = one ? faultOf(path, one) : 'got no answer';
	if (fault) faults.push(`${path} ${fault}`);
});
console.log(
	`${shared.length} links pasted, ${faults.length} not a link and a frame as they should be`
);

// the plugin of the guide, with the address of this build
const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
const plugin = join(folder, 'map.php');
const [, code = ''] =
	/### WordPress[\s\S]*?```php\n([\s\S]*?)```/.exec(readFileSync('docs/embedding.md', 'utf8')) ??
	[];
writeFileSync(plugin, code.replaceAll('https://map.example.org', root.replace(/\/$/, '')));
const trusted = paste(shared.map(urlOf), site, root, plugin);
rmSync(folder, { recursive: true });
shared.forEach((path, index) => {
	const { html } = trusted[index] ?? {};
	const own = path.startsWith('/embed/') ? '/' : path;
	if (frameOf(html || '') !== frameOf(answerTo(own).html) || /sandbox/.test(html || ''))
		faults.push(`${path}, trusted, became ${html}`);
});

function frameOf(html: string): string | undefined {
	return tagsOf(html).find(({ name }) => name === 'iframe')?.attributes.src;
}

if (files.some((file) => file.startsWith('embed/v1/'))) {
	const kinds = ['/', '/list/', '/matrix/'].concat(
		['/resources/', '/stages/'].flatMap(
			(folder) => shared.find((path) => path.startsWith(folder)) ?? []
		)
	);
	const looked = kinds
		.map((path) => found.find(({ url }) => url === urlOf(path)))
		.filter((one) => !!one);
	faults.push(...(await checkLive(looked, site, root)));
} else faults.push('There are no pages for frames in this build: nothing to look at in a browser.');

if (faults.length > 0) stop(`${faults.join('\n')}\n${faults.length} faults`);
console.log('All as it should be.');
