import { plural } from '../plural.ts';
import { evidence } from './evidence.ts';

export const search = {
	title: 'Search',
	description: 'Find any statement of the dataset by its words, its city, its theme or its kind.',
	label: 'Search all records',
	button: 'Search',
	hint: 'Accents, case and small typing errors do not matter. Press / on any page to come here.',
	needsScript: 'Search runs in your browser and needs scripting. Without it, these pages list every record:',
	filters: 'Narrow the results',
	city: 'City',
	theme: 'Theme',
	kind: 'Kind',
	any: 'Any',
	loading: 'Fetching the records …',
	failed: 'The records could not be fetched. Check the connection and search again; what you typed is kept.',
	count: (count: number, query: string) =>
		count === 0
			? `Nothing found for “${query}”.`
			: `${plural(count, { one: 'record', other: 'records' })} found for “${query}”.`,
	shownFirst: (count: number) => `The first ${count} are shown.`,
	more: 'Show more',
	nothingTip: 'Try fewer words, another spelling, or take a filter away.',
	matchedIn: 'Matched in',
	field: { title: 'title', text: 'text', city: 'city', theme: 'theme', kind: 'kind' },
	/** The word that names a kind in a result, and in the filter. */
	kindLabel: {
		...evidence.recordKind,
		city: 'City',
		theme: 'Theme',
		group: 'Migrant group',
		accessible: 'Funding: access',
		'no-access': 'Funding: no access',
		unclear: 'Funding: unclear',
		named: 'Group: named',
		implied: 'Group: implied',
		meeting: 'Meeting',
		agenda: 'Meeting: agenda',
		preparation: 'Meeting: preparation',
		advocacy: 'Advocacy theme',
		'staff-exchange': 'Staff-exchange topic',
		subgroup: 'Subgroup',
		initiative: 'City network or charter',
		output: 'Planned output',
		training: 'Planned training'
	} as Readonly<Record<string, string>>,
	/** Words by which readers look for a kind. */
	kindWords: {
		challenge: 'challenge challenges need needs problem',
		'learning-need': 'learning need needs learn',
		need: 'grid need needs',
		action: 'action actions plan planned',
		practice: 'practice practices good example',
		strength: 'strength strengths swot',
		weakness: 'weakness weaknesses swot',
		opportunity: 'opportunity opportunities swot',
		threat: 'threat threats swot',
		strategy: 'strategy strategies policy policies',
		competence: 'competence competences responsibility',
		figure: 'figure figures number',
		city: 'city profile',
		theme: 'theme',
		group: 'group groups migrants',
		accessible: 'fund funding access eligible',
		'no-access': 'fund funding no access excluded',
		unclear: 'fund funding unclear proposed',
		advocacy: 'advocacy ask'
	} as Readonly<Record<string, string>>
};
