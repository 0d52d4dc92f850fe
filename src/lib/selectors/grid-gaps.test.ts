import { expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { gridGaps } from './grid-gaps.ts';
import { themeFindings } from './profile-additions.ts';
import { runningStrategies } from './running-strategies.ts';

it('a theme that none practises names the strategies on it that run, and no other theme does', () => {
	const dataset = datasetIn('data/weldi');
	const findings = [...themeFindings(dataset).values()];
	const gaps = gridGaps(
		findings.map(({ coverage }) => coverage),
		findings.map(({ additions }) => additions),
		(themeId) => runningStrategies(dataset, themeId)
	);
	const cards = gaps.needOnly.find(({ themeId }) => themeId === 'city-ids');
	expect(cards?.bearing.map(({ id }) => id)).toEqual(['sosnowiec-strategy-2']);
	expect([...gaps.practiceOnly, ...gaps.practiceAlone].flatMap(({ bearing }) => bearing)).toEqual([]);
	// A network whose strategies nobody read names none.
	const unread = { ...dataset, policies: dataset.policies.map((row) => ({ ...row, strategyKind: null })) };
	expect(dataset.themes.flatMap(({ themeId }) => runningStrategies(unread, themeId))).toEqual([]);
});
