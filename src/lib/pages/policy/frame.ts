import type { Theme } from '../../domain/dataset.ts';
import type { ContextNote, CrosswalkLink, PolicyContext } from '../../domain/policy-context.ts';
import type { PolicyRecordTable } from '../../domain/record.ts';
import { m } from '../../messages/index.ts';
import { groupBy } from '../../selectors/group-by.ts';

/** Where a chart of the policy context comes from, for the files that it is taken away as. */
export function chartSourceOf(
	context: PolicyContext,
	rows: readonly { readonly sourceId: string }[]
): string {
	const used = new Set(rows.map(({ sourceId }) => sourceId));
	const titles = context.sources.filter(({ sourceId }) => used.has(sourceId)).map(({ title }) => title);
	return `${titles.join('; ')}. ${m.layout.footerVersion(context.version)}`;
}

/** The remarks on some tables: what the documents contradict themselves in, what they lack, and what we concluded. */
export const remarksOn = (
	{ contextNotes }: PolicyContext,
	...tables: readonly PolicyRecordTable[]
): readonly ContextNote[] =>
	contextNotes.filter(({ recordTable }) => tables.some((table) => table === recordTable));

/** A theme that an action or measure meets, with why we say so. */
export interface ThemeLink {
	readonly link: CrosswalkLink;
	readonly label: string;
}

/** The themes of the network that the crosswalk links to each target, by `kind/id`. */
export function themeLinks(
	{ crosswalk }: PolicyContext,
	themes: readonly Theme[]
): ReadonlyMap<string, readonly ThemeLink[]> {
	const labels = new Map(themes.map(({ themeId, label }) => [themeId, label]));
	const links = crosswalk.flatMap((link) => {
		const label = labels.get(link.themeId);
		return label === undefined ? [] : [{ link, label }];
	});
	return groupBy(links, ({ link }) => `${link.targetKind}/${link.targetId}`);
}
