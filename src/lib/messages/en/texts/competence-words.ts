import type { CompetenceLevel, PartnerHolds } from '../../../domain/choices.ts';

export const competenceWords = {
	level: {
		municipality: 'municipality',
		intermunicipal: 'cities together',
		province: 'province or county',
		region: 'region',
		state: 'state',
		shared: 'shared'
	} satisfies Record<CompetenceLevel, string>,
	noLevel: 'the profile does not say which level decides',
	holds: {
		yes: 'the partner holds it',
		part: 'the partner has a part',
		no: 'not with the partner'
	} satisfies Record<PartnerHolds, string>,
	cityHolds: {
		yes: 'the city holds the competence',
		part: 'the city has a part in it',
		no: 'not the city'
	} satisfies Record<PartnerHolds, string>
};
