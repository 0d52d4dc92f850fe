import type { IntegrationStatus, Pillar } from '../../../domain/choices.ts';

export const policy = {
	heading: 'EU actions on it',
	lead: 'What the EU has set up that meets this theme. The links are ours, and each says why; what an action or a measure is comes from its source.',
	none: 'We linked no EU action or measure to this theme. That is not to say that the EU does nothing on it.',
	kind: {
		partnershipActions: 'Actions of the Urban Agenda partnership',
		integrationActions: 'Actions of the EU action plan on integration',
		localMeasures: 'Measures of the Commission and the Committee of the Regions'
	},
	tbd: 'to be decided',
	pillar: 'Pillar',
	pillars: {
		'better-regulation': 'better regulation',
		'better-funding': 'better funding',
		'better-knowledge': 'better knowledge'
	} satisfies Record<Pillar, string>,
	status: 'Status',
	statuses: { continuous: 'continuous', complete: 'complete', pending: 'pending' } satisfies Record<
		IntegrationStatus,
		string
	>,
	ourLink: 'Our link:',
	claims: 'What the network asks for',
	pack: 'What the EU has set up on the themes of the meeting. The links between themes and actions are ours.'
};
