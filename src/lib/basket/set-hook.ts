import { isPolicyTable, type EvidenceRecord } from '../domain/record.ts';
import { addItem, type Basket } from './basket.ts';

/** Makes a record part of the brief's European hook, or takes it out of the hook; it stays in the basket. */
export const setHook = (basket: Basket, key: string, isHook: boolean): Basket => ({
	...basket,
	hookKeys: [...basket.hookKeys.filter((hook) => hook !== key), ...(isHook ? [key] : [])]
});

/** Makes a record part of what the brief asks for, or takes it out of that; it stays in the basket. */
export const setAsk = (basket: Basket, key: string, isAsk: boolean): Basket => ({
	...basket,
	askKeys: [...basket.askKeys.filter((ask) => ask !== key), ...(isAsk ? [key] : [])]
});

/** The two parts of a brief that can be a record, by the text that stands beside it. */
export const RECORD_PARTS = {
	ask: { keys: 'askKeys', set: setAsk },
	euHook: { keys: 'hookKeys', set: setHook }
} as const;
export type RecordPart = keyof typeof RECORD_PARTS;

/** The part of a brief that a record can be: an ask of the network, or a hook from the European context. */
export const partOf = ({ table }: Pick<EvidenceRecord, 'table'>): RecordPart | null =>
	isPolicyTable(table) ? 'euHook' : table === 'advocacy' ? 'ask' : null;

/** Takes a record into the basket and makes it such a part of the brief. */
export const takeAs = (part: RecordPart, basket: Basket, key: string, taken: string): Basket =>
	RECORD_PARTS[part].set(addItem(basket, key, taken), key, true);

/** Whether a theme of advocacy asks nothing of anybody in its source: that is no ask, whatever it is taken for. */
export const describesOnly = ({ table, request }: EvidenceRecord): boolean =>
	table === 'advocacy' && !request;
