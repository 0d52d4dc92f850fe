/** The fixed words of the data contract, in the order in which they are shown. Themes, groups and indicators are data, not code. */
export const BASES = ['stated', 'inferred', 'editorial'] as const;
/** The sorts of authority that Europe has. A district is the one between municipality and region (Landkreis, okres, powiat). */
export const CITY_LEVELS = [
	'municipality',
	'association-of-municipalities',
	'metropolitan-area',
	'district',
	'county',
	'province',
	'department',
	'region'
] as const;
/** What people call an authority in its place, in the languages of Europe; a report suggests the word of the contract. */
export const LEVEL_WORDS: Readonly<Record<string, (typeof CITY_LEVELS)[number]>> = {
	city: 'municipality',
	town: 'municipality',
	village: 'municipality',
	borough: 'municipality',
	commune: 'municipality',
	comune: 'municipality',
	gemeinde: 'municipality',
	gmina: 'municipality',
	ciudad: 'municipality',
	ville: 'municipality',
	metropolis: 'metropolitan-area',
	metropole: 'metropolitan-area',
	'city-region': 'metropolitan-area',
	landkreis: 'district',
	okres: 'district',
	powiat: 'district',
	consortium: 'association-of-municipalities',
	intercommunality: 'association-of-municipalities',
	voivodeship: 'region',
	state: 'region',
	land: 'region',
	'autonomous-community': 'region'
};
/** What a strength is: something that can be shown to a visitor, or a circumstance that others can only be told of. */
export const STRENGTH_KINDS = ['instrument', 'condition'] as const;
/**
 * What a strategy is: something that runs and can be shown (a body, a service, a scheme, projects, events), something that was
 * decided (a plan, a resolution, an agreement, a membership), or a circumstance with nothing behind it.
 */
export const STRATEGY_KINDS = ['running', 'framework', 'circumstance'] as const;
/** What anything new takes, whatever it is: money, staff who know how, and those who want it. */
export const MEANS = ['money', 'staff', 'will'] as const;
export type Means = (typeof MEANS)[number];
export const SWOT_QUADRANTS = ['strength', 'weakness', 'opportunity', 'threat'] as const;
export const GRID_KINDS = ['need', 'action', 'practice'] as const;
export const NEED_KINDS = ['challenge', 'learning-need'] as const;
export const POLICY_KINDS = ['strategy', 'competence'] as const;
/** What a statement on competences and funding is about: a task, or whether money can be reached. */
export const COMPETENCE_SUBJECTS = ['task', 'money'] as const;
/** Who holds a competence, from near to far; shared where the statement names more than one. */
export const COMPETENCE_LEVELS = [
	'municipality',
	'intermunicipal',
	'province',
	'region',
	'state',
	'shared'
] as const;
/** Whether the partner itself holds it, or has the money. */
export const PARTNER_HOLDS = ['yes', 'part', 'no'] as const;
/** Whether the source prints the area of a figure, or it was concluded. */
export const AREA_BASES = ['stated', 'inferred'] as const;
export const QUALIFIERS = [
	'exact',
	'about',
	'at-least',
	'more-than',
	'less-than',
	'up-to',
	'estimate'
] as const;
/** Kinds of area that a figure describes, from small to large. */
export const GEOGRAPHIES = [
	'municipality',
	'association-of-municipalities',
	'metropolitan-area',
	'district',
	'province',
	'county',
	'department',
	'region',
	'country'
] as const;
export const MEASURES = ['stock', 'flow', 'rate', 'capacity', 'target', 'projection', 'event'] as const;
export const GROUP_STATUSES = ['named', 'implied', 'absent'] as const;
export const FUND_ACCESSES = ['accessible', 'no-access', 'unclear', 'mentioned', 'not-stated'] as const;
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export const MEETING_FORMATS = ['face-to-face', 'online'] as const;
export const MEETING_TYPES = [
	'kick-off',
	'transnational',
	'training',
	'final',
	'study-visit',
	'other'
] as const;
export const MEETING_STATUSES = ['planned', 'held'] as const;
export const MEETING_ITEM_KINDS = ['agenda', 'preparation'] as const;
export const EXCHANGE_KINDS = ['staff-exchange', 'subgroup'] as const;
/**
 * How a record bears on a claim. One that *qualifies* puts its city on no side: it limits what the other records of the
 * city say, and goes with them wherever they are quoted.
 */
export const STANCES = ['for', 'against', 'qualifies', 'context'] as const;
/**
 * What a city's records say to a claim. A city with a record for it and none against is *for*, the other way round
 * *against*, with both *divided*; with context only it takes no side; with none it is *silent*. Silence is not
 * agreement and is never counted with either side.
 */
export const CITY_STANCES = ['for', 'against', 'divided', 'context', 'silent'] as const;
/**
 * Where a city can stand in a reader's own finding. `unbacked`: sorted for or against, with no record to show for it.
 * `unsorted`: its records were opened and nobody sorted it. `unseen`: nobody has opened them.
 */
export const FINDING_STANCES = ['for', 'against', 'unbacked', 'silent', 'unsorted', 'unseen'] as const;
/** Fields of a practice that a peer would ask for where the source leaves them empty. */
export const PRACTICE_FIELDS = ['leadOrganisation', 'partners', 'funding', 'since', 'groupIds'] as const;
export const OUTPUT_KINDS = ['output', 'training'] as const;
/** What an action of the EU partnership contributes to, as the Urban Agenda divides its work. */
export const PILLARS = ['better-regulation', 'better-funding', 'better-knowledge'] as const;
export const STEP_CERTAINTIES = ['planned', 'tbd'] as const;
export const INTEGRATION_STATUSES = ['continuous', 'complete', 'pending'] as const;
/** What a theme of a network can be linked to in the European policy context. */
export const CROSSWALK_TARGETS = [
	'advocacy',
	'partnership_action',
	'integration_action',
	'local_measure'
] as const;
/** How a member moved through the phases of a partnership. */
export const MOVEMENTS = ['stayed', 'joined', 'left', 'passed', 'returned'] as const;
/** Where a member stands in one phase: in the first, in it and the one before, newly in it, only in the one before, in neither. */
export const MEMBER_STATES = ['listed', 'stayed', 'joined', 'left', 'other'] as const;
/** What a statement of the policy context is about. */
export const STATEMENT_KINDS = [
	'partnership',
	'problem',
	'aim',
	'fund',
	'action-plan',
	'commission-cor'
] as const;
/** What a source that is later than the baseline says. */
export const LATER_KINDS = ['held', 'moved', 'result', 'changed', 'contradicts', 'output'] as const;
/** What became of a record from one version of the tables to the next. */
export const CHANGE_KINDS = ['added', 'changed', 'removed'] as const;
export const NOTE_KINDS = ['method', 'inferred', 'missing', 'conflict', 'slip'] as const;

export type AreaBasis = (typeof AREA_BASES)[number];
export type Basis = (typeof BASES)[number];
export type CityLevel = (typeof CITY_LEVELS)[number];
export type SwotQuadrant = (typeof SWOT_QUADRANTS)[number];
export type GridKind = (typeof GRID_KINDS)[number];
export type NeedKind = (typeof NEED_KINDS)[number];
export type PolicyKind = (typeof POLICY_KINDS)[number];
export type CompetenceLevel = (typeof COMPETENCE_LEVELS)[number];
export type PartnerHolds = (typeof PARTNER_HOLDS)[number];
export type Qualifier = (typeof QUALIFIERS)[number];
export type Geography = (typeof GEOGRAPHIES)[number];
export type Measure = (typeof MEASURES)[number];
export type GroupStatus = (typeof GROUP_STATUSES)[number];
export type FundAccess = (typeof FUND_ACCESSES)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type MeetingFormat = (typeof MEETING_FORMATS)[number];
export type MeetingType = (typeof MEETING_TYPES)[number];
export type MeetingStatus = (typeof MEETING_STATUSES)[number];
export type MeetingItemKind = (typeof MEETING_ITEM_KINDS)[number];
export type ExchangeKind = (typeof EXCHANGE_KINDS)[number];
export type Stance = (typeof STANCES)[number];
export type CityStance = (typeof CITY_STANCES)[number];
export type FindingStance = (typeof FINDING_STANCES)[number];
export type PracticeField = (typeof PRACTICE_FIELDS)[number];
export type OutputKind = (typeof OUTPUT_KINDS)[number];
export type Pillar = (typeof PILLARS)[number];
export type IntegrationStatus = (typeof INTEGRATION_STATUSES)[number];
export type CrosswalkTarget = (typeof CROSSWALK_TARGETS)[number];
export type MemberState = (typeof MEMBER_STATES)[number];
export type Movement = (typeof MOVEMENTS)[number];
export type StatementKind = (typeof STATEMENT_KINDS)[number];
export type LaterKind = (typeof LATER_KINDS)[number];
export type ChangeKind = (typeof CHANGE_KINDS)[number];
export type NoteKind = (typeof NOTE_KINDS)[number];
