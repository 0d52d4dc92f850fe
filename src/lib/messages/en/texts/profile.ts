import type {
	FundAccess,
	GroupStatus,
	MeetingFormat,
	NoteKind,
	SwotQuadrant
} from '../../../domain/choices.ts';
import type { ProfileSection } from '../../../domain/profile-section.ts';

export const profile = {
	printedTitle: 'Title of the profile, as printed:',
	population: 'Population',
	coordinator: 'Coordinator',
	pages: 'Profile in the report',
	previous: 'Previous city',
	next: 'Next city',
	neighbours: 'Other cities',
	all: 'All cities',
	contents: 'Contents',
	data: 'This profile as data (JSON)',
	networkLead: 'What the network, its grid and its other cities have to do with the city.',
	section: {
		figures: 'Figures',
		climate: 'Social climate',
		groups: 'Migrant groups',
		challenges: 'Challenges and learning needs',
		swot: 'Strengths, weaknesses, opportunities, threats',
		actions: 'Planned actions',
		practices: 'Practices',
		strategies: 'Strategies',
		competences: 'Who is competent for what',
		funding: 'Access to European funds',
		network: 'In the network',
		grid: 'On the grid',
		peers: 'Peers by theme',
		open: 'What the profile leaves open'
	} satisfies Record<ProfileSection, string>,
	/** Where a list has no row. */
	none: {
		figures: 'The source’s text holds no figure for this profile.',
		groups: 'The tables hold no mark for this city.',
		challenges: 'The source’s text holds no list of challenges for this profile.',
		quadrant: 'The source’s text holds no entry.',
		actions: 'The source’s text holds no list of planned actions for this profile.',
		practices: 'The source’s text holds no practice for this profile.',
		strategies: 'The source’s text names no strategy in this profile.',
		competences: 'The source’s text says nothing on competences in this profile.',
		funding: 'The tables hold no row on funds for this city.',
		meetings: 'The plan of meetings names no meeting here.',
		initiatives: 'The source names no city network or declaration with this city.',
		exchange: 'No staff exchange or subgroup names this city.',
		advocacy: 'No advocacy theme names this city.',
		grid: 'The grid has no entry of this city.',
		peers:
			'No practice of another city stands under a theme that this city needs, in its profile or in the grid.',
		open: 'The tables leave nothing open.'
	},
	figuresLead:
		'Before you compare: look at area, period and kind. A figure that is not the city’s own is marked ≠.',
	figure: 'Figure',
	value: 'Value',
	area: 'Area',
	period: 'Period',
	kindOfNumber: 'Kind of number',
	source: 'Source',
	note: 'Note:',
	group: 'Group',
	mark: 'Mark',
	evidence: 'What the profile says',
	groupStatus: {
		named: 'named',
		implied: 'implied',
		absent: 'not mentioned'
	} satisfies Record<GroupStatus, string>,
	learningNeeds: 'To learn',
	otherLearningNeeds: 'Learning needs under no challenge',
	themesOurs: 'Themes in small type are our own tags.',
	quadrantSide: {
		strength: 'inside, helps',
		weakness: 'inside, hinders',
		opportunity: 'outside, helps',
		threat: 'outside, hinders'
	} satisfies Record<SwotQuadrant, string>,
	actionsLead: 'The preliminary focus of the city’s action plan.',
	ask: 'Questions to ask',
	forGroups: 'For',
	fund: 'Fund',
	access: 'Access',
	says: 'What the profile says',
	fundAccess: {
		accessible: 'accessible',
		'no-access': 'no access',
		unclear: 'exclusion proposed, or unclear',
		mentioned: 'named, access not said',
		'not-stated': 'not stated'
	} satisfies Record<FundAccess, string>,
	meetings: 'Meetings it hosts',
	meetingFormat: { 'face-to-face': 'face to face', online: 'online' } satisfies Record<MeetingFormat, string>,
	meetingStatus: { planned: 'planned in the source', held: 'held' },
	initiatives: 'City networks and declarations it is active in',
	exchange: 'Staff exchanges and subgroups that name it',
	exchangeKind: { 'staff-exchange': 'staff exchange', subgroup: 'subgroup' },
	advocacy: 'Advocacy themes that name it',
	peersLead:
		'Cities that practise something on a theme that this city needs. Listed by number of themes, then by name: an order for reading, not a ranking.',
	peersGrid: 'the grid shows them all',
	peersFinder: 'Choose a need and find a host for a staff exchange',
	openLead:
		'Questions to the city that follow from the tables: empty fields, undated figures, silent themes.',
	notes: 'Conflicts and gaps in the source',
	noteKind: {
		method: 'Method',
		inferred: 'Our reading',
		missing: 'Missing',
		conflict: 'Conflict',
		slip: 'Slip'
	} satisfies Record<NoteKind, string>,
	printedInferred: 'Inferred: marks of groups.',
	printedSigns:
		'∅ not stated in the source; ≠ not the city’s own figure; ● named, ◐ implied, ○ not mentioned.'
};
