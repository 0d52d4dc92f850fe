import { isPolicyTable, type EvidenceRecord } from '../domain/record.ts';
import { bucketOf } from '../selectors/record-buckets.ts';
import type { Citation, CitedSource } from './citation.ts';

/** Names, sources and version, as the site serves them in `records/citing.json`. */
export interface CitingSlice {
	/** Number of record files. */
	readonly buckets: number;
	/** Title of the dashboard. */
	readonly title: string;
	readonly version: string;
	/** Language of the network's texts. */
	readonly language?: string;
	/** Version of the policy context's tables, where the site has one. */
	readonly policyVersion: string | null;
	/** Terms of the tables, where the network states them. */
	readonly licence: string | null;
	readonly cities: Readonly<Record<string, string>>;
	readonly sources: Readonly<Record<string, CitedSource>>;
}

/** Fetches a file of the site and reads it as JSON. */
export type FetchJson = (path: string) => Promise<unknown>;

/** A record with everything around it, or null where the dataset has no such record. */
export type RecordReader = (key: string) => Promise<Cited | null>;

/** A record as a basket, a brief or a clipboard needs it. */
export interface Cited {
	readonly record: EvidenceRecord;
	readonly citation: Citation;
}

/**
 * Reads records one by one from the site's files, fetching each file once.
 *
 * @param fetchJson gets a file by its path within the site; its errors are passed on, and the file is asked for again
 * @param address absolute address of the site's first page
 * @param accessed the reader's day, `YYYY-MM-DD`
 */
export function recordReader(fetchJson: FetchJson, address: string, accessed: string): RecordReader {
	const files = new Map<string, Promise<unknown>>();
	const file = (path: string): Promise<unknown> => {
		let pending = files.get(path);
		if (!pending) {
			pending = fetchJson(path);
			files.set(path, pending);
			pending.catch(() => files.delete(path));
		}
		return pending;
	};

	return async (key) => {
		const citing = (await file('records/citing.json')) as CitingSlice;
		const records = (await file(`records/${bucketOf(key, citing.buckets)}.json`)) as Readonly<
			Record<string, EvidenceRecord>
		>;
		const record = Object.hasOwn(records, key) ? records[key] : undefined;
		const source = record && citing.sources[record.sourceId];
		if (!record || !source) return null;
		const city = record.cityId === null ? null : (citing.cities[record.cityId] ?? record.cityId);
		const version = isPolicyTable(record.table) ? (citing.policyVersion ?? citing.version) : citing.version;
		const dashboard = { title: citing.title, version, address, accessed };
		return { record, citation: { record, city, source, dashboard } };
	};
}
