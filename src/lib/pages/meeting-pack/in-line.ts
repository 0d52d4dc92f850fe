import { paragraph, type Block, type Inline } from '../../documents/document.ts';
import { asSentence, fullStop } from '../../format/sentences.ts';
import { groupBy } from '../../selectors/group-by.ts';

const joined = (runs: readonly Inline[]): Inline[] =>
	runs.flatMap((run, at) => (at > 0 ? [{ text: '; ' }, run] : [run]));

/** Titles in one paragraph behind what leads to them, without links: the profile has them. Nothing where there are none. */
export const inLine = (lead: string, rows: readonly { readonly title: string }[]): Block[] =>
	rows.length === 0 ? [] : [paragraph(`${lead} ${asSentence(rows.map(({ title }) => title).join('; '))}`)];

/** Titles of several cities in one paragraph, behind the name of each: what is too much for a list of its own. */
export const byCityInLine = (
	titles: readonly { readonly cityId: string; readonly title: Inline }[],
	names: ReadonlyMap<string, string>
): Block =>
	paragraph(
		[...groupBy(titles, ({ cityId }) => cityId)].flatMap(([cityId, some], at) => {
			const stop = fullStop(some.at(-1)?.title.text ?? '');
			return [
				{ text: `${at > 0 ? ' ' : ''}${names.get(cityId) ?? cityId}: `, strong: true },
				...joined(some.map(({ title }) => title)),
				...(stop ? [{ text: stop }] : [])
			];
		})
	);
