import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules of WCAG 2.2, levels A and AA. */
export const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What holds beyond them: landmarks, headings in order, one main part. */
export const GOOD_PRACTICE = [...WCAG_AA, 'best-practice'];

/**
 * What a page breaks of the accessibility rules with those tags, each as "rule: element: what is wrong"; empty where
 * nothing is. No page has frames, so the engine may look at the one document in one go, and describe nothing that
 * passes: half the time of its defaults.
 */
export async function violations(page: Page, tags = WCAG_AA): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode()
		// The tags take the place of the rules that these options would name, so they come after.
		.options({ resultTypes: ['violations'] })
		.withTags(tags)
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`)
	);
}
