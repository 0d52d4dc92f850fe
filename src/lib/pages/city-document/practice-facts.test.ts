import { expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { inlinesOf } from '../../documents/site-links.ts';
import { m } from '../../messages/index.ts';
import { citySheet } from '../city-sheet.ts';

const shipped = datasetIn('data/weldi');
const textOf = (cityId: string) =>
	citySheet(shipped, cityId)
		.blocks.flatMap(inlinesOf)
		.map(({ text }) => text)
		.join('');

it('what a fund pays that the city cannot count on is told with what the city itself says of the fund', () => {
	const { fund, access } = shipped.funding.find(
		({ cityId, access }) => cityId === 'osijek' && access === 'no-access'
	)!;
	const [, ofPractice = ''] = textOf('osijek').split('paid for by Asylum, Migration and Integration fund');
	const [untilNext = ''] = ofPractice.split(m.citySheet.wantsToLearn);
	expect(untilNext).toContain(m.citySheet.forUs(fund, m.profile.fundAccess[access]));
	const reaching = shipped.cities.filter(
		({ cityId }) => !shipped.funding.some((row) => row.cityId === cityId && row.access !== 'accessible')
	);
	for (const { cityId } of reaching) expect(textOf(cityId)).not.toContain('; for us: ');
});
