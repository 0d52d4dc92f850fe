import { execFileSync } from 'node:child_process';
import { m } from '../../src/lib/messages/index.ts';
import { pdfText } from '../support/pdf-text.ts';
import { expect, test } from './fixtures.ts';

const SHEETS = [
	{ what: 'the members', path: 'policy/partnership/', first: m.europe.membersTable },
	{ what: 'the funds', path: 'policy/funding/', first: m.europe.fundingTable }
];

for (const { what, path, first } of SHEETS)
	test(`${what} are printed on one A4 sheet across`, async ({ page }, info) => {
		await page.goto(path);
		const file = info.outputPath('sheet.pdf');
		await page.pdf({ path: file, preferCSSPageSize: true });
		const sheets = pdfText(file).split('\f').slice(0, -1);
		const sizes = execFileSync('pdfinfo', ['-l', String(sheets.length), file], { encoding: 'utf8' }).matchAll(
			/size:\s+([\d.]+) x ([\d.]+)/g
		);
		const across = [...sizes].flatMap(([, width, height], at) =>
			Number(width) > Number(height) ? [sheets[at]!] : []
		);
		expect(across).toHaveLength(1);
		expect(across[0]).toContain(first);
	});

test('the steps are printed below their heading on the first sheet, which is upright and as full as the others', async ({
	page
}, info) => {
	await page.goto('policy/');
	const file = info.outputPath('steps.pdf');
	await page.pdf({ path: file, preferCSSPageSize: true });
	const [first] = pdfText(file).split('\f');
	expect(first).toContain(m.europe.title);
	expect(first).toContain(m.europe.steps);
	expect(first).toContain(m.europe.stepsTitle);
	// The last row of the drawing, not of the table below it.
	const last = await page.locator('figure[data-chart="eu-partnership-steps"] a .name').last().textContent();
	expect(first!.replaceAll(/\s+/g, '')).toContain(last!.replaceAll(/\s+/g, ''));
	const size = /size:\s+([\d.]+) x ([\d.]+)/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))!;
	expect(Number(size[1])).toBeLessThan(Number(size[2]));
});

test('a list of members is narrowed by its address, and its file says by what', async ({ page }) => {
	await page.goto('policy/partnership/?phase=2016-2019&movement=left');
	const rows = page.locator('#members-table tbody tr:visible');
	await expect(rows).toHaveCount(5);
	await expect(page.locator('#members-table tfoot')).toBeHidden();
	const figure = page.locator('figure[data-chart="eu-partnership-members"]');
	await expect(figure).toHaveAttribute(
		'data-chart-filter',
		`${m.memberFilters.filter.phase}: 2016-2019; ${m.memberFilters.filter.movement}: ${m.europe.movement.left}`
	);
	await page.getByRole('button', { name: m.memberFilters.showAll }).click();
	await expect(page).toHaveURL(/partnership\/$/);
	await expect(figure).toHaveAttribute('data-chart-filter', '');
});
