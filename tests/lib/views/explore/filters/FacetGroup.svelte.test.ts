import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { FacetView } from '#lib/query/facet-view.ts';
import FacetGroup from '#lib/views/explore/filters/FacetGroup.svelte';
import { explorer } from '../fake-explorer.svelte.ts';
import { matches } from '../fake-matches.svelte.ts';
import { explore } from '../sample.ts';

vi.mock('#lib/state/explorer.svelte.ts', () => import('../fake-explorer.svelte.ts'));
vi.mock('#lib/state/matches.svelte.ts', () => import('../fake-matches.svelte.ts'));

const [role, , minutes] = explore.facets as [FacetView, FacetView, FacetView];
const show = (facet: FacetView, unfolded = true) => render(FacetGroup, { facet, unfolded });
const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
const choice = (name: string) => page.getByRole('radio', { name, exact: true });
const wishes = () => explorer.change.mock.calls.map(([wish]) => wish);

beforeEach(() => {
	explorer.arrive();
	matches.reset();
});

describe('boxes to tick', () => {
	test('they are a group with a name; each says its label as written and how many it has', async () => {
		await show(role);
		const group = page.getByRole('group', { name: 'Who it is for', exact: true });
		await expect.element(group.getByRole('checkbox', { name: 'Guests 4' })).not.toBeChecked();
		await expect.element(box('People who <b>work</b> here 2')).not.toBeChecked();
	});

	test('a tick asks for that too, and a second tick gives it back', async () => {
		explorer.arrive({ role: ['staff'] });
		await show(role);
		await expect.element(box('People who <b>work</b> here 2')).toBeChecked();
		await box('Guests 4').click();
		await expect.element(box('Guests 4')).toBeChecked();
		await box('People who <b>work</b> here 2').click();
		expect(wishes()).toEqual([{ role: ['staff', 'guest'] }, { role: ['guest'] }]);
		await expect.element(box('People who <b>work</b> here 2')).not.toBeChecked();
	});

	test('who takes the last tick away in a folded group that was opened does not lose the box', async () => {
		explorer.arrive({ role: ['guest'] });
		await show(role, false);
		await box('Guests 4').click();
		expect(wishes()).toEqual([{ role: [] }]);
		await expect.element(box('Guests 4')).toBeVisible();
		await expect.element(box('Guests 4')).toHaveFocus();
	});

	test('Space ticks, once, and the focus stays on the box', async () => {
		await show(role);
		(box('Guests 4').element() as HTMLElement).focus();
		await userEvent.keyboard(' ');
		expect(wishes()).toEqual([{ role: ['guest'] }]);
		await expect.element(box('Guests 4')).toHaveFocus();
	});

	test('once something is asked for, each says what it would leave then', async () => {
		await show(role);
		matches.filtered = { counts: { role: new Map([['guest', 1]]) } as never, unknown: {} };
		await expect.element(box('Guests 1')).toBeVisible();
	});

	test('one that would leave nothing says 0, and can still be ticked', async () => {
		await show(role);
		matches.filtered = { counts: { role: new Map([['guest', 1]]) } as never, unknown: {} };
		await box('People who <b>work</b> here 0').click();
		expect(wishes()).toEqual([{ role: ['staff'] }]);
	});

	test('what is ticked elsewhere, as on a chip, is seen here', async () => {
		await show(role);
		explorer.arrive({ role: ['guest'] });
		await expect.element(box('Guests 4')).toBeChecked();
		explorer.arrive();
		await expect.element(box('Guests 4')).not.toBeChecked();
	});
});

describe('folding', () => {
	test('a folded group opens by its name with the keyboard; before, nothing in it can be reached', async () => {
		await show(role, false);
		await expect.element(box('Guests 4')).not.toBeInTheDocument();
		await userEvent.keyboard('{Tab}{Enter}');
		await expect.element(box('Guests 4')).toBeVisible();
		await userEvent.keyboard('{Tab}');
		await expect.element(box('Guests 4')).toHaveFocus();
	});

	test('a group that is on begins unfolded and says how many are on', async () => {
		explorer.arrive({ role: ['guest', 'staff'] });
		await show(role, false);
		await expect.element(box('Guests 4')).toBeVisible();
		await expect.element(page.getByText('2 on')).toBeVisible();
	});
});

describe('one limit', () => {
	test('it is one of several, and without one it is any', async () => {
		await show(minutes);
		expect(page.getByRole('radio').elements()).toHaveLength(3);
		await expect.element(choice('Any')).toBeChecked();
		await choice('At most 30 minutes 3').click();
		expect(wishes()).toEqual([{ minutes: ['30'] }]);
		await expect.element(choice('Any')).not.toBeChecked();
		await expect.element(page.getByText('1 on')).toBeVisible();
		await choice('Any').click();
		expect(wishes()[1]).toEqual({ minutes: [] });
	});

	test('it is one stop for Tab, and the arrows choose', async () => {
		explorer.arrive({ minutes: ['10'] });
		await show(minutes);
		(choice('At most 10 minutes 1').element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(choice('At most 30 minutes 3')).toHaveFocus();
		expect(wishes()).toEqual([{ minutes: ['30'] }]);
		await userEvent.keyboard('{Tab}');
		await expect.element(box('Keep 2 whose time is not known')).toHaveFocus();
	});

	test('what is not known is kept, and can be left out only where there is a limit', async () => {
		await show(minutes);
		const keep = box('Keep 2 whose time is not known');
		await expect.element(keep).toBeChecked();
		await expect.element(keep).toBeDisabled();
		explorer.arrive({ minutes: ['30'] });
		await keep.click();
		await expect.element(keep).not.toBeChecked();
		await keep.click();
		expect(wishes()).toEqual([{ minutes: ['30', 'known'] }, { minutes: ['30'] }]);
	});

	test('another limit keeps the wish for known times; no limit ends it', async () => {
		explorer.arrive({ minutes: ['30', 'known'] });
		await show(minutes);
		await expect.element(page.getByText('1 on')).toBeVisible();
		await choice('At most 10 minutes 1').click();
		await choice('Any').click();
		expect(wishes()).toEqual([{ minutes: ['10', 'known'] }, { minutes: [] }]);
		await expect.element(box('Keep 2 whose time is not known')).toBeChecked();
	});

	test('where all times are known nobody is asked about unknown ones', async () => {
		await show({ ...minutes, unknown: { count: 0, label: 'Keep 0' } });
		await expect.element(choice('Any')).toBeVisible();
		expect(page.getByRole('checkbox').elements()).toEqual([]);
	});
});
