/** As many as a number can be written with (Number.prototype.toFixed). */
const MOST_DECIMALS = 100;

/** The digits of a decimal number without zeros that say nothing: `007.50` is `7.5`. */
const digitsOf = (cell: string): string =>
	cell
		.replace(',', '.')
		.replace(/^(-?)0+(?=\d)/u, '$1')
		.replace(/(\.\d*?)0+$/u, '$1')
		.replace(/\.$/u, '');

/** Whether a number of the computer holds every digit of the cell; it has room for 15 to 17. */
export const isExact = (cell: string): boolean => {
	const digits = digitsOf(cell);
	const value = Number(digits);
	const decimals = digits.split('.')[1]?.length ?? 0;
	if (decimals > MOST_DECIMALS || Math.abs(value) > Number.MAX_SAFE_INTEGER) return false;
	return value.toFixed(decimals) === digits || (value === 0 && /^-?0$/u.test(digits));
};
