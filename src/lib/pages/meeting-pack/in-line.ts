import { paragraph, type Block, type Inline } from '../../documents/document.ts';
import { groupBy } from '../../selectors/group-by.ts';

const joined = (parts: readonly (readonly Inline[])[]): Inline[] =>
	parts.flatMap((part, at) => (at > 0 ? [{ text: '; ' }, ...part] : part));

/** Titles in one paragraph behind what leads to them, without links: the profile has them. Nothing where there are none. */
export const inLine = (lead: string, rows: readonly { readonly title: string }[]): Block[] =>
	rows.length === 0 ? [] : [paragraph(`${lead} ${rows.map(({ title }) => title).join('; ')}.`)];

/** Titles of several cities in one paragraph, behind the name of each, with what follows a title: what is too much for a list of its own. */
export const byCityInLine = (
	titles: readonly { readonly cityId: string; readonly title: Inline; readonly rest?: string }[],
	names: ReadonlyMap<string, string>
): Block =>
	paragraph(
		[...groupBy(titles, ({ cityId }) => cityId)].flatMap(([cityId, some], at) => [
			{ text: `${at > 0 ? ' ' : ''}${names.get(cityId) ?? cityId}: `, strong: true },
			...joined(some.map(({ title, rest }) => (rest ? [title, { text: rest }] : [title]))),
			{ text: '.' }
		])
	);
