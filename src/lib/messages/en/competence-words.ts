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
	/** Before a statement of one of two cities: of a partner among others nothing is known there. */
	heldBy: (level: CompetenceLevel | null, holds: PartnerHolds | null) => {
		const who = level === null ? competenceWords.noLevel : competenceWords.level[level];
		return `Who decides: ${who}${holds === null ? '' : `; ${competenceWords.cityHolds[holds]}`}.`;
	}
};
