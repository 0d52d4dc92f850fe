import { expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import type { TextDocument } from '../../documents/document.ts';
import { m } from '../../messages/index.ts';
import { cityDocument } from '../city-document.ts';
import { citySheet } from '../city-sheet.ts';

const shipped = datasetIn('data/weldi');
const figuresOf = ({ blocks }: TextDocument) =>
	blocks.flatMap((block) => (block.type === 'table' ? block.rows.flatMap((row) => row[1] ?? []) : []));

it('a figure stands with the remark of the tables in its footnote, and points at it', () => {
	let remarked = 0;
	for (const { cityId } of shipped.cities)
		for (const document of [citySheet(shipped, cityId), cityDocument(shipped, cityId)])
			for (const { text, note = [] } of figuresOf(document)) {
				const address = note.map(({ href }) => href ?? '').join('');
				const fact = shipped.facts.find(({ factId }) => address.endsWith(`#${factId}`));
				if (!fact) continue;
				expect(text.includes(m.citySheet.seeNote), fact.factId).toBe(fact.basisNote !== null);
				expect(note.map(({ text }) => text).join(' '), fact.factId).toContain(fact.basisNote ?? '');
				if (fact.basisNote !== null) remarked++;
			}
	expect(remarked).toBeGreaterThan(0);
});

it('a figure of a group says of which, where its label does not', () => {
	for (const make of [citySheet, cityDocument]) {
		const shown = (cityId: string) =>
			make(shipped, cityId).blocks.flatMap((block) =>
				block.type === 'table'
					? block.rows.map(([label, value]) => `${label![0]!.text}: ${value![0]!.text}`)
					: []
			);
		expect(shown('liege')).toContain('Night shelter users: 559 persons (Undocumented migrants) (see note)');
		expect(shown('sosnowiec')).toContain('Refugees from Ukraine: 5,000 (estimate) persons');
		expect(shown('utrecht')).toContain('Recognised refugees: about 2,660 persons');
		expect(shown('fundao').join()).toContain('1,200 persons (Economic migrants)');
	}
});
