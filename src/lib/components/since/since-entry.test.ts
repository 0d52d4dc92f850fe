import { expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { rendered } from '../../../../tests/support/rendered.ts';
import { inferredOf } from '../../domain/inferred-part.ts';
import { m } from '../../messages/index.ts';
import { sinceSlice } from '../../pages/since.ts';
import SinceEntry from './SinceEntry.svelte';

const { entries } = sinceSlice(datasetIn('data/weldi'));
const REPORT = m.since.report('URBACT, February 2024');
const textOf = (id: string): string => {
	const entry = entries.find(({ note }) => note.id === id)!;
	return rendered(SinceEntry, { entry, baseline: 'URBACT, February 2024' }).text;
};

it('says that the report dates a meeting only where the row has the report as its source', () => {
	for (const id of ['held-osijek-programme', 'held-osijek-sosnowiec']) {
		expect(textOf(id)).not.toContain(REPORT);
		// Which part of the row is the report's all the same.
		expect(textOf(id)).toContain('the report (p. 72) gives the title');
	}
	expect(textOf('held-liege')).toContain(REPORT);
	expect(textOf('held-liege')).toContain('Planned: December 2024');
});

it('marks what is inferred beside what the report says', () => {
	const words = m.evidence.inferred[inferredOf('inferred', 'grid')!].toLowerCase();
	expect(textOf('lampedusa-obstetric-triage')).toContain(words);
	expect(textOf('held-liege')).not.toContain(words);
});
