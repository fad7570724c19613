/** The whole page where embeds are made, without the map in its preview. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../../../src/app.css';
// loaded late; named here so that the test server has its library ready
import '#lib/ui/qr/QrCode.svelte';
import BuilderPage from '#lib/views/share/builder/BuilderPage.svelte';
import { explore } from '../../explore/sample.ts';
import { arrive, goto } from './kit.svelte.ts';

vi.mock('$app/navigation', () => import('./kit.svelte.ts'));
vi.mock('$app/state', () => import('./kit.svelte.ts'));
const names = vi.hoisted(() => ({
	ids: new Set(['resource:hose', 'resource:spade', 'stage:dig']),
	titleOf: (id: string) =>
		({ 'resource:hose': 'A good hose', 'resource:spade': 'A good spade' })[id] ?? id
}));
vi.mock('#lib/state/names.ts', () => ({ loadNames: async () => names }));

const words = { map: 'Map of the garden', resources: 'tools' };
const site = { title: 'The garden', origin: 'https://garden.example' };

async function open(query = '', editions: string[] = []) {
	await render(BuilderPage, { explore, words, editions, site });
	arrive(query);
	await expect.element(page.getByTitle(/^Preview/)).toBeInTheDocument();
}

const radio = (name: string | RegExp) => page.getByRole('radio', { name });
const text = () => {
	const [box] = page
		.getByRole('region', { name: 'Put it on your page' })
		.getByRole('textbox')
		.all();
	return (box?.element() as HTMLTextAreaElement).value;
};

beforeEach(() => vi.restoreAllMocks());

describe('choices', () => {
	test('each is in the code at once, and soon in the address', async () => {
		await open();
		await radio(/^List/).click();
		await radio('Dark').click();
		await vi.waitFor(() => expect(text()).toContain('/embed/v1/list/?theme=dark"'));
		await vi.waitFor(() => expect(goto).toHaveBeenCalled());
		expect(goto.mock.calls.at(-1)).toEqual([
			'/share/?view=list&theme=dark',
			{ replaceState: true, keepFocus: true, noScroll: true }
		]);
	});

	test('an address says them again', async () => {
		await open('?view=matrix&role=guest&controls=none&heading=3&height=900&title=Ours');
		await expect.element(radio(/^Matrix/)).toBeChecked();
		await expect.element(page.getByRole('checkbox', { name: 'Guests' })).toBeChecked();
		await expect
			.element(page.getByRole('combobox', { name: 'Level of its heading' }))
			.toHaveValue('3');
		await expect.element(page.getByRole('spinbutton')).toHaveValue(900);
		expect(text()).toContain('title="Ours" width="100%" height="900"');
	});

	test('"Start again" takes all of them away', async () => {
		await open('?view=list&theme=dark&height=900');
		await page.getByRole('button', { name: 'Start again' }).click();
		await vi.waitFor(() => expect(text()).toContain('/embed/v1/map/"'));
		await vi.waitFor(() => expect(goto.mock.calls.at(-1)?.[0]).toBe('/share/'));
	});

	test('a height that cannot be becomes the nearest that can, and that is said', async () => {
		await open();
		const height = page.getByRole('spinbutton');
		await height.fill('12');
		expect(text()).toContain('height="700"');
		await userEvent.tab();
		await expect.element(height).toHaveValue(400);
		await vi.waitFor(() => expect(text()).toContain('height="400"'));
		await expect.element(page.getByRole('status')).toHaveTextContent('The height is 400 now.');
	});

	test('there is no code for one thing before one is chosen', async () => {
		await open('?view=resource');
		await expect.element(page.getByText(/there is no code/).first()).toBeVisible();
		await expect.element(page.getByRole('button', { name: 'Copy code' })).not.toBeInTheDocument();
	});

	test('the frame is named after what it shows, unless it is given a name', async () => {
		await open('?view=list&role=guest');
		expect(text()).toContain('title="List of tools: Guests"');
		await page.getByRole('textbox', { name: 'Name of the frame' }).fill('Our <tools>');
		await vi.waitFor(() => expect(text()).toContain('title="Our &lt;tools&gt;"'));
	});

	test('what was open on the page before can be left out', async () => {
		await open('?lens=topic&role=guest');
		await page.getByRole('button', { name: 'Leave that out' }).click();
		await vi.waitFor(() => expect(text()).toContain('/embed/v1/map/?role=guest"'));
	});
});

describe('one resource', () => {
	test('is found by its title', async () => {
		await open('?view=resource');
		await page.getByRole('searchbox').fill('spade good');
		await radio('A good spade').click();
		await vi.waitFor(() =>
			expect(text()).toContain('/embed/v1/resource/spade/" title="A good spade"')
		);
	});

	test('that the map does not have is none', async () => {
		await open('?view=resource&resource=nothing');
		await expect.element(page.getByText(/there is no code/).first()).toBeVisible();
	});
});

describe('a colour', () => {
	test('that cannot be read is changed, and both are shown', async () => {
		await open('?accent=ffcc00');
		await expect.element(page.getByText(/We keep its hue/)).toBeVisible();
		await expect.element(page.getByText('Yours #ffcc00')).toBeVisible();
		const onLight = page.getByRole('listitem').filter({ hasText: 'On light' });
		await expect.element(onLight).toBeVisible();
		expect(onLight.element().textContent).not.toContain('ffcc00');
	});

	test('that is none is told, and what was chosen stays', async () => {
		await open('?accent=0a5a5e');
		const field = page.getByRole('textbox', { name: /^Colour as a code/ });
		await field.fill('teal');
		await expect.element(page.getByText(/^This is not a colour code/)).toBeVisible();
		await expect.element(field).toHaveAttribute('aria-invalid', 'true');
		expect(text()).toContain('accent=0a5a5e');
		await field.fill('#FC0');
		await vi.waitFor(() => expect(text()).toContain('accent=ffcc00'));
	});
});

describe('what to copy', () => {
	test('is on the clipboard, and that is said once', async () => {
		const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		await open('?view=list');
		await page.getByRole('button', { name: 'Copy code' }).click();
		await expect.element(page.getByRole('status')).toHaveTextContent('The code is copied.');
		expect(write.mock.calls).toEqual([[text()]]);
		expect(page.getByRole('status').elements()).toHaveLength(1);
	});

	test('is selected where the clipboard refuses', async () => {
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
		await open();
		await page.getByRole('button', { name: 'Copy code' }).click();
		await expect.element(page.getByRole('status')).toMatchTextContent(/is selected/);
	});

	test('a system brings the form that works best there, and its steps', async () => {
		await open();
		const made = page.getByRole('combobox', { name: 'What is your site made with?' });
		await made.selectOptions('WordPress');
		await expect.element(radio('Link to paste')).toBeChecked();
		await expect.element(page.getByRole('heading', { name: 'In WordPress' })).toBeVisible();
		await radio('Code (script)').click();
		await expect.element(page.getByText(/it is not what we suggest for WordPress/)).toBeVisible();
	});

	test('a link says what it leaves out', async () => {
		await open('?role=guest&stage=dig&theme=dark&code=link');
		const items = page.getByRole('region', { name: 'Put it on your page' }).getByRole('listitem');
		await expect.element(items.first()).toHaveTextContent('your filters');
		await expect.element(items.nth(1)).toHaveTextContent('the look');
	});

	test('a fixed edition is offered where there is one', async () => {
		await open('', ['2026-11-02']);
		const edition = page.getByRole('combobox', { name: 'Which edition' });
		await edition.selectOptions('Fixed edition of 2 November 2026');
		await vi.waitFor(() => expect(text()).toContain('/editions/2026-11-02/embed/v1/map/'));
	});

	test('where there is no edition, that is said; one in the address is passed over', async () => {
		await open('?edition=2020-01-01');
		await expect.element(page.getByText(/No fixed edition has been made yet/)).toBeVisible();
		expect(text()).not.toContain('editions');
	});
});

test('there is never more than one frame, and it is led to the next address without a step back', async () => {
	await open();
	const before = history.length;
	const frame = page.getByTitle(/^Preview/).element() as HTMLIFrameElement;
	await radio(/^Matrix/).click();
	await vi.waitFor(() => expect(frame.contentWindow?.location.pathname).toBe('/embed/v1/matrix/'));
	await radio('Phone').click();
	expect(document.querySelectorAll('iframe')).toHaveLength(1);
	expect(frame.style.width).toBe('360px');
	expect(history.length).toBe(before);
});

test('the checker chooses the system and writes to the administrator', async () => {
	await open();
	await page.getByRole('textbox', { name: 'Address of your page' }).fill('team.sharepoint.com');
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByText('team.sharepoint.com looks like SharePoint.')).toBeVisible();
	await expect.element(page.getByRole('heading', { name: 'In SharePoint' })).toBeVisible();
	const message = page.getByRole('textbox', { name: 'Message to your administrator' });
	await expect.element(message).toHaveValue(expect.stringContaining(location.host));
	await page.getByRole('textbox', { name: 'Address of your page' }).fill('no address');
	await page.getByRole('button', { name: 'Check', exact: true }).click();
	await expect.element(page.getByText(/^This is not the address of a web page/)).toBeVisible();
});

test('a code for a poster leads to the full page', async () => {
	await open('?view=list&role=guest');
	await page.getByText('Show QR code').click();
	await expect
		.element(page.getByRole('img', { name: /^QR code for .*\/list\/\?role=guest$/ }))
		.toBeVisible();
});

test.each([320, 768, 1280])('it fits a window of %d pixels', async (width) => {
	await page.viewport(width, 800);
	await open('?accent=ffcc00&role=guest&lens=topic&code=loader&system=wagtail');
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
