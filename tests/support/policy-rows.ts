import type {
	ContextStatement,
	IntegrationAction,
	LocalMeasure,
	Milestone,
	PartnershipAction,
	PartnershipStep
} from '../../src/lib/domain/policy-context.ts';

/** Rows of an invented policy context, a row of each table, with what may be left out left out. */
export const provenance = { sourceId: 's', page: '5', basis: 'stated', basisNote: null } as const;

export const action: PartnershipAction = {
	...{ actionId: 'a1', number: 1, shortTitle: 'Ferries', title: 'Ferries for all' },
	...{ objective: 'That all cross.', pillar: null, governanceLevels: ['local'], deadline: '2027-06' },
	...{ coLeaders: ['Almvik'], members: [], outputs: [], stateOfPlay: null },
	...provenance
};

export const step: PartnershipStep = {
	...{ stepId: 'p1', actionId: 'a1', parentId: null, title: 'Ask the towns' },
	...{ start: '2026-01', end: '2026-03', certainty: 'planned', section: '2.1' },
	...provenance
};

export const planned: IntegrationAction = {
	...{ actionId: 'i1', number: 2, title: 'Boats for schools', status: 'pending', type: null },
	...{ commitment: 'It will lend boats.', latest: 'A call is open.' },
	...provenance
};

export const measure: LocalMeasure = {
	...{ measureId: 'l1', objectiveNumber: 1, objective: 'Towns at the table', measure: 'Meet every year.' },
	...provenance
};

export const milestone: Milestone = {
	...{ milestoneId: 'm1', year: 2016, endYear: null, history: 'Harbours', title: 'The pact' },
	summary: 'It is signed.',
	...provenance
};

export const statement: ContextStatement = {
	...{ statementId: 's1', kind: 'fund', fund: null, actionId: null, text: 'Funds are for people.' },
	...provenance
};
