import { expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { profileHeads } from './profile-heads.ts';

const heads = profileHeads(datasetIn('data/weldi'));

it('says the inhabitants as the source does, then the profile in short', () => {
	const lampedusa = heads.find(({ id }) => id === 'lampedusa');
	expect(lampedusa?.text).toMatch(/^Inhabitants: about 6,500\. Lampedusa is /);
	expect(lampedusa).toMatchObject({ table: 'cities', title: 'Lampedusa', path: 'cities/lampedusa/' });
});

it('says nothing of inhabitants where the source does not', () => {
	const without = profileHeads(datasetIn('tests/fixtures/tiny-network')).filter(
		({ text }) => !text.startsWith('Inhabitants')
	);
	expect(without).toHaveLength(1);
});
