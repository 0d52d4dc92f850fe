import { about } from './about.ts';
import { advocacy } from './advocacy.ts';
import { basket } from './basket.ts';
import { calendar } from './calendar.ts';
import { charts } from './charts.ts';
import { citations } from './citations.ts';
import { cities } from './cities.ts';
import { comparability } from './comparability.ts';
import { compare } from './compare.ts';
import { documents } from './documents.ts';
import { evidence } from './evidence.ts';
import { exchangeBrief } from './exchange-brief.ts';
import { figures } from './figures.ts';
import { groups } from './groups.ts';
import { grid } from './grid.ts';
import { gridView } from './grid-view.ts';
import { layout } from './layout.ts';
import { map } from './map.ts';
import { meetingPack } from './meeting-pack.ts';
import { meetings } from './meetings.ts';
import { notFound } from './not-found.ts';
import { overview } from './overview.ts';
import { profile } from './profile.ts';
import { questions } from './questions.ts';
import { peers } from './peers.ts';
import { peersDecisions } from './peers-decisions.ts';
import { peersFinder } from './peers-finder.ts';
import { policy } from './policy.ts';
import { practices } from './practices.ts';
import { search } from './search.ts';
import { themes } from './themes.ts';
import { swot } from './swot.ts';

/** English, the first language of the interface. One file per page or topic. */
export const en = {
	about,
	advocacy,
	basket,
	calendar,
	charts,
	citations,
	cities,
	comparability,
	compare,
	documents,
	evidence,
	exchangeBrief,
	figures,
	groups,
	grid,
	gridView,
	layout,
	map,
	meetingPack,
	meetings,
	notFound,
	overview,
	profile,
	questions,
	peers,
	peersDecisions,
	peersFinder,
	policy,
	search,
	practices,
	themes,
	swot
};
