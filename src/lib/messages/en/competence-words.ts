import type { CompetenceLevel, PartnerHolds } from '../../domain/choices.ts';
import { competenceWords as texts } from './texts/competence-words.ts';

/** Who holds a competence, in words: the page of competences, the comparison and the finder. */
export const competenceWords = {
	...texts,
	/** A reading in a few words: the level, then the city's part. */
	held: (level: CompetenceLevel | null, holds: PartnerHolds | null): string =>
		[
			level === null ? competenceWords.noLevel : competenceWords.level[level],
			...(holds === null ? [] : [competenceWords.holds[holds]])
		].join(', '),
	/** Before a statement. */
	heldBy: (held: string) => `Who decides: ${held}.`
};
