import { OF_USE, READY } from './judged-pairs.ts';

/** What the finder answers to one ask, beside what readers judged. */
export interface JudgedAnswer {
	readonly needId: string;
	/** Settled grades of the hosts that it suggests, in its order. */
	readonly hosts: readonly number[];
	/** The same with the cities after them that only plan it: what the page names, from top to bottom. */
	readonly listed: readonly number[];
	/** Settled grades of all hosts. */
	readonly all: readonly number[];
	/** Whether it says that nobody has this ready. */
	readonly saysNobody: boolean;
}

export interface MatchMeasures {
	/** Of the answers with a host that is said to have it, the share whose first host is of use. */
	readonly firstOfUse: number;
	/** Of those where somebody has it ready, the share whose first host is one that has. */
	readonly firstReady: number;
	/** Mean nDCG of the first three, over the asks with a host of use; gain 2^grade - 1. */
	readonly ndcg3: number;
	/** Of the asks for which nobody has it ready, the share where that is said. */
	readonly nobodySaid: number;
	/** How often it is said although somebody has it. */
	readonly nobodySaidWrongly: number;
	readonly counts: { readonly named: number; readonly nobody: number; readonly asks: number };
}

const dcg = (grades: readonly number[]): number =>
	grades.slice(0, 3).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

export const ndcgAt3 = ({ listed, all }: Pick<JudgedAnswer, 'listed' | 'all'>): number => {
	const ideal = dcg([...all].sort((a, b) => b - a));
	return ideal === 0 ? 1 : dcg(listed) / ideal;
};

const share = <Row>(rows: readonly Row[], holds: (row: Row) => boolean): number =>
	rows.length === 0 ? 1 : rows.filter(holds).length / rows.length;

/** The measures over all asks. */
export function matchMeasures(answers: readonly JudgedAnswer[]): MatchMeasures {
	const hasReady = ({ all }: JudgedAnswer): boolean => all.some((grade) => grade >= READY);
	const named = answers.filter(({ hosts, saysNobody }) => hosts.length > 0 && !saysNobody);
	const nobody = answers.filter((answer) => !hasReady(answer));
	const ofUse = answers.filter(({ all }) => all.some((grade) => grade >= OF_USE));
	return {
		firstOfUse: share(named, ({ hosts }) => hosts[0]! >= OF_USE),
		firstReady: share(named.filter(hasReady), ({ hosts }) => hosts[0]! >= READY),
		ndcg3: ofUse.reduce((sum, answer) => sum + ndcgAt3(answer), 0) / ofUse.length,
		nobodySaid: share(nobody, ({ saysNobody }) => saysNobody),
		nobodySaidWrongly: answers.filter((answer) => answer.saysNobody && hasReady(answer)).length,
		counts: { named: named.length, nobody: nobody.length, asks: answers.length }
	};
}
