/**
 * English, the first language of the interface. One file per page or topic, named and not gathered in an object: a script
 * of a page then takes only the topics that it uses.
 */
export { about } from './about.ts';
export { advocacy } from './advocacy.ts';
export { atlas } from './atlas.ts';
export { basket } from './basket.ts';
export { calendar } from './calendar.ts';
export { changes } from './changes.ts';
export { charts } from './charts.ts';
export { citations } from './citations.ts';
export { cities } from './cities.ts';
export { claimCheck } from './claim-check.ts';
export { comparability } from './comparability.ts';
export { competences } from './competences.ts';
export { compare } from './compare.ts';
export { dataReport } from './data-report.ts';
export { data } from './data.ts';
export { documents } from './documents.ts';
export { europe } from './europe.ts';
export { evidence } from './evidence.ts';
export { exchangeBrief } from './exchange-brief.ts';
export { figures } from './figures.ts';
export { gridView } from './grid-view.ts';
export { grid } from './grid.ts';
export { groups } from './groups.ts';
export { later } from './later.ts';
export { layout } from './layout.ts';
export { map } from './map.ts';
export { meetingPack } from './meeting-pack.ts';
export { meetings } from './meetings.ts';
export { notFound } from './not-found.ts';
export { ownData } from './own-data.ts';
export { openData } from './open-data.ts';
export { overview } from './overview.ts';
export { peersDecisions } from './peers-decisions.ts';
export { peersFinder } from './peers-finder.ts';
export { peers } from './peers.ts';
export { policy } from './policy.ts';
export { practices, practicesView } from './practices.ts';
export { profile } from './profile.ts';
export { questions } from './questions.ts';
export { search } from './search.ts';
export { since, sinceView } from './since.ts';
export { subjects } from './subjects.ts';
export { swot } from './swot.ts';
export { themes } from './themes.ts';
export { workbook } from './workbook.ts';
