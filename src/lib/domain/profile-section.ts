/** The sections of a city's profile, in the order of the page; their addresses are `#section-<word>`. */
export const PROFILE_SECTIONS = [
	'climate',
	'figures',
	'groups',
	'challenges',
	'actions',
	'swot',
	'practices',
	'strategies',
	'competences',
	'funding',
	'network',
	'grid',
	'peers',
	'open'
] as const;
export type ProfileSection = (typeof PROFILE_SECTIONS)[number];
