import type { CompetenceLevel, PartnerHolds } from '../domain/choices.ts';
import { slug } from '../domain/slug.ts';

/**
 * Who holds a competence, from how a statement was coded or else read from its words.
 *
 * Rule: a statement that was coded is held `locally` where the city holds it or has a part in it, `elsewhere` where it
 * does not. Of the others, one that names the state or a region, or denies (`no`, `not`, `without`, `cannot`, `neither`), speaks of a
 * competence held `elsewhere`; one that names a city, municipality, council or local authority, names no other level and
 * denies nothing, of one held `locally`; any other says nothing on it. The words are English. It is a reading, not a
 * statement of the source, and is shown beside the sentence that it was read from.
 */
export type Holder = 'locally' | 'elsewhere';

const ELSEWHERE = new Set(
	'national nationally state federal central government governments ministry parliament law laws region regions regional province provincial county autonomous agency prefecture'.split(
		' '
	)
);
const LOCALLY = new Set(
	'city cities municipal municipality municipalities local locally council town towns department'.split(' ')
);
const DENIES = new Set('no not nor neither without cannot lack lacks'.split(' '));

/** How a statement on a competence was coded: the level that holds it, and whether the city itself does. */
export interface CompetenceCode {
	readonly level: CompetenceLevel | null;
	readonly holds: PartnerHolds | null;
	readonly themeIds: readonly string[];
}

/** `locally`, `elsewhere`, or null where neither the code nor, without one, the words say. */
export function holderOf(text: string, code?: CompetenceCode | null): Holder | null {
	if (code) return code.holds === null ? null : code.holds === 'no' ? 'elsewhere' : 'locally';
	const words = slug(text).split('-');
	if (words.some((word) => ELSEWHERE.has(word) || DENIES.has(word))) return 'elsewhere';
	return words.some((word) => LOCALLY.has(word)) ? 'locally' : null;
}
