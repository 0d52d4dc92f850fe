import * as z from 'zod';
import { slug } from '../domain/slug.ts';

/** Patterns are also published in the Data Package, whose readers need not know `(?:`. */
export const ID = '[a-z0-9]+(-[a-z0-9]+)*';
const IS_ID = new RegExp(`^${ID}$`, 'u');

const EXPECTED = 'an id of lower-case letters a to z, digits and single hyphens (such as north-harbour)';

/** With the id that a name would be written as, where there is one: people write the name. */
function expectedInstead(value: unknown): string {
	const meant = typeof value === 'string' ? slug(value) : '';
	return IS_ID.test(meant)
		? `${EXPECTED}; did you mean "${meant}", here and where other sheets name it?`
		: EXPECTED;
}

/** The id of a row. */
export const id = (description: string) =>
	z
		.string()
		.regex(IS_ID, { error: ({ input }) => expectedInstead(input) })
		.meta({ description, kind: 'id', pattern: ID, expected: EXPECTED });
