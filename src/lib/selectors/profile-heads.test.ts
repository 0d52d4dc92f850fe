import { expect, it } from 'vitest';
import { readDataset } from '../server/read-dataset.ts';
import { profileHeads } from './profile-heads.ts';

const heads = profileHeads(readDataset('data/weldi'));

it('says the inhabitants as the source does, then the profile in short', () => {
	const lampedusa = heads.find(({ id }) => id === 'lampedusa');
	expect(lampedusa?.text).toMatch(/^Inhabitants: about 6,500\. Lampedusa is /);
	expect(lampedusa).toMatchObject({ table: 'cities', title: 'Lampedusa', path: 'cities/lampedusa/' });
});

it('says nothing of inhabitants where the source does not', () => {
	const without = profileHeads(readDataset('tests/fixtures/tiny-network')).filter(
		({ text }) => !text.startsWith('Inhabitants')
	);
	expect(without).toHaveLength(1);
});
