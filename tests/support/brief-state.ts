import { BriefState } from '../../src/lib/components/brief/brief-state.svelte.ts';
import type { Basket } from '../../src/lib/basket/basket.ts';
import type { Cited } from '../../src/lib/citations/fetch-citation.ts';
import type { RecordRelations } from '../../src/lib/selectors/record-relations.ts';
import { NO_RELATIONS, input, today } from './tiny-brief.ts';

const nothing = () => Promise.reject(new Error('nothing is read in a test'));

/** What was read of the records of a basket, and whether the browser keeps it. */
export interface Read {
	readonly records?: readonly (readonly [string, Cited | null])[];
	readonly relations?: Partial<RecordRelations>;
	readonly isKeeping?: boolean;
}

/** The state of a basket whose records were read, as far as they are given. */
export function briefOf(
	basket: Basket,
	{ records = [], relations = {}, isKeeping = true }: Read = {}
): BriefState {
	const setItem = () => {
		if (!isKeeping) throw new Error('full');
	};
	const brief = new BriefState({
		...{ network: 'tiny', address: 'https://example.org/', today, onchange: () => {} },
		...{ readRecord: nothing, readCiting: nothing, readRelations: nothing },
		storage: { getItem: () => null, setItem }
	});
	brief.change(basket);
	brief.records = new Map(records);
	brief.citing = input([]).citing;
	brief.relations = { ...NO_RELATIONS, ...relations };
	return brief;
}
