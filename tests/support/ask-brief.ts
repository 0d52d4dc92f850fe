import { findingsDrawing } from '../../src/lib/components/brief/findings-drawing.ts';
import { briefDocument } from '../../src/lib/basket/brief-document.ts';
import { emptyBasket, setText } from '../../src/lib/basket/basket.ts';
import type { BriefInput } from '../../src/lib/basket/brief-input.ts';
import { addWholeFinding } from '../../src/lib/basket/join-baskets.ts';
import { basketWarnings } from '../../src/lib/basket/warnings.ts';
import type { Cited } from '../../src/lib/citations/fetch-citation.ts';
import type { Picture, TextDocument } from '../../src/lib/documents/document.ts';
import type { Dataset } from '../../src/lib/domain/dataset.ts';
import type { AdvocacySlice } from '../../src/lib/pages/advocacy.ts';
import { offeredFindings } from '../../src/lib/pages/stance-groups.ts';
import { citingSlice } from '../../src/lib/pages/citing.ts';
import type { PolicyContext } from '../../src/lib/domain/policy-context.ts';
import { takeAs } from '../../src/lib/basket/set-hook.ts';
import { briefOffers } from '../../src/lib/selectors/brief-offers.ts';
import { policyRecords } from '../../src/lib/selectors/policy-records.ts';
import { allRecords } from '../../src/lib/selectors/all-records.ts';
import { recordKey } from '../../src/lib/selectors/record-buckets.ts';

const ADDRESS = 'https://network.example.org/baseline/';
const TODAY = '2026-01-02';

/** A picture of one point, drawn in the size that a page reserves for it. */
const POINT = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
	'base64'
);

/** What a brief has beside its finding. */
interface Beside {
	/** The ask in the reader's words. */
	readonly ask?: string;
	/** With it, the ask of the source and the first action that it meets are in the brief, too. */
	readonly context?: PolicyContext | null;
}

/** What `Start a finding in the brief from this` makes of asks, as the brief's document. */
export function askBrief(
	dataset: Dataset,
	asks: readonly AdvocacySlice[],
	{ ask = '', context = null }: Beside = {}
): TextDocument {
	const citing = citingSlice(dataset, 'Network baseline dashboard', context);
	const offers = briefOffers(dataset, context);
	const records = new Map<string, Cited>(
		[...allRecords(dataset), ...(context ? policyRecords(context) : [])].map((record) => [
			recordKey(record),
			{
				record,
				citation: {
					record,
					city: record.cityId === null ? null : (citing.cities[record.cityId] ?? null),
					source: citing.sources[record.sourceId]!,
					dashboard: { title: citing.title, version: citing.version, address: ADDRESS, accessed: TODAY }
				}
			}
		])
	);
	const begun = setText(emptyBasket('network'), 'ask', ask);
	const basket = asks.reduce((kept, one) => {
		const found = offeredFindings(one).reduce(
			(basket, { keys, qualifying, text, cities }) =>
				addWholeFinding(basket, {
					text,
					items: keys.map((key) => ({
						...{ key, note: '', taken: TODAY },
						...(qualifying.includes(key) && { qualifies: true })
					})),
					cities,
					looked: Object.keys(cities)
				}),
			kept
		);
		const { asks: own = [], hooks = [] } = (context && offers[`advocacy/${one.id}/`]) || {};
		const asked = own.reduce((basket, { key }) => takeAs('ask', basket, key, TODAY), found);
		return hooks.slice(0, 1).reduce((basket, { key }) => takeAs('euHook', basket, key, TODAY), asked);
	}, begun);
	const warnings = basketWarnings(basket, {
		records,
		relations: { figures: {}, behind: {}, offers: {} },
		today: TODAY
	});
	const input: BriefInput = {
		basket,
		records,
		citing,
		warnings,
		address: ADDRESS,
		today: TODAY,
		picture: null
	};
	const drawing = findingsDrawing(input);
	const picture: Picture | null = drawing && { type: 'picture', png: new Uint8Array(POINT), ...drawing };
	return briefDocument({ ...input, picture });
}
