import { FIGURES, median, type Figures } from './visits.ts';

const DIGITS: Partial<Record<(typeof FIGURES)[number], number>> = {
	'transfer kB': 1,
	'html kB': 1,
	'script kB': 1,
	'layout shift': 3,
	'heap MB': 1
};

/** Prints one line for each page: medians, and behind those of times how many times the floor's they are. */
export function printFigures(figures: ReadonlyMap<string, readonly Figures[]>): void {
	const medians = new Map(
		[...figures].map(([name, visits]) => [
			name,
			new Map(FIGURES.map((figure) => [figure, median(visits.map((visit) => visit[figure]))]))
		])
	);
	const floorOf = (name: string) => medians.get(`floor ${name.split(' ')[1]}`);
	for (const [name, ofPage] of medians) {
		console.log(`\n${name} cities`);
		for (const figure of FIGURES) {
			const value = ofPage.get(figure) ?? null;
			if (value === null) continue;
			const floor = floorOf(name)?.get(figure);
			const ratio = floor && !name.startsWith('floor') ? `  ${(value / floor).toFixed(2)}x` : '';
			console.log(`  ${figure.padEnd(14)}${value.toFixed(DIGITS[figure] ?? 0).padStart(8)}${ratio}`);
		}
	}
}
