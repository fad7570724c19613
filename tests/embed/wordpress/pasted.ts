/** Asks the WordPress on this machine what it makes of links to the site. Nothing of WordPress is kept here: its licence is another. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Pasted {
	url: string;
	/** What discovery found, or false. */
	endpoint: string | false;
	/** What stands in the post, or false where only the link stays. */
	html: string | false;
}

/** Folder of a WordPress: WORDPRESS_DIR, or where Debian's package puts it. */
const wordpress = resolve(process.env.WORDPRESS_DIR ?? '/usr/share/wordpress');
const php = process.env.PHP ?? 'php';
const part = (path: string) => join(wordpress, 'wp-includes', path);

/** The script that WordPress puts on pages with embeds. */
export const embedScript = part('js/wp-embed.js');

/** What has to be installed first, or nothing. */
export function missing(): string[] {
	const answer = spawnSync(php, ['-r', 'echo extension_loaded("json") ? "json" : "";']);
	const found = [part('embed.php'), embedScript].every((file) => existsSync(file));
	return [
		found
			? []
			: `There is no WordPress in ${wordpress}. On Debian: apt-get install wordpress. Or without installing: apt-get download wordpress, dpkg-deb -x wordpress_*.deb FOLDER, and WORDPRESS_DIR=FOLDER/usr/share/wordpress.`,
		String(answer.stdout) === 'json' ? [] : 'There is no PHP. On Debian: apt-get install php-cli.'
	].flat();
}

/**
 * What becomes of each address, in order.
 * @param root address of the site, with a slash at the end
 * @param plugin a PHP file that an administrator has added
 */
export function paste(urls: string[], site: string, root: string, plugin = ''): Pasted[] {
	const { status, stdout, stderr } = spawnSync(
		php,
		[join(import.meta.dirname, 'wp.php'), wordpress, resolve(site), root, plugin],
		{ input: urls.join('\n'), encoding: 'utf8', maxBuffer: 64 * 2 ** 20 }
	);
	if (status !== 0) throw new Error(`PHP: ${stderr}`);
	return stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Pasted);
}
