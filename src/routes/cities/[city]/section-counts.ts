import type { ProfileSection } from '#lib/domain/profile-section.ts';
import type { CityProfileSlice } from '#lib/pages/city-profile.ts';

/** How many things each section lists, in the order of the page; undefined where a section is not a list. */
export const sectionCounts = (
	profile: CityProfileSlice
): Readonly<Record<ProfileSection, number | undefined>> => ({
	figures: profile.figures.reduce((sum, { figures }) => sum + figures.length, 0),
	climate: undefined,
	groups: profile.groupMarks.length,
	challenges: profile.challenges.length + profile.otherLearningNeeds.length,
	swot: profile.swot.reduce((sum, { entries }) => sum + entries.length, 0),
	actions: profile.actions.length,
	practices: profile.practices.length,
	strategies: profile.strategies.length,
	competences: profile.competences.length,
	funding: profile.funding.length,
	network: undefined,
	grid: profile.grid.reduce((sum, { entries }) => sum + entries.length, 0),
	peers: profile.peers.peers.length + profile.peers.alone.length,
	open: profile.questions.length
});
