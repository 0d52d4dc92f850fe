import { holderOf } from './competence.ts';
import { isOnTask } from './context.ts';
import { lacksBearing } from './means.ts';
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
export function competenceRow(reasons: Reasons, grounds: TransferGrounds): TransferRow {
	const { record, ask } = grounds;
	const codeOf = (key: RecordKey) => record(key)?.code;
	const isElsewhere = (key: RecordKey): boolean =>
		holderOf(record(key)?.text ?? '', codeOf(key)) === 'elsewhere';
	// What stands for a city of which nothing bears on the ask is not on it, coded or not.
	const isOnAsk = (key: RecordKey): boolean => {
		const code = codeOf(key);
		return (
			reasons.competences.includes(key) &&
			isOnTask({ isCoded: code !== undefined, themeIds: code?.themeIds ?? [] }, ask.themeIds)
		);
	};
	const isGeneral = (key: RecordKey): boolean => codeOf(key)?.themeIds.length === 0;
	const isHosts = (key: RecordKey) => record(key)?.cityId === reasons.hostId;
	/** The statements that bear on the ask; where there are none, what the city says first. */
	const bearing = (isOfHost: boolean, stated: readonly RecordKey[]): readonly RecordKey[] => {
		const found = reasons.competences.filter((key) => isHosts(key) === isOfHost);
		return found.length > 0 ? found : stated;
	};
	const own = bearing(false, grounds.learner.stated);
	const other = bearing(true, grounds.host.stated);
	const comparison = (): Comparison => {
		if (own.length === 0 || other.length === 0) return 'not-assessed';
		if (own.some((key) => isElsewhere(key) && isOnAsk(key))) return 'may-block';
		const [mine, theirs] = [own.filter(isOnAsk), other.filter(isOnAsk)];
		if (mine.length > 0 && theirs.length > 0) return theirs.some(isElsewhere) ? 'different' : 'alike';
		return (mine.length === 0 ? own : other).some(isGeneral) ? 'in-general' : 'beside';
	};
	return {
		kind: 'competence',
		subject: null,
		learner: { status: null, records: own },
		host: { status: null, records: other },
		comparison: comparison()
	};
}

/** Records of the two cities under their city; null where there is none. */
function recordRow(
	kind: 'difficulty' | 'on-theme' | 'further' | 'means',
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

/** What both lack of the means that anything new takes: in general, not on what is asked. */
function meansRow({ learner, host, ask }: TransferGrounds): TransferRow[] {
	const [own, other] = [lacksBearing(learner.lacks, ask), host.lacks];
	const atRisk = other.filter(({ means }) => means === 'money').map(({ record }) => record);
	const records = [own, other].map((lacks) => lacks.map(({ record }) => record)) as [
		RecordKey[],
		RecordKey[]
	];
	return recordRow('means', own.length > 0 ? 'blocks-in-general' : 'host-only', records).map((row) => ({
		...row,
		atRisk
	}));
}

/** What may stand in the way: difficulties of both on the subject, those beside it, a fund out of reach, and means that are lacking. */
export function hinderRows(reasons: Reasons, grounds: TransferGrounds): TransferRow[] {
	const { hostDifficulties: theirs, ownDifficulties = [], onTheme, nearby = [], further = [] } = reasons;
	const asked = reasons.isChallenge ? [reasons.ask] : [];
	const beside = [...new Set([...onTheme, ...nearby])];
	const isHosts = (key: RecordKey) => grounds.record(key)?.cityId === reasons.hostId;
	return [
		...recordRow('difficulty', theirs.length > 0 ? 'same-difficulty' : 'learner-only', [
			[...asked, ...ownDifficulties],
			theirs
		]),
		...recordRow('on-theme', 'beside', [beside.filter((key) => !isHosts(key)), beside.filter(isHosts)]),
		...recordRow('further', 'beside', [further.filter((key) => !isHosts(key)), further.filter(isHosts)]),
		...fundRow(reasons, grounds),
		...meansRow(grounds)
	];
}
