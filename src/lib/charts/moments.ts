const DAY = 86_400_000;

const parts = (date: string): [number, number, number] => {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return [year, month - 1, day];
};

/** The first moment of a day, month or year, in milliseconds. */
export const startOf = (date: string): number => Date.UTC(...parts(date));

/** The first moment after a day, month or year, in milliseconds. */
export function endOf(date: string): number {
	const [year, month, day] = parts(date);
	if (date.length === 4) return Date.UTC(year + 1, 0, 1);
	return date.length === 7 ? Date.UTC(year, month + 1, 1) : Date.UTC(year, month, day) + DAY;
}
