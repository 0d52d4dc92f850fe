import { targetsOf, type Target } from './targets.ts';
import { FIGURES, median, type Figure, type Figures } from './visits.ts';

const DIGITS: Partial<Record<Figure, number>> = {
	'transfer kB': 1,
	'html kB': 1,
	'script kB': 1,
	'layout shift': 3,
	'heap MB': 1
};

type Medians = ReadonlyMap<Figure, number | null>;

const shown = (figure: Figure, value: number): string => value.toFixed(DIGITS[figure] ?? 0);

/** What a target is held against: the figure itself, or how many times another's it is; null where that was not measured. */
function reached(
	{ figure, of }: Target,
	page: string,
	cities: string,
	medians: ReadonlyMap<string, Medians>
): number | null {
	const value = medians.get(`${page} ${cities}`)?.get(figure) ?? null;
	if (value === null || !of) return value;
	const other = medians.get(of === 'the floor' ? `floor ${cities}` : `${page} 10`)?.get(figure);
	return other ? value / other : null;
}

/**
 * Prints a block for each page: medians, how many times the floor's they are, and whether each target is held; then all
 * that are missed.
 *
 * @returns how many targets are missed
 */
export function printFigures(figures: ReadonlyMap<string, readonly Figures[]>): number {
	const medians = new Map<string, Medians>(
		[...figures].map(([name, visits]) => [
			name,
			new Map(FIGURES.map((figure) => [figure, median(visits.map((visit) => visit[figure]))]))
		])
	);
	const missed: string[] = [];
	let held = 0;
	for (const [name, ofPage] of medians) {
		const [page = '', cities = ''] = name.split(' ');
		console.log(`\n${name} cities`);
		const targets = targetsOf(page, Number(cities));
		for (const figure of FIGURES) {
			const value = ofPage.get(figure) ?? null;
			if (value === null) continue;
			const floor = medians.get(`floor ${cities}`)?.get(figure);
			const ratio = floor && page !== 'floor' ? `${(value / floor).toFixed(2)}x` : '';
			const target = targets.find((each) => each.figure === figure);
			const at = target ? reached(target, page, cities, medians) : null;
			const verdict = target && at !== null ? verdictOn(target, at) : '';
			console.log(
				`  ${figure.padEnd(14)}${shown(figure, value).padStart(8)}${ratio.padStart(8)}  ${verdict}`
			);
			if (!target || at === null) continue;
			if (at <= target.most) held += 1;
			else missed.push(`${name} cities: ${figure} ${verdict}`);
		}
	}
	console.log(`\n${held} targets held, ${missed.length} missed`);
	for (const line of missed) console.log(`  ${line}`);
	return missed.length;
}

function verdictOn({ figure, most, of }: Target, at: number): string {
	const [value, limit] = of
		? [`${at.toFixed(2)}x of ${of}`, `${most}x`]
		: [shown(figure, at), shown(figure, most)];
	return `${at <= most ? 'held' : 'MISSED'}: ${value}, at most ${limit}`;
}
