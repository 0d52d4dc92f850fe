import type { Dataset } from '../domain/dataset.ts';
import type { PolicyContext } from '../domain/policy-context.ts';
import type { RecordTable } from '../domain/record.ts';
import { briefOffers, type BriefOffers } from './brief-offers.ts';
import { comparableFigure, type ComparableFigure } from './comparability.ts';
import { recordKey } from './record-buckets.ts';

/** What the records by themselves do not say: which figures compare, and which grid entry says what which line says. */
export interface RecordRelations {
	/** Figures by the key of their record. */
	readonly figures: Readonly<Record<string, RelatedFigure>>;
	/** Keys of the profile lines behind a grid entry, by the key of the entry. */
	readonly behind: Readonly<Record<string, readonly string[]>>;
	/** What the rest of a brief can take from where its findings were begun, by that address. */
	readonly offers: Readonly<Record<string, BriefOffers>>;
}

export interface RelatedFigure extends ComparableFigure {
	/** Figures of one family are those that a reader would be tempted to compare; null where there is none. */
	readonly family: string | null;
}

/** Throws `no indicator: <id>` where a fact measures none of the indicators. */
export function recordRelations(dataset: Dataset, context: PolicyContext | null = null): RecordRelations {
	const { facts, indicators, grid } = dataset;
	const byId = new Map(indicators.map((indicator) => [indicator.indicatorId, indicator]));
	const figures = facts.map((fact) => {
		const indicator = byId.get(fact.indicatorId);
		if (!indicator) throw new Error(`no indicator: ${fact.indicatorId}`);
		const figure = { ...comparableFigure(fact, indicator), family: indicator.family };
		return [recordKey({ table: 'facts', id: fact.factId }), figure] as const;
	});
	const keys = (table: RecordTable, ids: readonly string[]) => ids.map((id) => recordKey({ table, id }));
	const behind = grid.map((entry) => {
		const lines = [
			...keys('needs', entry.needIds),
			...keys('actions', entry.actionIds),
			...keys('practices', entry.practiceIds),
			...keys('policies', entry.policyIds),
			...keys('swot', entry.swotIds)
		];
		return [recordKey({ table: 'grid', id: entry.entryId }), lines] as const;
	});
	return {
		figures: Object.fromEntries(figures),
		behind: Object.fromEntries(behind.filter(([, lines]) => lines.length > 0)),
		offers: briefOffers(dataset, context)
	};
}
