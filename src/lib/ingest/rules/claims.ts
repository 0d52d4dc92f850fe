import { error, type Problem } from '../problem.ts';
import { rowsOf, type Rule } from './rule.ts';

/**
 * Evidence names claims of its own advocacy theme; and where a theme has several claims, evidence on a side says on
 * which: counted for all of them it would claim more than was read.
 */
export const ownClaims: Rule = (tables) => {
	const claims = rowsOf(tables, 'advocacy_claims');
	const themeOf = new Map(claims.map((row) => [row.cell('claim_id'), row.cell('advocacy_id')]));
	const divided = new Set(themeOf.values());
	const evidence = tables.get('advocacy_evidence');
	if (!evidence) return [];
	return evidence.rows.flatMap((row): Problem[] => {
		const [theme, value, stance] = [row.cell('advocacy_id'), row.cell('claim_ids'), row.cell('stance')];
		const at = { file: evidence.file, line: row.line, column: 'claim_ids', value };
		// An unknown id is reported as that.
		const foreign = value
			.split(';')
			.map((id) => id.trim())
			.find((id) => themeOf.has(id) && themeOf.get(id) !== theme);
		if (foreign !== undefined) {
			const message = `"${foreign}" is a claim of "${themeOf.get(foreign)}", not of "${theme}"`;
			return [error('wrong-parent', at, message)];
		}
		if (value !== '' || stance === 'context' || !divided.has(theme)) return [];
		const message = `the cell is empty, and "${theme}" has several claims; name those that the record bears on`;
		return [error('missing-value', at, message)];
	});
};
