import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ALIKE, markAlike } from './alike-text.ts';

/** The engine without its comments: a third of the time to read it into a page. */
const ENGINE = readFileSync(
	createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
	'utf8'
);

/** The contrast of each text takes more than half of the engine's time, and hundreds look alike. */
const CONTRAST = { id: 'color-contrast', selector: `*:not([${ALIKE}])` };
const SOURCE = `${ENGINE};axe.configure(${JSON.stringify({ rules: [CONTRAST] })});`;

/** The rules of WCAG 2.2, levels A and AA. */
export const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What holds beyond them: landmarks, headings in order, one main part. */
export const GOOD_PRACTICE = [...WCAG_AA, 'best-practice'];

/**
 * What a page breaks of the accessibility rules with those tags, each as "rule: element: what is wrong"; empty where
 * nothing is. No page has frames, so the engine may look at the one document in one go, and describe nothing that
 * passes; no page plays anything or takes styles from elsewhere, so it need not fetch them; of texts that look alike it
 * looks at the first three. All together, a third of the time of its defaults.
 */
export async function violations(page: Page, tags = WCAG_AA): Promise<string[]> {
	const ask = async (selectors: boolean) =>
		(
			await new AxeBuilder({ page, axeSource: SOURCE })
				.setLegacyMode()
				// The tags take the place of the rules that these options would name, so they come after.
				.options({ resultTypes: ['violations'], preload: false, selectors })
				.withTags(tags)
				.analyze()
		).violations;
	const unmark = await markAlike(page);
	// Where an element stands is worked out for every element looked at: only where there is something to name.
	const found = (await ask(false)).length > 0 ? await ask(true) : [];
	await unmark();
	return found.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`)
	);
}
