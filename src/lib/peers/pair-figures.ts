import type { RecordKey } from './peer-records.ts';
import type { Side, TransferGrounds, TransferRow } from './transfer-row.ts';

/** A figure of learner and host that compares, as texts with area and date. */
export interface PairFigure {
	readonly label: string;
	/** The group that it counts; null where it counts everybody whom it means. */
	readonly groupId: string | null;
	/** How many times the smaller the larger is. */
	readonly ratio: number;
	readonly learner: FigureText;
	readonly host: FigureText;
}

interface FigureText {
	/** The number alone, and with its area and date. */
	readonly value: string;
	readonly text: string;
	readonly record: RecordKey;
}

/** From so many times the other, two figures are called different. */
export const FAR = 3;

/**
 * What may be compared in numbers: of the groups that the ask names, or where it names none of those that the practice is
 * for - each figure where these are counted, alike or not; of all others only what is far apart, and of groups only where
 * neither names any.
 */
export function figureRows({ figures, ask, offer }: TransferGrounds): TransferRow[] {
	const concerned = ask.groupIds.length > 0 ? ask.groupIds : offer.groupIds;
	const isTold = ({ groupId, ratio }: PairFigure): boolean => {
		if (groupId !== null && concerned.length > 0) return concerned.includes(groupId);
		return ratio >= FAR;
	};
	const side = ({ value, text, record }: FigureText): Side => ({
		status: { text, value },
		records: [record]
	});
	return figures.filter(isTold).map(({ label, groupId, ratio, learner, host }) => ({
		...{ kind: 'figure', subject: label, ratio },
		...{ learner: side(learner), host: side(host) },
		comparison: ratio >= FAR ? 'different' : 'alike',
		...(!ask.groupIds.includes(groupId ?? '') && { isOfOthers: true })
	}));
}
