import { resolve } from '$app/paths';
import { askInAddress } from './ask-key.ts';

/** Address of a page or record from its path within the site: `cities/liege/#liege-action-1`. Relative while prerendering, so that the site works in any folder of a server. */
export const linkTo = (path: string): string => resolve('/') + path;

/** Addresses of pages by what they show. */
export const links = {
	overview: (): string => linkTo(''),
	cities: (): string => linkTo('cities/'),
	/** The comparison table as a file: all cities, all columns. */
	citiesCsv: (): string => linkTo('cities/cities.csv'),
	/** The comparison table as data. */
	citiesJson: (): string => linkTo('cities/cities.json'),
	/** What sorting and filtering need of all cities. */
	citiesIndex: (): string => linkTo('cities/index.json'),
	/** What each column of the comparison table counts. */
	columns: (): string => linkTo('cities/columns/'),
	/** A page of a list that takes several; the first stands at the path of the list itself. */
	page: (path: string, number: number): string => linkTo(number === 1 ? path : `${path}page.${number}/`),
	city: (cityId: string): string => linkTo(`cities/${cityId}/`),
	/** A section of a city's profile. */
	citySection: (cityId: string, section: string): string => linkTo(`cities/${cityId}/#section-${section}`),
	/** Cities side by side. */
	compare: (...cityIds: readonly string[]): string =>
		linkTo(cityIds.length === 0 ? 'compare/' : `compare/?cities=${cityIds.join()}`),
	/** Every city beside every other, by one measure of likeness; the first needs no name. */
	likeness: (dimension = ''): string => linkTo(dimension === '' ? 'likeness/' : `likeness/${dimension}/`),
	/** What a profile shows, as data. */
	cityJson: (cityId: string): string => linkTo(`cities/${cityId}/slice.json`),
	/** The sheet of a city for who decides. */
	citySheet: (cityId: string): string => linkTo(`cities/${cityId}/sheet/`),
	/** A city's profile, or its sheet, as a document that files are written from, or as Markdown. */
	cityFile: (cityId: string, file: `${'profile' | 'sheet'}.${'json' | 'md'}`): string =>
		linkTo(`cities/${cityId}/${file}`),
	swot: (): string => linkTo('swot/'),
	grid: (): string => linkTo('grid/'),
	/** One city's row of the grid, with the records of each cell. */
	gridCity: (cityId: string): string => linkTo(`grid/${cityId}/`),
	/** The records of a cell of the grid. */
	gridCell: (cityId: string, themeId: string): string => linkTo(`grid/${cityId}/#on-${themeId}`),
	gridCsv: (): string => linkTo('grid/grid.csv'),
	/** The grid's column of a theme. */
	gridTheme: (themeId: string): string => linkTo(`grid/?theme=${themeId}`),
	groups: (): string => linkTo('groups/'),
	/** The matrix with alike rows and columns side by side. */
	groupsSimilar: (): string => linkTo('groups/similar/'),
	group: (groupId: string): string => linkTo(`groups/${groupId}/`),
	themes: (): string => linkTo('themes/'),
	theme: (themeId: string): string => linkTo(`themes/${themeId}/`),
	/** What a reader sorts the cities by on a theme, as data. */
	themeClaim: (themeId: string): string => linkTo(`themes/${themeId}/claim.json`),
	subjects: (): string => linkTo('subjects/'),
	/** Who needs, plans and has a subject, and its words. */
	subject: (subjectId: string): string => linkTo(`subjects/${subjectId}/`),
	practices: (): string => linkTo('practices/'),
	practice: (practiceId: string): string => linkTo(`practices/${practiceId}/`),
	advocacy: (): string => linkTo('advocacy/'),
	advocacyTheme: (advocacyId: string): string => linkTo(`advocacy/${advocacyId}/`),
	policy: (): string => linkTo('policy/'),
	policyPartnership: (): string => linkTo('policy/partnership/'),
	/** The land under the map of the partnership's members. */
	policyPartnershipBase: (): string => linkTo('policy/partnership/europe.svg'),
	/** The land under the maps of the atlas that show them beside the cities of the network. */
	policyAtlasBase: (): string => linkTo('policy/atlas.svg'),
	/** Milestones, and the remarks on what the overview shows. */
	policyMilestones: (): string => linkTo('policy/milestones/'),
	policyActions: (): string => linkTo('policy/actions/'),
	policyFunding: (): string => linkTo('policy/funding/'),
	/** The steps of the partnership's actions whose months are stated, as a calendar. */
	policyCalendar: (): string => linkTo('policy/steps.ics'),
	/** The basket and the brief. */
	basket: (): string => linkTo('brief/'),
	search: (): string => linkTo('search/'),
	/** Every table, and opening one's own. */
	data: (): string => linkTo('data/'),
	/** A table with its dictionary. */
	table: (slug: string): string => linkTo(`data/${slug}/`),
	/** A table as a file. */
	tableCsv: (slug: string): string => linkTo(`data/${slug}.csv`),
	/** All tables as one file, or the workbook to fill in. */
	dataFile: (name: 'tables.zip' | 'workbook.xlsx' | 'template.xlsx'): string => linkTo(`data/${name}`),
	meetings: (): string => linkTo('meetings/'),
	/** All meetings whose days are stated, as a calendar. */
	meetingsCalendar: (): string => linkTo('meetings/meetings.ics'),
	/** What the list of meetings holds, for the calendar of a part of it. */
	meetingsJson: (): string => linkTo('meetings/meetings.json'),
	/** The meetings that a city hosts or is named in. */
	meetingsOfCity: (cityId: string): string => linkTo(`meetings/?city=${cityId}`),
	meeting: (meetingId: string): string => linkTo(`meetings/${meetingId}/`),
	meetingCalendar: (meetingId: string): string => linkTo(`meetings/${meetingId}/meeting.ics`),
	meetingPack: (meetingId: string): string => linkTo(`meetings/${meetingId}/pack/`),
	/** The pack as the document that its files are written from. */
	meetingPackJson: (meetingId: string): string => linkTo(`meetings/${meetingId}/pack/pack.json`),
	meetingPackMarkdown: (meetingId: string): string => linkTo(`meetings/${meetingId}/pack/pack.md`),
	/** The atlas: all its layers. */
	atlas: (): string => linkTo('map/'),
	/** One map of the atlas. */
	atlasLayer: (layer: string, choice = ''): string =>
		linkTo(choice === '' ? `map/${layer}/` : `map/${layer}/${choice}/`),
	/** One measure as a picture for a slide. */
	slide: (columnId: string): string => linkTo(`charts/${columnId}/`),
	/** Who is competent for what, theme by theme. */
	competences: (): string => linkTo('competences/'),
	peers: (): string => linkTo('peers/'),
	/** Who could learn from whom on one theme. */
	peersTheme: (themeId: string): string => linkTo(`peers/?theme=${themeId}#network`),
	/** Whom a city could learn from. */
	peersOf: (cityId: string): string => linkTo(`peers/${cityId}/`),
	/** What a city could learn from one host. */
	peersWith: (learnerId: string, hostId: string): string => linkTo(`peers/${learnerId}/?host=${hostId}#asks`),
	/** The exchange plan of a pair that is made with the site. */
	plan: (learnerId: string, hostId: string): string => linkTo(`peers/${learnerId}/${hostId}/`),
	planJson: (learnerId: string, hostId: string): string => linkTo(`peers/${learnerId}/${hostId}/brief.json`),
	planMarkdown: (learnerId: string, hostId: string): string =>
		linkTo(`peers/${learnerId}/${hostId}/brief.md`),
	/** The exchange plan of any pair, to edit in the browser; on one ask where one is given. */
	exchange: (learnerId: string, hostId: string, ask = ''): string =>
		linkTo(`exchange/?learner=${learnerId}&host=${hostId}${ask && `&ask=${askInAddress(ask)}`}`),
	/** Where a visit to a city is planned: the reader says who learns. */
	visit: (hostId: string): string => linkTo(`exchange/?host=${hostId}`),
	/** Where an exchange plan for any pair is written. */
	exchanges: (): string => linkTo('exchange/'),
	/** What came after the report; only where the network has later facts. */
	since: (): string => linkTo('since/'),
	sinceFeed: (): string => linkTo('since/feed.json'),
	/** The later facts on one city. */
	sinceCity: (cityId: string): string => linkTo(`since/?city=${cityId}`),
	sinceTheme: (themeId: string): string => linkTo(`since/?theme=${themeId}`),
	/** What changed in the tables from version to version. */
	changes: (): string => linkTo('data/changes/'),
	change: (changeId: string): string => linkTo(`data/changes/#${changeId}`),
	/** Where a correction of a record is written. */
	suggest: (): string => linkTo('suggest/'),
	about: (): string => linkTo('about/'),
	/** Keeping the pages in the browser. */
	offline: (): string => linkTo('offline/'),
	/** What each figure counts; only where the network has figures. */
	figures: (): string => linkTo('about/figures/'),
	/** The remarks on the source; only where the network has some. */
	remarks: (): string => linkTo('about/remarks/'),
	/** Those that are about one city. */
	aboutNotes: (cityId: string): string => linkTo(`about/remarks/#notes-${cityId}`),
	source: (sourceId: string): string => linkTo(`about/#${sourceId}`)
};
