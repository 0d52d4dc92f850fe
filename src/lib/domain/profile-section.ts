/** The sections of a city's profile, in the order of its pages. */
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
	'open',
	'network',
	'grid',
	'peers'
] as const;
export type ProfileSection = (typeof PROFILE_SECTIONS)[number];

/** What the network, its grid and its other cities say of the city: a page of its own, so that the profile stays light. */
export const NETWORK_SECTIONS: readonly ProfileSection[] = ['network', 'grid', 'peers'];

/** Address of a section within the site, without a leading slash. */
export const sectionPath = (cityId: string, section: ProfileSection): string =>
	`cities/${cityId}/${NETWORK_SECTIONS.includes(section) ? 'network/' : ''}#section-${section}`;
