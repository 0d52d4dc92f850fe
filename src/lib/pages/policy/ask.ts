import type { AdvocacyTheme, Theme } from '../../domain/dataset.ts';
import type { ContextStatement, CrosswalkLink, PolicyContext } from '../../domain/policy-context.ts';
import { backgroundOf, hasActions, type Background } from '../../selectors/background.ts';
import { groupBy } from '../../selectors/group-by.ts';

/** A theme by which an ask meets EU actions. */
export interface AskTheme {
	readonly themeId: string;
	readonly label: string;
	/** Why we link the ask to it; null where the network itself ties the ask to the theme. */
	readonly link: CrosswalkLink | null;
}

/** The EU actions that an ask can use, with the themes that both meet. */
export interface AskBackground extends Background {
	readonly themes: readonly AskTheme[];
	/** Labels of the themes by their ids. */
	readonly labels: ReadonlyMap<string, string>;
}

/**
 * The EU actions and measures that an ask can use: those that the crosswalk links to a theme which the ask meets, by the
 * network's own tags or by the crosswalk. Null where there is no policy context, or no action or measure on its themes.
 */
export function askBackground(
	{ advocacyId, themeIds }: Pick<AdvocacyTheme, 'advocacyId' | 'themeIds'>,
	themes: readonly Theme[],
	context: PolicyContext | null
): AskBackground | null {
	if (context === null) return null;
	const links = groupBy(
		context.crosswalk.filter(
			({ targetKind, targetId }) => targetKind === 'advocacy' && targetId === advocacyId
		),
		({ themeId }) => themeId
	);
	const met = themes.filter(({ themeId }) => links.has(themeId) || themeIds.includes(themeId));
	const background = backgroundOf(
		context,
		met.map(({ themeId }) => themeId)
	);
	if (!hasActions(background)) return null;
	return {
		...background,
		themes: met
			.filter(({ themeId }) => !background.unlinkedIds.includes(themeId))
			.map(({ themeId, label }) => ({ themeId, label, link: links.get(themeId)?.[0] ?? null })),
		labels: new Map(themes.map(({ themeId, label }) => [themeId, label]))
	};
}

/** What the European documents say of funds, and of all funds at once: nothing where there are no funds, or no context. */
export const fundQuotes = (
	funds: readonly string[],
	context: PolicyContext | null
): readonly ContextStatement[] =>
	funds.length === 0
		? []
		: (context?.contextStatements ?? []).filter(
				({ kind, fund }) => kind === 'fund' && (fund === null || funds.includes(fund))
			);
