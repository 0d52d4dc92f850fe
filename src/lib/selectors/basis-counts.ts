import { BASES, type Basis } from '../domain/choices.ts';
import type { Dataset } from '../domain/dataset.ts';

/** How many rows of a table the source states, and how many are inferred or editorial. */
export interface BasisCount {
	/** File name without `.csv`. */
	readonly table: string;
	readonly rows: number;
	readonly by: Readonly<Record<Basis, number>>;
}

const hasBasis = (row: object): row is { basis: Basis } => 'basis' in row;

/** The counts of every table that has rows with a basis, in the order of the data contract. */
export const basisCounts = (dataset: Dataset): readonly BasisCount[] =>
	Object.entries(dataset).flatMap(([name, rows]: [string, unknown]): BasisCount[] => {
		if (!Array.isArray(rows)) return [];
		const based = rows.filter((row): row is { basis: Basis } => typeof row === 'object' && hasBasis(row));
		if (based.length === 0) return [];
		const by = Object.fromEntries(
			BASES.map((basis) => [basis, based.filter((row) => row.basis === basis).length])
		) as Record<Basis, number>;
		return [{ table: fileName(name), rows: based.length, by }];
	});

/** `groupMatrix` to `group_matrix`. */
const fileName = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
