const GROUPS = /^-?\d{1,3}(?:([ .,'’\u00a0\u202f])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/u;

/**
 * How a number could be written that a cell spells in another way: with thousands separators (`1.234,5`) or with
 * a sign (`12 %`). Empty where it is no number, or is one as it stands: a report suggests it, nobody reads it so.
 */
export function meantNumber(cell: string, isWhole: boolean): string {
	const bare = cell.replace(/^[~≈]\s*/u, '').replace(/\s*[%€]$|\s*km²$/u, '');
	const separator = GROUPS.exec(bare)?.[1];
	const plain = separator === undefined ? bare : bare.replaceAll(separator, '');
	if (plain === cell || !/^-?\d+(?:[.,]\d+)?$/u.test(plain)) return '';
	const point = plain.replace(',', '.');
	// A number is not rounded for anybody.
	return isWhole && point.includes('.') ? '' : `; write ${point}`;
}
