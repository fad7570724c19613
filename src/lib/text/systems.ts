/** What to do in each system that people make web pages with, in short steps. Its keys are those of embed/systems.ts. */

interface SystemText {
	/** In a list to choose from. */
	readonly label: string;
	/** In a sentence. */
	readonly name: string;
	readonly steps: readonly string[];
}

const saveAndLook = 'Save, then open the page as your readers do. Check that you see the map.';

export const systemText = {
	other: {
		label: 'I do not know, or something else',
		name: 'another system',
		steps: [
			'Copy the code.',
			'Open your page for editing. Look for a block that is called “HTML”, “Embed”, “Code” or “Iframe”.',
			'Paste the code there.',
			'Is there no such block? Then paste the link, and ask who looks after your site.',
			saveAndLook
		]
	},
	wordpress: {
		label: 'WordPress',
		name: 'WordPress',
		steps: [
			'Copy the link.',
			'Open your page for editing and begin an empty line.',
			'Paste the link, and nothing else, on that line. WordPress turns it into the map.',
			'To keep filters or colours, copy the code instead. Add the block “Custom HTML” and paste it there.',
			saveAndLook,
			'Is there only a link? WordPress remembers that for a day. Paste the link again with ?1 at its end.'
		]
	},
	'wordpress-multisite': {
		label: 'WordPress with many sites (universities, trusts)',
		name: 'WordPress with many sites',
		steps: [
			'Copy the link. Only the administrators of all sites may paste code.',
			'Open your page for editing and begin an empty line.',
			'Paste the link, and nothing else, on that line. WordPress turns it into the map.',
			saveAndLook,
			'To show filters or colours of your own, ask an administrator to paste the code for you.'
		]
	},
	drupal: {
		label: 'Drupal',
		name: 'Drupal',
		steps: [
			'Copy the code.',
			'Open your page for editing. Under the text, choose the format “Full HTML”.',
			'Press “Source” in the editor and paste the code where the map should stand.',
			'Is there no “Full HTML”? Ask your administrator for it.',
			saveAndLook
		]
	},
	wagtail: {
		label: 'Wagtail',
		name: 'Wagtail',
		steps: [
			'Ask your administrator to add the lines below, once.',
			'Copy the link.',
			'Open your page for editing and add an “Embed” block.',
			'Paste the link there. To keep filters, paste the code into an HTML block instead, if you have one.',
			saveAndLook
		]
	},
	moodle: {
		label: 'Moodle',
		name: 'Moodle',
		steps: [
			'Copy the code.',
			'Add a “Page” or a “Text and media area” to your course, or open one for editing.',
			'Press </> in the editor to see the HTML, and paste the code there.',
			'In a forum Moodle takes the code out. Paste the link there.',
			saveAndLook
		]
	},
	canvas: {
		label: 'Canvas',
		name: 'Canvas',
		steps: [
			'Copy the code.',
			'Open your page for editing and press </> to see the HTML.',
			'Paste the code where the map should stand.',
			saveAndLook
		]
	},
	brightspace: {
		label: 'Brightspace or Blackboard',
		name: 'Brightspace or Blackboard',
		steps: [
			'Copy the code.',
			'Open your page or item for editing.',
			'In Brightspace choose “Insert stuff”, then “Enter embed code”. In Blackboard add an HTML block.',
			'Paste the code there.',
			saveAndLook
		]
	},
	sharepoint: {
		label: 'SharePoint',
		name: 'SharePoint',
		steps: [
			'Copy the code.',
			'Open your page for editing, press + and choose “Embed”.',
			'Paste the code into the field at the side.',
			'Does SharePoint say that it may not show this site? Ask an administrator to allow the host below.',
			'Publish the page, then open it as your readers do.'
		]
	},
	html: {
		label: 'My own HTML',
		name: 'a page of your own HTML',
		steps: [
			'Copy the code.',
			'Paste it into the HTML of your page, where the map should stand.',
			'With the script, paste the line with “script” once, even if there are many maps.',
			saveAndLook
		]
	}
} as const satisfies Record<string, SystemText>;

/** What an administrator is asked for; the code stands below it. */
export const adminText = {
	policy: 'If your site sends a Content Security Policy, add this to it:',
	scripts: 'For the code with the script, the policy needs this:',
	plugin:
		'To trust the map fully, save this as wp-content/plugins/map.php and switch the plugin on:',
	settings:
		'Allow the text format “Full HTML” for this editor. To let Drupal embed the link as well, add this to settings.php, and add the map to the providers of the Media module:',
	providers: 'Add the map to the providers in the settings:',
	host: 'In the site settings, under “HTML Field Security”, allow frames from this host:'
} as const;
