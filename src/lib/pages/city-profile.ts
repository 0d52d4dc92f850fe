import { SWOT_QUADRANTS, type SwotQuadrant } from '../domain/choices.ts';
import type {
	Action,
	City,
	Dataset,
	FundingAccess,
	GridEntry,
	GroupMark,
	MigrantGroup,
	Need,
	Note,
	Picture,
	Policy,
	Practice,
	SwotEntry,
	Theme
} from '../domain/dataset.ts';
import type { OpenQuestion, PracticeField } from '../domain/open-question.ts';
import { PROFILE_SECTIONS, type ProfileSection } from '../domain/profile-section.ts';
import { rowsByCity, type CityRows } from '../selectors/city-rows.ts';
import { figureFamilies, type Figure } from '../selectors/figure-families.ts';
import { groupBy } from '../selectors/group-by.ts';
import { offThemeAmong } from '../selectors/off-theme.ts';
import { openQuestions } from '../selectors/open-questions.ts';
import { practiceGaps } from '../selectors/practice-gaps.ts';
import { themePeers, type ThemePeers } from '../selectors/theme-peers.ts';
import { familyLabel } from './cities/columns.ts';
import { profileNetwork, type ProfileNetwork } from './profile-network.ts';

/** Everything that the profile of a city shows; documented in this folder's README, because it is also a file. */
export interface CityProfileSlice extends ProfileNetwork {
	readonly city: City;
	/** The sections that the network has tables for: one that it lacks was never asked of any city. */
	readonly sections: readonly ProfileSection[];
	/** Labels of the themes and groups that the rows name by id, in their order. */
	readonly themes: readonly Theme[];
	readonly groups: readonly MigrantGroup[];
	/** Figures by family, with the family's name. */
	readonly figures: readonly { readonly label: string; readonly figures: readonly Figure[] }[];
	/** Groups that have a mark. */
	readonly groupMarks: readonly { readonly group: MigrantGroup; readonly mark: GroupMark }[];
	readonly challenges: readonly ChallengeWithNeeds[];
	/** Learning needs that stand under no challenge. */
	readonly otherLearningNeeds: readonly Need[];
	readonly swot: readonly { readonly quadrant: SwotQuadrant; readonly entries: readonly SwotEntry[] }[];
	readonly actions: readonly Action[];
	readonly practices: readonly PracticeWithGaps[];
	readonly strategies: readonly Policy[];
	readonly competences: readonly Policy[];
	readonly funding: readonly FundingAccess[];
	readonly grid: readonly { readonly theme: Theme; readonly entries: readonly GridEntry[] }[];
	/** Subjects of the entries of the grid that are on a subject of another theme, by entry. */
	readonly offTheme: Readonly<Record<string, readonly string[]>>;
	readonly peers: ThemePeers;
	readonly questions: readonly OpenQuestion[];
	readonly notes: readonly Note[];
	/** What the source shows of it as a picture only. */
	readonly pictures: readonly Picture[];
}

export interface ChallengeWithNeeds {
	readonly challenge: Need;
	readonly learningNeeds: readonly Need[];
}
export interface PracticeWithGaps {
	readonly practice: Practice;
	readonly gaps: readonly PracticeField[];
}

/** How many peers a profile lists: in a large network a theme has hundreds of practitioners. */
const MOST_PEERS = 5;

const byPosition = (a: { position: number }, b: { position: number }): number => a.position - b.position;

function needsOf({ needs }: CityRows): Pick<CityProfileSlice, 'challenges' | 'otherLearningNeeds'> {
	const sorted = [...needs].sort(byPosition);
	const children = groupBy(sorted, ({ parentId }) => parentId);
	const challenges = sorted.filter(({ kind }) => kind === 'challenge');
	return {
		challenges: challenges.map((challenge) => ({
			challenge,
			learningNeeds: children.get(challenge.needId) ?? []
		})),
		otherLearningNeeds: sorted.filter(({ kind, parentId }) => kind === 'learning-need' && parentId === null)
	};
}

function sectionsOf(dataset: Dataset): readonly ProfileSection[] {
	const { groupMatrix, swot, policies, funding, initiatives, meetings, exchangeTopics, advocacy } = dataset;
	const tables: Partial<Record<ProfileSection, readonly (readonly unknown[])[]>> = {
		groups: [groupMatrix],
		swot: [swot],
		strategies: [policies],
		competences: [policies],
		funding: [funding],
		network: [initiatives, meetings, exchangeTopics, advocacy]
	};
	return PROFILE_SECTIONS.filter((section) => tables[section]?.some((rows) => rows.length > 0) ?? true);
}

/** The profile of one city; throws `no city: <id>` for an unknown one. */
export function cityProfileSlice(dataset: Dataset, cityId: string): CityProfileSlice {
	const rows = rowsByCity(dataset).get(cityId);
	if (!rows) throw new Error(`no city: ${cityId}`);
	const { themes, groups } = dataset;
	const marks = new Map(rows.groupMarks.map((mark) => [mark.groupId, mark]));
	const quadrants = groupBy([...rows.swot].sort(byPosition), ({ quadrant }) => quadrant);
	const entries = groupBy(rows.grid, ({ themeId }) => themeId);
	return {
		city: rows.city,
		sections: sectionsOf(dataset),
		themes,
		groups,
		figures: figureFamilies(rows.city, rows.facts, dataset.indicators).map(({ family, figures }) => ({
			label: familyLabel(family),
			figures
		})),
		groupMarks: groups.flatMap((group) => {
			const mark = marks.get(group.groupId);
			return mark ? [{ group, mark }] : [];
		}),
		...needsOf(rows),
		swot: SWOT_QUADRANTS.map((quadrant) => ({ quadrant, entries: quadrants.get(quadrant) ?? [] })),
		actions: [...rows.actions].sort(byPosition),
		practices: rows.practices.map((practice) => ({ practice, gaps: practiceGaps(practice) })),
		strategies: rows.policies.filter(({ kind }) => kind === 'strategy'),
		competences: rows.policies.filter(({ kind }) => kind === 'competence'),
		funding: rows.funding,
		grid: themes.map((theme) => ({ theme, entries: entries.get(theme.themeId) ?? [] })),
		offTheme: offThemeAmong(dataset, rows.grid),
		peers: themePeers(dataset, cityId, MOST_PEERS),
		...profileNetwork(dataset, cityId),
		questions: openQuestions(dataset, rows),
		notes: rows.notes,
		pictures: dataset.pictures.filter(({ cityIds }) => cityIds.length === 0 || cityIds.includes(cityId))
	};
}
