import type { Dataset } from '../domain/dataset.ts';
import { keysOf, objectOf } from '../domain/typed-object.ts';
import { BASELINE_SOURCE, POSITION_OF_ROW } from '../schema/table.ts';

/** The checked rows of a network as its files give them. */
type Rows = Omit<Dataset, 'network' | 'version'> & { readonly network: readonly Dataset['network'][] };
type Source = Dataset['sources'][number];

/** The id of the source that a network without a table of sources has: its own tables. */
const TABLES_AS_SOURCE = 'network-tables';

/** A network that names no document is itself what its statements can be traced to. */
const tablesAsSource = ({ title, language }: Dataset['network']): Source => ({
	sourceId: TABLES_AS_SOURCE,
	title,
	publisher: title,
	published: null,
	url: null,
	licence: null,
	kind: 'tables',
	language
});

const numbered = <Row extends { readonly position: number }>(rows: readonly Row[]): readonly Row[] =>
	rows.map((row, index) => (row.position === POSITION_OF_ROW ? { ...row, position: index + 1 } : row));

const withSource = <Row extends object>(rows: readonly Row[], sourceId: string): readonly Row[] =>
	rows.map((row) => ('sourceId' in row && row.sourceId === BASELINE_SOURCE ? { ...row, sourceId } : row));

/**
 * Puts into checked rows what their files may leave out and only the whole network tells: the baseline source where a
 * row names none, and the place of a theme or group where its row gives none.
 */
export function fillIn(rows: Rows): Rows {
	const [given] = rows.network;
	if (given === undefined) return rows;
	const sources = rows.sources.length === 0 ? [tablesAsSource(given)] : rows.sources;
	const [first] = sources;
	const baseline =
		given.baselineSourceId === BASELINE_SOURCE ? (first?.sourceId ?? '') : given.baselineSourceId;
	const sourced = objectOf<Rows>(keysOf(rows), (name) =>
		name === 'sources' ? sources : withSource<object>(rows[name], baseline)
	);
	return {
		...sourced,
		network: sourced.network.map((row) => ({ ...row, baselineSourceId: baseline })),
		themes: numbered(sourced.themes),
		groups: numbered(sourced.groups)
	};
}
