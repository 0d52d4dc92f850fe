import { violations } from '../support/accessibility.ts';
import { readFileSync } from 'node:fs';
import { policyAnchor } from '../../src/lib/domain/policy-anchor.ts';
import { m } from '../../src/lib/messages/index.ts';
import { backgroundOf } from '../../src/lib/selectors/background.ts';
import { readDataset } from '../../src/lib/site/read-dataset.ts';
import { readPolicyContext } from '../../src/lib/site/read-policy.ts';
import { expect, test, type Page } from './fixtures.ts';

const { themes, meetings } = readDataset();
const context = readPolicyContext()!;
/** A theme that meets actions of every kind, as far as the data have one. */
const [rich] = themes
	.map(({ themeId, label }) => ({ themeId, label, ...backgroundOf(context, [themeId]) }))
	.sort((a, b) => b.integrationActions.length - a.integrationActions.length);
const plain = themes.find(({ themeId }) => backgroundOf(context, [themeId]).unlinkedIds.length > 0)!;
const { row: action, links } = rich!.partnershipActions[0]!;
const anchor = policyAnchor('partnership_action', action.actionId);
const meeting = meetings.find(({ themeIds }) => themeIds.includes(rich!.themeId))!;

const openAll = (page: Page) =>
	page.locator('main details').evaluateAll((all) => {
		for (const one of all) (one as HTMLDetailsElement).open = true;
	});

test('a theme shows the EU actions on it with deadline, pillar and status, and why we link them', async ({
	page
}) => {
	await page.goto(`themes/${rich!.themeId}/`);
	await expect(page.getByRole('heading', { level: 2, name: m.policy.heading })).toBeVisible();
	await expect(
		page.getByRole('heading', { level: 4, name: m.policy.numbered(action.number, action.title) })
	).toBeVisible();
	const main = page.locator('main');
	await expect(main).toContainText(m.policy.deadline(action.deadline));
	for (const { row, links } of [...rich!.integrationActions, ...rich!.localMeasures]) {
		await expect(main).toContainText('measure' in row ? row.measure : row.title);
		await expect(main).toContainText(`${m.policy.ourLink} ${links[0]!.why}`);
	}
	for (const { row } of rich!.integrationActions)
		await expect(page.locator(`#${policyAnchor('integration_action', row.actionId)} + p`)).toHaveText(
			`${m.policy.status}: ${m.policy.statuses[row.status]}`
		);
});

test('the source of an action opens beside it, with page, remark and a way to the source', async ({
	page
}) => {
	await page.goto(`themes/${rich!.themeId}/#${anchor}`);
	await expect(page.locator(`#${anchor}`)).toBeInViewport();
	const note = page.locator(`#${anchor} ~ div details`).first();
	await expect(note.locator('summary')).toContainText(/pp\. \d/);
	await note.locator('summary').click();
	if (action.basisNote) await expect(note).toContainText(action.basisNote);
	await expect(note.getByRole('button', { name: m.basket.add })).toBeVisible();
	await note.getByRole('link', { name: m.evidence.source, exact: true }).click();
	await expect(page).toHaveURL(new RegExp(`about/#${action.sourceId}$`));
	await expect(page.locator(`#${action.sourceId}`)).toBeInViewport();
});

test('a theme that we linked to no action says so', async ({ page }) => {
	await page.goto(`themes/${plain.themeId}/`);
	await expect(page.getByText(m.policy.none)).toBeVisible();
});

test('the actions meet WCAG 2.2 AA with every source open, in light and dark', async ({ page }) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto(`themes/${rich!.themeId}/`);
		await openAll(page);
		expect(await violations(page)).toEqual([]);
	}
});

test('a meeting pack has the European background of its themes, as a page and as a file', async ({
	page
}) => {
	await page.goto(`meetings/${meeting.meetingId}/pack/`);
	const heading = page.getByRole('heading', { level: 2, name: m.meetingPack.background });
	await expect(heading).toBeVisible();
	const shown = page.locator('.document');
	const written = readFileSync(`build/meetings/${meeting.meetingId}/pack/pack.md`, 'utf8');
	expect(written).toContain(m.meetingPack.background);
	await expect(shown).toContainText(action.objective);
	await expect(shown).toContainText(m.policy.deadline(action.deadline));
	await expect(shown).toContainText(links[0]!.why);
	const titles = context.sources.filter(({ sourceId }) => sourceId === action.sourceId);
	for (const { title } of titles)
		await expect(shown.getByRole('listitem').filter({ hasText: title }).first()).toBeVisible();
	// The footnote of the action leads to where it stands.
	await shown.locator(`a[href$="policy/#${anchor}"]`).first().click();
	await expect(page.locator(`#${anchor}`)).toBeInViewport();
});
