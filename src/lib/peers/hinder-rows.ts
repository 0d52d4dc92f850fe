import { holderOf } from './competence.ts';
import { isOnTask } from './context.ts';
import type { RecordKey } from './peer-records.ts';
import type { Reasons } from './reasons.ts';
import {
	NOTHING,
	type Comparison,
	type Side,
	type TransferGrounds,
	type TransferRow
} from './transfer-row.ts';

/** Who holds the competence, by the statements of both. */
export function competenceRow(reasons: Reasons, { record, asked }: TransferGrounds): TransferRow {
	const found = reasons.competences;
	const isHosts = (key: RecordKey) => record(key)?.cityId === reasons.hostId;
	const own = found.filter((key) => !isHosts(key));
	const other = found.filter(isHosts);
	const elsewhere = (keys: readonly RecordKey[]) =>
		keys.filter((key) => holderOf(record(key)?.text ?? '', record(key)?.code) === 'elsewhere');
	const isOnAsk = (key: RecordKey): boolean => {
		const code = record(key)?.code;
		return isOnTask({ isCoded: code !== undefined, themeIds: code?.themeIds ?? [] }, asked);
	};
	const comparison = (): Comparison => {
		if (own.length === 0 || other.length === 0) return 'not-assessed';
		if (elsewhere(own).some(isOnAsk)) return 'may-block';
		if (elsewhere(own).length > 0) return 'beside';
		return elsewhere(other).length > 0 ? 'different' : 'alike';
	};
	const side = (records: readonly RecordKey[]): Side => ({ status: null, records });
	return {
		kind: 'competence',
		subject: null,
		learner: side(own),
		host: side(other),
		comparison: comparison()
	};
}

/** Records of the two cities under their city; null where there is none. */
function recordRow(
	kind: 'difficulty' | 'on-theme',
	comparison: Comparison,
	[own, other]: readonly [readonly RecordKey[], readonly RecordKey[]]
): TransferRow[] {
	if (own.length + other.length === 0) return [];
	const side = (records: readonly RecordKey[]): Side => ({ status: null, records });
	return [{ kind, subject: null, learner: side(own), host: side(other), comparison }];
}

function fundRow(reasons: Reasons, { offer }: TransferGrounds): TransferRow[] {
	const records = reasons.obstacles.filter(({ kind }) => kind === 'fund').map(({ record }) => record);
	if (records.length === 0) return [];
	const paid = offer.practice?.funding;
	const host: Side = paid ? { status: { text: paid }, records: [reasons.offer] } : NOTHING;
	const learner: Side = { status: null, records };
	return [{ kind: 'fund', subject: null, learner, host, comparison: 'may-block' }];
}

/** What may stand in the way: difficulties of both on the subject, those on its theme only, and a fund out of reach. */
export function hinderRows(reasons: Reasons, grounds: TransferGrounds): TransferRow[] {
	const { hostDifficulties: theirs, onTheme } = reasons;
	const own = reasons.obstacles.filter(({ kind }) => kind === 'difficulty').map(({ record }) => record);
	const isHosts = (key: RecordKey) => grounds.record(key)?.cityId === reasons.hostId;
	return [
		...recordRow('difficulty', theirs.length > 0 ? 'same-difficulty' : 'may-block', [own, theirs]),
		...recordRow('on-theme', 'beside', [
			onTheme.filter((key) => !isHosts(key)),
			onTheme.filter((key) => isHosts(key))
		]),
		...fundRow(reasons, grounds)
	];
}
