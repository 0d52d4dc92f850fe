import { describe, expect, it } from 'vitest';
import { rendered } from '../../../tests/support/rendered.ts';
import { practiceListSlice } from '#lib/pages/practice-list.ts';
import { cityTopics } from '#lib/selectors/city-topics.ts';
import { subjectCodings } from '#lib/selectors/subject-codings.ts';
import { m } from '#lib/messages/index.ts';
import { datasetIn } from '../../hosts/build.ts';
import AloneHead from './[[number=page]]/AloneHead.svelte';
import OnlyInGrid from './[[number=page]]/OnlyInGrid.svelte';

const dataset = datasetIn('data/weldi');
const list = practiceListSlice(dataset);
const headOf = (slice = list) => rendered(AloneHead, slice);

describe('the head of the list of practices', () => {
	it('names what has nothing similar or related elsewhere, only related, or others on its main subject, in either list', () => {
		const head = headOf();
		const [nothing, related, onMain] = head.texts('listitem');
		expect(nothing).toMatch(
			/^For 1 practice nothing similar or related was found in another city: .*Observatory.* \(Seine-Saint-Denis\)\.$/u
		);
		expect(related).toMatch(
			/^For 6 practices no similar one was found, only related ones: .*Journal de Fundão \(Fundão\); .*La Bobine.* \(Liège\); .* \(Sosnowiec\)\.$/u
		);
		expect(onMain).toMatch(/^For 4 practices no similar one was found, but .* \(Timișoara\)\.$/u);
		const { yes, near, main } = list.alone.named;
		const { addresses } = head;
		expect(addresses).toEqual([...yes, ...near, ...main].map(({ path }) => path));
		expect(addresses[0]).toBe('grid/seine-saint-denis/#seine-saint-denis-women-minors-practice-2');
	});

	it('counts what the marks below say, in both lists', () => {
		for (const word of ['yes', 'near', 'main'] as const) {
			const marked = [...list.cards, ...list.onlyInGrid].filter(({ alone }) => alone === word);
			expect(list.alone.count[word]).toBe(marked.length);
			expect(list.alone.named[word].length).toBe(marked.length);
		}
	});

	it('says on which lists was looked, and by which rule', () => {
		const { text } = headOf();
		expect(text).toContain(
			'the 17 practices that have a page here and 14 more that the grid names and no profile lists among its good practices,'
		);
		expect(text).toContain('subjects were given by an editor');
		const coarse = headOf({ ...list, isFine: false }).text;
		expect(coarse).toContain('themes are coarse');
		expect(coarse).not.toContain('editor');
	});

	it('counts where names would be too many', () => {
		const { alone } = list;
		const many = headOf({
			...list,
			alone: {
				...alone,
				named: { ...alone.named, yes: [], near: [] },
				count: { ...alone.count, yes: 1, near: 9 }
			}
		});
		expect(many.text).toContain('For 1 practice nothing similar or related was found in another city.');
		expect(many.text).toContain('For 9 practices no similar one was found, only related ones.');
	});
});

it('what only the grid names is listed with its page and whether another city has a similar practice', () => {
	const part = rendered(OnlyInGrid, { practices: list.onlyInGrid });
	expect(part.all('listitem')).toHaveLength(14);
	const line = (words: RegExp) => part.texts('listitem').find((text) => words.test(text));
	expect(line(/Observatory/u)).toContain(`p. 76. ${m.practices.aloneMark.yes}`);
	expect(line(/Emergency medical aid/u)).toMatch(
		/^Liège: .*p\. 75\. No similar practice was found\. On the same main subject in other cities: Seine-Saint-Denis, Healthcare outreach work \(Access to healthcare\)/u
	);
	expect(line(/Reception by day and by night/u)).toMatch(
		/No similar practice was found\. On the same main subject in other cities: Utrecht, Support for people without residency papers/u
	);
});

it('nothing is said to be without a similar practice that shares its main subject with what another city practises', () => {
	const { byCity } = cityTopics(dataset);
	const codings = subjectCodings(dataset);
	for (const { key, city, alone } of [
		...list.onlyInGrid,
		...list.cards.map(({ practice, city: { name }, alone }) => ({
			...{ key: `practices/${practice.practiceId}`, city: name, alone }
		}))
	]) {
		const main = codings.get(key)!.subjectIds[0]!;
		const others = dataset.cities.filter(
			({ cityId, name }) => name !== city && byCity.get(cityId)?.practices.has(main)
		);
		expect(others.length === 0 || (alone !== 'yes' && alone !== 'near'), key).toBe(true);
	}
});
