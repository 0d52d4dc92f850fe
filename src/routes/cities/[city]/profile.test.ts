import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { rendered } from '../../../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import { cityProfileSlice } from '#lib/pages/city-profile.ts';
import Contents from './Contents.svelte';
import FigureTable from './FigureTable.svelte';
import FundingTable from './FundingTable.svelte';
import GroupTable from './GroupTable.svelte';
import NeedList from './NeedList.svelte';
import OpenQuestions from './OpenQuestions.svelte';
import Pictures from './Pictures.svelte';
import PolicyList from './PolicyList.svelte';
import PracticeList from './PracticeList.svelte';
import ProfileHead from './ProfileHead.svelte';
import Section from './Section.svelte';
import SocialClimate from './SocialClimate.svelte';
import Swot from './Swot.svelte';

const dataset = datasetIn('tests/fixtures/tiny-network');
const profile = cityProfileSlice(dataset, 'almvik');
const provenance = { sourceId: 's', page: '9', basis: 'stated', basisNote: null } as const;
const notStated = m.evidence.emptyShort['not-stated'];
const land = { width: 1, height: 1, land: '', partners: '', borders: '' };
const ids = (of: readonly string[]) => of;

describe('the head of a profile', () => {
	const head = (changed: Partial<typeof profile.city> = {}) =>
		rendered(ProfileHead, { city: { ...profile.city, ...changed }, locator: null, land });
	const read = (changed = {}) => {
		const part = head(changed);
		return Object.fromEntries(part.texts('term').map((term, at) => [term, part.texts('definition')[at]]));
	};

	it('says the population with its qualifier, and what the source leaves out', () => {
		expect(read()[m.profile.population]).toBe('41,250');
		expect(read({ populationQualifier: 'about' })[m.profile.population]).toBe('about 41,250');
		const left = read({ population: null, coordinatorRole: null });
		expect(left[m.profile.population]).toBe(notStated);
		expect(left[m.profile.coordinator]).toBe(notStated);
		expect(head({ profileTitle: null }).text).toContain(`${m.profile.printedTitle} ${notStated}`);
	});
});

describe('a section of a profile', () => {
	const children = createRawSnippet(() => ({ render: () => '<p>Boats</p>' }));
	const section = (count?: number) =>
		rendered(Section, { id: 'actions', none: m.profile.none.actions, children, count });

	it('says how much it lists, apart from its name, and in words where it lists nothing', () => {
		expect(section(4).headings).toEqual(['2 Planned actions 4']);
		expect(section(4).text).toContain('Boats');
		expect(section(0).text).toBe(`Planned actions ${m.profile.none.actions}`);
		expect(section().text).toBe('Planned actions Boats');
	});

	it('is in the contents with its number, where nothing is marked as empty', () => {
		const sections = [
			{ id: 'actions', count: 0 },
			{ id: 'figures', count: 1200 },
			{ id: 'climate', count: undefined }
		] as const;
		const nav = rendered(Contents, { cityId: 'almvik', sections }).all('navigation', m.profile.contents)[0]!;
		expect(nav.texts('listitem')).toEqual(['Planned actions ∅', 'Figures 1,200', 'Social climate']);
	});
});

describe('a figure of a profile', () => {
	const [family] = profile.figures;
	const figure = family!.figures[0]!;
	const cells = (changed: Partial<typeof figure.fact> = {}, area: typeof figure.area = 'own') => {
		const families = [{ label: 'F', figures: [{ ...figure, area, fact: { ...figure.fact, ...changed } }] }];
		return rendered(FigureTable, { families, level: 'municipality', groups: profile.groups }).all('row')[2]!;
	};

	it('has value, area, period and the kind of number, and its group beside its name', () => {
		expect(cells().texts('cell').slice(0, 4)).toEqual([
			'about 900',
			'municipality',
			'2024',
			'a number over a period'
		]);
		expect(cells().one('rowheader').text).toContain('Cannery workers');
	});

	it('says that the area is not the city’s own, or only concluded, and that no period is stated', () => {
		const wider = m.profile.wider('municipality');
		expect(cells({ geography: 'county', geographyName: 'Bay' }, 'wider').texts('cell')[1]).toBe(
			`${wider} Bay (county)`
		);
		expect(cells({ geographyBasis: 'inferred' }).texts('cell')[1]).toBe('municipality (inferred)');
		expect(cells({ period: null }).texts('cell')[2]).toBe(`${notStated} period`);
	});

	it('has its remark in the open', () => {
		expect(cells({ basisNote: 'Two sums differ.' }).one('rowheader').text).toContain(
			'Note: Two sums differ.'
		);
		expect(cells().one('rowheader').text).not.toContain('Note:');
	});
});

describe('what a profile lacks', () => {
	it('is said of a picture, a climate, a quadrant and a list of a network', () => {
		const pictures = [
			{ ...provenance, pictureId: 'p', cityIds: ['almvik'], label: 'Chart', parts: ['age', 'sex'] }
		];
		const part = rendered(Pictures, { pictures });
		expect(part.one('term').text).toBe('Chart (age and sex)');
		expect(part.one('definition').text).toBe(m.evidence.empty.picture);
		const silent = { ...profile.city, socialClimate: null };
		expect(rendered(SocialClimate, { city: silent, pictures: [] }).text).toBe(m.evidence.empty['not-stated']);
		const quadrants = [{ quadrant: 'threat', entries: [] }] as const;
		expect(rendered(Swot, { quadrants }).text).toContain(m.profile.none.quadrant);
	});

	it('becomes a question on a practice, and is no field of it', () => {
		const [practice] = profile.practices;
		const list = rendered(PracticeList, { practices: [practice!], themesOf: ids, groupsOf: ids });
		expect(practice!.gaps.length).toBeGreaterThan(0);
		for (const gap of practice!.gaps) {
			expect(list.texts('definition').at(-1)).toContain(m.questions.ask[gap]());
			expect(list.texts('term')).not.toContain(m.questions.practiceField[gap]);
		}
	});

	it('is listed as questions by topic, with the way to each record, and with the conflicts of the source', () => {
		const note = {
			...provenance,
			noteId: 'n',
			kind: 'conflict',
			text: 'Two sums.',
			table: null,
			cityId: 'almvik'
		};
		const other = { ...note, noteId: 'o', kind: 'method' };
		const text = (notes: readonly object[]) =>
			rendered(OpenQuestions, { profile: { ...profile, notes } as never }).text;
		expect(text([])).not.toContain(m.profile.notes);
		expect(text([note])).toContain('Conflict: Two sums. p. 9');
		expect(text([note, other, { ...other, noteId: 'q' }])).toContain('2 more remarks on this profile');
	});
});

describe('the marks, funds and strategies of a profile', () => {
	it('say how many marks of groups are inferred, where any is', () => {
		const table = (marks: typeof profile.groupMarks) => rendered(GroupTable, { marks }).one('table').name;
		const inferred = profile.groupMarks.filter(({ mark }) => mark.basis === 'inferred');
		expect(table(profile.groupMarks)).toContain('2 of 3 marks are inferred');
		expect(table(inferred.slice(0, 1))).toContain('1 of 1 mark is inferred');
		expect(table(profile.groupMarks.filter((each) => !inferred.includes(each)))).toBe(
			m.profile.section.groups
		);
	});

	it('say each access to a fund in words', () => {
		const fund = {
			...provenance,
			cityId: 'almvik',
			fund: 'AMIF',
			access: 'no-access',
			text: null,
			section: []
		} as const;
		const [, row] = rendered(FundingTable, { funding: [fund] }).all('row');
		expect([row!.one('rowheader').text, row!.texts('cell')[0]]).toEqual(['AMIF', 'no access']);
	});

	it('have the year of a strategy where its title has none', () => {
		const policy = {
			...provenance,
			policyId: 'p',
			cityId: 'almvik',
			kind: 'strategy',
			position: 1,
			text: 'T',
			year: '2020'
		};
		const term = (title: string) =>
			rendered(PolicyList, { policies: [{ ...policy, title }] as never }).one('term').text;
		expect(term('Harbour plan')).toBe('Harbour plan (2020)');
		expect(term('Harbour plan 2020')).toBe('Harbour plan 2020');
	});

	it('have learning needs under their challenge, and apart those that stand under none', () => {
		const { challenges } = profile;
		const list = (others: readonly (typeof challenges)[number]['challenge'][]) =>
			rendered(NeedList, { challenges, others, themesOf: ids });
		expect(list([]).all('list', m.profile.learningNeeds)).toHaveLength(1);
		expect(list([]).headings).toEqual([]);
		expect(list([challenges[0]!.challenge]).headings).toEqual([`3 ${m.profile.otherLearningNeeds}`]);
	});
});
