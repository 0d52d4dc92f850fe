import { advocacy, advocacyClaims, advocacyEvidence } from './tables/advocacy.ts';
import { changes } from './tables/changes.ts';
import { cities } from './tables/cities.ts';
import { exchangeTopics, initiatives, outputs } from './tables/exchange.ts';
import { grid } from './tables/grid.ts';
import { groupMatrix, groups } from './tables/groups.ts';
import { facts, indicators } from './tables/indicators.ts';
import { later } from './tables/later.ts';
import { meetingItems, meetings } from './tables/meetings.ts';
import { network } from './tables/networks.ts';
import { glossary, notes, pictures } from './tables/notes.ts';
import { actions, competences, funding, needs, policies, practices, swot } from './tables/profiles.ts';
import { sources } from './tables/sources.ts';
import { recordSubjects, subjects, subjectWords } from './tables/subjects.ts';
import { themes } from './tables/themes.ts';

/** Every table of a network's folder, by the name it has in a `Dataset`. */
export const NETWORK_TABLES = {
	network,
	sources,
	cities,
	themes,
	groups,
	indicators,
	facts,
	groupMatrix,
	swot,
	needs,
	actions,
	practices,
	policies,
	competences,
	funding,
	grid,
	meetings,
	meetingItems,
	advocacy,
	advocacyClaims,
	advocacyEvidence,
	exchangeTopics,
	initiatives,
	outputs,
	later,
	subjects,
	subjectWords,
	recordSubjects,
	notes,
	pictures,
	glossary,
	changes
} as const;
