import { m } from '#lib/messages/index.ts';
import { links } from '#lib/url/links.ts';

export interface NavigationLink {
	readonly label: string;
	readonly href: string;
	/** Route id, to mark the page that is open. */
	readonly route: string;
}

export interface NavigationGroup {
	readonly label: string;
	readonly links: readonly NavigationLink[];
}

/** Pages that a site has only where there are tables for them. */
export interface PartsOfSite {
	/** Whether there are pages on Europe. */
	readonly hasPolicy?: boolean;
	/** Whether there are facts from after the baseline. */
	readonly hasLater?: boolean;
}

/** The pages in the header, by what a reader comes for. A page is listed here when it exists. */
export const navigation = ({ hasPolicy, hasLater }: PartsOfSite): readonly NavigationGroup[] => [
	{
		label: m.layout.nav.compare,
		links: [
			{ label: m.layout.nav.cities, href: links.cities(), route: '/cities' },
			{ label: m.layout.nav.atlas, href: links.atlas(), route: '/map' },
			{ label: m.layout.nav.sideBySide, href: links.compare(), route: '/compare' },
			{ label: m.layout.nav.grid, href: links.grid(), route: '/grid' },
			{ label: m.layout.nav.swot, href: links.swot(), route: '/swot' },
			{ label: m.layout.nav.groups, href: links.groups(), route: '/groups' }
		]
	},
	{
		label: m.layout.nav.learn,
		links: [
			{ label: m.layout.nav.peers, href: links.peers(), route: '/peers' },
			{ label: m.layout.nav.themes, href: links.themes(), route: '/themes' },
			{ label: m.layout.nav.practices, href: links.practices(), route: '/practices' },
			{ label: m.layout.nav.meetings, href: links.meetings(), route: '/meetings' },
			...(hasLater ? [{ label: m.since.nav, href: links.since(), route: '/[since=since]' }] : [])
		]
	},
	{
		label: m.layout.nav.argue,
		links: [
			{ label: m.layout.nav.advocacy, href: links.advocacy(), route: '/advocacy' },
			...(hasPolicy ? [{ label: m.layout.nav.policy, href: links.policy(), route: '/[policy=policy]' }] : []),
			{ label: m.layout.nav.brief, href: links.basket(), route: '/brief' }
		]
	},
	{
		label: m.layout.nav.more,
		links: [
			{ label: m.layout.nav.search, href: links.search(), route: '/search' },
			{ label: m.layout.nav.data, href: links.data(), route: '/data' },
			{ label: m.layout.nav.about, href: links.about(), route: '/about' }
		]
	}
];
