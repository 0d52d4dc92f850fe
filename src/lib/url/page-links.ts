import { sectionPath, type ProfileSection } from '../domain/profile-section.ts';
import { askInAddress } from './ask-key.ts';
import { linkTo } from './link-to.ts';

/*
 * Addresses of pages by what they show. Each is an export of its own, so that a script ships those that it uses.
 */

export const overview = (): string => linkTo('');
export const cities = (): string => linkTo('cities/');
/** The comparison table as a file: all cities, all columns. */
export const citiesCsv = (): string => linkTo('cities/cities.csv');
/** The comparison table as data. */
export const citiesJson = (): string => linkTo('cities/cities.json');
/** What sorting and filtering need of all cities. */
export const citiesIndex = (): string => linkTo('cities/index.json');
/** What each column of the comparison table counts. */
export const columns = (): string => linkTo('cities/columns/');
/** One column of it, of all cities. */
export const column = (id: string): string => linkTo(`cities/columns/${id}/`);
/** A page of a list that takes several; the first stands at the path of the list itself. */
export const page = (path: string, number: number): string =>
	linkTo(number === 1 ? path : `${path}page.${number}/`);
export const city = (cityId: string): string => linkTo(`cities/${cityId}/`);
/** A section of a city's profile. */
export const citySection = (cityId: string, section: ProfileSection): string =>
	linkTo(sectionPath(cityId, section));
/** What the network, its grid and its other cities say of a city. */
export const cityNetwork = (cityId: string): string => linkTo(`cities/${cityId}/network/`);
/** Cities side by side. */
export const compare = (...cityIds: readonly string[]): string =>
	linkTo(cityIds.length === 0 ? 'compare/' : `compare/?cities=${cityIds.join()}`);
/** Every city beside every other, by one measure of likeness; the first needs no name. */
export const likeness = (dimension = ''): string =>
	linkTo(dimension === '' ? 'likeness/' : `likeness/${dimension}/`);
/** What two cities have in common, by every measure or by one of them. */
export const likenessPair = (pairId: string, dimension?: string): string =>
	linkTo(`likeness/${pairId}/${dimension ? `#${dimension}` : ''}`);
/** What a profile shows, as data. */
export const cityJson = (cityId: string): string => linkTo(`cities/${cityId}/slice.json`);
/** The sheet of a city for who decides. */
export const citySheet = (cityId: string): string => linkTo(`cities/${cityId}/sheet/`);
/** A city's profile, or its sheet, as a document that files are written from, or as Markdown. */
export const cityFile = (cityId: string, file: `${'profile' | 'sheet'}.${'json' | 'md'}`): string =>
	linkTo(`cities/${cityId}/${file}`);
export const swot = (): string => linkTo('swot/');
export const grid = (): string => linkTo('grid/');
/** One city's row of the grid, with the records of each cell. */
export const gridCity = (cityId: string): string => linkTo(`grid/${cityId}/`);
/** The records of a cell of the grid. */
export const gridCell = (cityId: string, themeId: string): string => linkTo(`grid/${cityId}/#on-${themeId}`);
/** What each city says of what its groups by a measure have in common. */
export const groupStatementsCsv = (dimension: string): string =>
	linkTo(`likeness/statements/${dimension}.csv`);
export const likenessCsv = (): string => linkTo('likeness/likeness.csv');
export const practicesCsv = (): string => linkTo('practices/practices.csv');
export const practicesJson = (): string => linkTo('practices/practices.json');
export const gridCsv = (): string => linkTo('grid/grid.csv');
/** The grid's column of a theme. */
export const gridTheme = (themeId: string): string => linkTo(`grid/?theme=${themeId}`);
export const groups = (): string => linkTo('groups/');
/** The matrix with alike rows and columns side by side. */
export const groupsSimilar = (): string => linkTo('groups/similar/');
export const group = (groupId: string): string => linkTo(`groups/${groupId}/`);
export const themes = (): string => linkTo('themes/');
export const theme = (themeId: string): string => linkTo(`themes/${themeId}/`);
/** What a reader sorts the cities by on a theme, as data. */
export const themeClaim = (themeId: string): string => linkTo(`themes/${themeId}/claim.json`);
export const subjects = (): string => linkTo('subjects/');
/** Who needs, plans and has a subject, and its words. */
export const subject = (subjectId: string): string => linkTo(`subjects/${subjectId}/`);
export const practices = (): string => linkTo('practices/');
export const practice = (practiceId: string): string => linkTo(`practices/${practiceId}/`);
export const advocacy = (): string => linkTo('advocacy/');
export const advocacyTheme = (advocacyId: string): string => linkTo(`advocacy/${advocacyId}/`);
export const policy = (): string => linkTo('policy/');
export const policyPartnership = (): string => linkTo('policy/partnership/');
/** The land under the map of the partnership's members. */
export const policyPartnershipBase = (): string => linkTo('policy/partnership/europe.svg');
/** The land under the maps of the atlas that show them beside the cities of the network. */
export const policyAtlasBase = (): string => linkTo('policy/atlas.svg');
/** Milestones, and the remarks on what the overview shows. */
export const policyMilestones = (): string => linkTo('policy/milestones/');
export const policyActions = (): string => linkTo('policy/actions/');
export const policyFunding = (): string => linkTo('policy/funding/');
/** The steps of the partnership's actions whose months are stated, as a calendar. */
export const policyCalendar = (): string => linkTo('policy/steps.ics');
/** The basket and the brief. */
export const basket = (): string => linkTo('brief/');
export const search = (): string => linkTo('search/');
/** Every table, and opening one's own. */
export const data = (): string => linkTo('data/');
/** A table with its dictionary. */
export const table = (slug: string): string => linkTo(`data/${slug}/`);
/** A table as a file. */
export const tableCsv = (slug: string): string => linkTo(`data/${slug}.csv`);
/** All tables as one file, or the workbook to fill in. */
export const dataFile = (name: 'tables.zip' | 'workbook.xlsx' | 'template.xlsx'): string =>
	linkTo(`data/${name}`);
export const meetings = (): string => linkTo('meetings/');
/** All meetings whose days are stated, as a calendar. */
export const meetingsCalendar = (): string => linkTo('meetings/meetings.ics');
/** What the list of meetings holds, for the calendar of a part of it. */
export const meetingsJson = (): string => linkTo('meetings/meetings.json');
export const meeting = (meetingId: string): string => linkTo(`meetings/${meetingId}/`);
export const meetingCalendar = (meetingId: string): string => linkTo(`meetings/${meetingId}/meeting.ics`);
export const meetingPack = (meetingId: string): string => linkTo(`meetings/${meetingId}/pack/`);
/** The pack as the document that its files are written from. */
export const meetingPackJson = (meetingId: string): string => linkTo(`meetings/${meetingId}/pack/pack.json`);
export const meetingPackMarkdown = (meetingId: string): string =>
	linkTo(`meetings/${meetingId}/pack/pack.md`);
/** The atlas: all its layers. */
export const atlas = (): string => linkTo('map/');
/** One map of the atlas. */
export const atlasLayer = (layer: string, choice = ''): string =>
	linkTo(choice === '' ? `map/${layer}/` : `map/${layer}/${choice}/`);
/** One measure as a picture for a slide. */
export const slide = (columnId: string): string => linkTo(`charts/${columnId}/`);
/** Who is competent for what, theme by theme. */
export const competences = (): string => linkTo('competences/');
export const peers = (): string => linkTo('peers/');
/** Who could learn from whom on one theme. */
export const peersTheme = (themeId: string): string => linkTo(`peers/?theme=${themeId}#network`);
/** Whom a city could learn from. */
export const peersOf = (cityId: string): string => linkTo(`peers/${cityId}/`);
/** What a city could learn from one host. */
export const peersWith = (learnerId: string, hostId: string): string =>
	linkTo(`peers/${learnerId}/?host=${hostId}#asks`);
/** The exchange plan of a pair that is made with the site. */
export const plan = (learnerId: string, hostId: string): string => linkTo(`peers/${learnerId}/${hostId}/`);
export const planJson = (learnerId: string, hostId: string): string =>
	linkTo(`peers/${learnerId}/${hostId}/brief.json`);
export const planMarkdown = (learnerId: string, hostId: string): string =>
	linkTo(`peers/${learnerId}/${hostId}/brief.md`);
/** The exchange plan of any pair, to edit in the browser; on one ask where one is given. */
export const exchange = (learnerId: string, hostId: string, ask = ''): string =>
	linkTo(`exchange/?learner=${learnerId}&host=${hostId}${ask && `&ask=${askInAddress(ask)}`}`);
/** The page that makes exchange plans, for a form that says which. */
export const exchangePage = (): string => linkTo('exchange/');
/** Where a visit to a city is planned: the reader says who learns. */
export const visit = (hostId: string): string => linkTo(`exchange/?host=${hostId}`);
/** What came after the report; only where the network has later facts. */
export const since = (): string => linkTo('since/');
export const sinceFeed = (): string => linkTo('since/feed.json');
/** The later facts on one city. */
export const sinceCity = (cityId: string): string => linkTo(`since/?city=${cityId}`);
export const sinceTheme = (themeId: string): string => linkTo(`since/?theme=${themeId}`);
/** What changed in the tables from version to version. */
export const changes = (): string => linkTo('data/changes/');
/** What changed with a version; one change of it where its id is given. */
export const changesOf = (version: string, changeId = ''): string =>
	linkTo(`data/changes/${version}/${changeId && `#${changeId}`}`);
/** Where a correction of a record is written. */
export const suggest = (): string => linkTo('suggest/');
export const about = (): string => linkTo('about/');
/** When values, and texts, are set against each other. */
export const aboutCompare = (): string => linkTo('about/#section-compare');
/** Keeping the pages in the browser. */
export const offline = (): string => linkTo('offline/');
/** What each figure counts; only where the network has figures. */
export const figures = (): string => linkTo('about/figures/');
/** The remarks on the source; only where the network has some. */
export const remarks = (): string => linkTo('about/remarks/');
/** Those that are about one city. */
export const aboutNotes = (cityId: string): string => linkTo(`about/remarks/#notes-${cityId}`);
export const source = (sourceId: string): string => linkTo(`about/#${sourceId}`);
