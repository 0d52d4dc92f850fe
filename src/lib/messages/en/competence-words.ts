import type { CompetenceLevel, PartnerHolds } from '../../domain/choices.ts';

/** Who holds a competence, in words: the page of competences, the comparison and the finder. */
export const competenceWords = {
	level: {
		municipality: 'municipality',
		intermunicipal: 'cities together',
		province: 'province or county',
		region: 'region',
		state: 'state',
		shared: 'shared'
	} satisfies Record<CompetenceLevel, string>,
	noLevel: 'holder not said',
	holds: {
		yes: 'the partner holds it',
		part: 'the partner has a part',
		no: 'not with the partner'
	} satisfies Record<PartnerHolds, string>,
	/** A reading in a few words: the level, then the city's part. */
	held: (level: CompetenceLevel | null, holds: PartnerHolds | null): string =>
		[
			level === null ? competenceWords.noLevel : competenceWords.level[level],
			...(holds === null ? [] : [competenceWords.holds[holds]])
		].join(', '),
	/** Before a statement. */
	heldBy: (held: string) => `Level: ${held}.`
};
