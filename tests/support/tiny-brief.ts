import type { BriefInput } from '../../src/lib/basket/brief-input.ts';
import { addItem, emptyBasket } from '../../src/lib/basket/basket.ts';
import type { Cited, CitingSlice } from '../../src/lib/citations/fetch-citation.ts';
import type { EvidenceRecord } from '../../src/lib/domain/record.ts';
import type { RecordRelations } from '../../src/lib/selectors/record-relations.ts';

const source = {
	sourceId: 's',
	title: 'Baseline',
	publisher: 'Publisher',
	published: '2024-02',
	url: null,
	language: 'en'
};
const citing: CitingSlice = {
	buckets: 1,
	title: 'Tiny dashboard',
	version: 'v1',
	policyVersion: null,
	licence: 'CC BY 4.0',
	cities: { north: 'North', south: 'South', west: 'West' },
	sources: { s: source }
};

export function cited(key: string, text: string, more: Partial<EvidenceRecord> = {}): [string, Cited] {
	const [table, id] = key.split('/') as [EvidenceRecord['table'], string];
	const record: EvidenceRecord = {
		...{ table, id, text, cityId: 'north', kind: 'challenge', title: null, themeIds: [], groupIds: [] },
		...{ path: `cities/north/#${id}`, sourceId: 's', page: '7', basis: 'stated', basisNote: null },
		...more
	};
	const dashboard = {
		title: citing.title,
		version: 'v1',
		address: 'https://example.org/',
		accessed: '2026-01-02'
	};
	return [
		key,
		{ record, citation: { record, city: citing.cities[record.cityId ?? ''] ?? null, source, dashboard } }
	];
}

export const NO_RELATIONS: RecordRelations = { figures: {}, behind: {}, offers: {} };
export const today = '2026-01-02';
export const basketOf = (...keys: string[]) =>
	keys.reduce((basket, key) => addItem(basket, key, today), emptyBasket('tiny'));
export const input = (
	records: [string, Cited][],
	basket = basketOf(...records.map(([key]) => key))
): BriefInput => ({
	...{ basket, citing, today, records: new Map(records), warnings: [], picture: null },
	address: 'https://example.org/'
});
