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
	noLevel: 'holder not said',
	holds: {
		yes: 'the partner holds it',
		part: 'the partner has a part',
		no: 'not with the partner'
	} satisfies Record<PartnerHolds, string>
};
