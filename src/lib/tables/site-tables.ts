import type { Dataset } from '../domain/dataset.ts';
import type { PolicyContext } from '../domain/policy-context.ts';
import { NETWORK_TABLES } from '../schema/network-tables.ts';
import { POLICY_TABLES } from '../schema/policy-tables.ts';
import type { AnyTable } from '../schema/table.ts';

/** A table with its checked rows. */
export interface SiteTable {
	/** Part of its address: its name, of the policy context with that before it. */
	readonly slug: string;
	readonly isPolicy: boolean;
	readonly table: AnyTable;
	readonly rows: readonly object[];
}

const rowsIn = (rows: object, name: string): readonly object[] => {
	const found: unknown = new Map(Object.entries(rows)).get(name);
	if (Array.isArray(found)) return found as readonly object[];
	return found === undefined || found === null ? [] : [found];
};

/** The tables of a network, in the order of the dictionary. */
export const networkTables = (dataset: Dataset): readonly SiteTable[] =>
	Object.entries(NETWORK_TABLES).map(([name, table]) => ({
		slug: table.name,
		isPolicy: false,
		table,
		rows: rowsIn(dataset, name)
	}));

/** The tables of the policy context; none where there is none. */
export const policyTables = (context: PolicyContext | null): readonly SiteTable[] =>
	context === null
		? []
		: Object.entries(POLICY_TABLES).map(([name, table]) => ({
				slug: `policy-${table.name}`,
				isPolicy: true,
				table,
				rows: rowsIn(context, name)
			}));

/** All tables that have rows, which are those with a page and a file. */
export const filledTables = (dataset: Dataset, context: PolicyContext | null): readonly SiteTable[] =>
	[...networkTables(dataset), ...policyTables(context)].filter(({ rows }) => rows.length > 0);
