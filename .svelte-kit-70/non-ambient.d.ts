
// this file is generated — do not edit it


declare module "svelte/elements" {
	export interface HTMLAttributes<T> {
		'data-sveltekit-keepfocus'?: true | '' | 'off' | undefined | null;
		'data-sveltekit-noscroll'?: true | '' | 'off' | undefined | null;
		'data-sveltekit-preload-code'?:
			| true
			| ''
			| 'eager'
			| 'viewport'
			| 'hover'
			| 'tap'
			| 'off'
			| undefined
			| null;
		'data-sveltekit-preload-data'?: true | '' | 'hover' | 'tap' | 'off' | undefined | null;
		'data-sveltekit-reload'?: true | '' | 'off' | undefined | null;
		'data-sveltekit-replacestate'?: true | '' | 'off' | undefined | null;
	}
}

export {};


declare module "$app/types" {
	type MatcherParam<M> = M extends (param : string) => param is (infer U extends string) ? U : string;

	export interface AppTypes {
		RouteId(): "/" | "/404" | "/about" | "/advocacy" | "/advocacy/[theme]" | "/brief" | "/cities" | "/cities/cities.csv" | "/cities/cities.json" | "/cities/columns" | "/cities/columns/[column].json" | "/cities/index.json" | "/cities/page" | "/cities/page/[page]" | "/cities/[city]" | "/cities/[city]/slice.json" | "/compare" | "/compare/[city].json" | "/exchange" | "/grid" | "/grid/grid.csv" | "/grid/[[part=gridpart]]" | "/grid/[city]" | "/groups" | "/groups/similar" | "/groups/[group]" | "/map" | "/map/europe.svg" | "/meetings" | "/meetings/meetings.ics" | "/meetings/meetings.json" | "/meetings/[meeting]" | "/meetings/[meeting]/meeting.ics" | "/meetings/[meeting]/pack" | "/meetings/[meeting]/pack/pack.json" | "/meetings/[meeting]/pack/pack.md" | "/peers" | "/peers/[city]" | "/peers/[city]/slice.json" | "/peers/[city]/[host]" | "/peers/[city]/[host]/brief.json" | "/peers/[city]/[host]/brief.md" | "/practices" | "/practices/[practice]" | "/records" | "/records/citing.json" | "/records/relations.json" | "/records/[bucket].json" | "/search" | "/search/search.json" | "/swot" | "/swot/[[part=gridpart]]" | "/themes" | "/themes/[theme]";
		RouteParams(): {
			"/advocacy/[theme]": { theme: string };
			"/cities/columns/[column].json": { column: string };
			"/cities/page/[page]": { page: string };
			"/cities/[city]": { city: string };
			"/cities/[city]/slice.json": { city: string };
			"/compare/[city].json": { city: string };
			"/grid/[[part=gridpart]]": { part?: MatcherParam<typeof import('../src/params/gridpart.js').match> | undefined };
			"/grid/[city]": { city: string };
			"/groups/[group]": { group: string };
			"/meetings/[meeting]": { meeting: string };
			"/meetings/[meeting]/meeting.ics": { meeting: string };
			"/meetings/[meeting]/pack": { meeting: string };
			"/meetings/[meeting]/pack/pack.json": { meeting: string };
			"/meetings/[meeting]/pack/pack.md": { meeting: string };
			"/peers/[city]": { city: string };
			"/peers/[city]/slice.json": { city: string };
			"/peers/[city]/[host]": { city: string; host: string };
			"/peers/[city]/[host]/brief.json": { city: string; host: string };
			"/peers/[city]/[host]/brief.md": { city: string; host: string };
			"/practices/[practice]": { practice: string };
			"/records/[bucket].json": { bucket: string };
			"/swot/[[part=gridpart]]": { part?: MatcherParam<typeof import('../src/params/gridpart.js').match> | undefined };
			"/themes/[theme]": { theme: string }
		};
		LayoutParams(): {
			"/": { theme?: string | undefined; column?: string | undefined; page?: string | undefined; city?: string | undefined; part?: MatcherParam<typeof import('../src/params/gridpart.js').match> | undefined; group?: string | undefined; meeting?: string | undefined; host?: string | undefined; practice?: string | undefined; bucket?: string | undefined };
			"/404": Record<string, never>;
			"/about": Record<string, never>;
			"/advocacy": { theme?: string | undefined };
			"/advocacy/[theme]": { theme: string };
			"/brief": Record<string, never>;
			"/cities": { column?: string | undefined; page?: string | undefined; city?: string | undefined };
			"/cities/cities.csv": Record<string, never>;
			"/cities/cities.json": Record<string, never>;
			"/cities/columns": { column?: string | undefined };
			"/cities/columns/[column].json": { column: string };
			"/cities/index.json": Record<string, never>;
			"/cities/page": { page?: string | undefined };
			"/cities/page/[page]": { page: string };
			"/cities/[city]": { city: string };
			"/cities/[city]/slice.json": { city: string };
			"/compare": { city?: string | undefined };
			"/compare/[city].json": { city: string };
			"/exchange": Record<string, never>;
			"/grid": { part?: MatcherParam<typeof import('../src/params/gridpart.js').match> | undefined; city?: string | undefined };
			"/grid/grid.csv": Record<string, never>;
			"/grid/[[part=gridpart]]": { part?: MatcherParam<typeof import('../src/params/gridpart.js').match> | undefined };
			"/grid/[city]": { city: string };
			"/groups": { group?: string | undefined };
			"/groups/similar": Record<string, never>;
			"/groups/[group]": { group: string };
			"/map": Record<string, never>;
			"/map/europe.svg": Record<string, never>;
			"/meetings": { meeting?: string | undefined };
			"/meetings/meetings.ics": Record<string, never>;
			"/meetings/meetings.json": Record<string, never>;
			"/meetings/[meeting]": { meeting: string };
			"/meetings/[meeting]/meeting.ics": { meeting: string };
			"/meetings/[meeting]/pack": { meeting: string };
			"/meetings/[meeting]/pack/pack.json": { meeting: string };
			"/meetings/[meeting]/pack/pack.md": { meeting: string };
			"/peers": { city?: string | undefined; host?: string | undefined };
			"/peers/[city]": { city: string; host?: string | undefined };
			"/peers/[city]/slice.json": { city: string };
			"/peers/[city]/[host]": { city: string; host: string };
			"/peers/[city]/[host]/brief.json": { city: string; host: string };
			"/peers/[city]/[host]/brief.md": { city: string; host: string };
			"/practices": { practice?: string | undefined };
			"/practices/[practice]": { practice: string };
			"/records": { bucket?: string | undefined };
			"/records/citing.json": Record<string, never>;
			"/records/relations.json": Record<string, never>;
			"/records/[bucket].json": { bucket: string };
			"/search": Record<string, never>;
			"/search/search.json": Record<string, never>;
			"/swot": { part?: MatcherParam<typeof import('../src/params/gridpart.js').match> | undefined };
			"/swot/[[part=gridpart]]": { part?: MatcherParam<typeof import('../src/params/gridpart.js').match> | undefined };
			"/themes": { theme?: string | undefined };
			"/themes/[theme]": { theme: string }
		};
		Pathname(): "/" | "/404" | "/about" | "/advocacy" | `/advocacy/${string}` & {} | `/advocacy/${string}/` & {} | "/brief" | "/cities" | "/cities/cities.csv" | "/cities/cities.json" | `/cities/columns/${string}.json` & {} | `/cities/columns/${string}.json/` & {} | "/cities/index.json" | `/cities/page/${string}` & {} | `/cities/page/${string}/` & {} | `/cities/${string}` & {} | `/cities/${string}/` & {} | `/cities/${string}/slice.json` & {} | `/cities/${string}/slice.json/` & {} | "/compare" | `/compare/${string}.json` & {} | `/compare/${string}.json/` & {} | "/exchange" | "/grid/grid.csv" | `/grid${string}` & {} | `/grid${string}/` & {} | `/grid/${string}` & {} | `/grid/${string}/` & {} | "/groups" | "/groups/similar" | `/groups/${string}` & {} | `/groups/${string}/` & {} | "/map/europe.svg" | "/meetings" | "/meetings/meetings.ics" | "/meetings/meetings.json" | `/meetings/${string}` & {} | `/meetings/${string}/` & {} | `/meetings/${string}/meeting.ics` & {} | `/meetings/${string}/meeting.ics/` & {} | `/meetings/${string}/pack` & {} | `/meetings/${string}/pack/` & {} | `/meetings/${string}/pack/pack.json` & {} | `/meetings/${string}/pack/pack.json/` & {} | `/meetings/${string}/pack/pack.md` & {} | `/meetings/${string}/pack/pack.md/` & {} | "/peers" | `/peers/${string}` & {} | `/peers/${string}/` & {} | `/peers/${string}/slice.json` & {} | `/peers/${string}/slice.json/` & {} | `/peers/${string}/${string}` & {} | `/peers/${string}/${string}/` & {} | `/peers/${string}/${string}/brief.json` & {} | `/peers/${string}/${string}/brief.json/` & {} | `/peers/${string}/${string}/brief.md` & {} | `/peers/${string}/${string}/brief.md/` & {} | "/practices" | `/practices/${string}` & {} | `/practices/${string}/` & {} | "/records/citing.json" | "/records/relations.json" | `/records/${string}.json` & {} | `/records/${string}.json/` & {} | "/search" | "/search/search.json" | `/swot${string}` & {} | `/swot${string}/` & {} | "/themes" | `/themes/${string}` & {} | `/themes/${string}/` & {};
		ResolvedPathname(): `${"" | `/${string}`}${ReturnType<AppTypes['Pathname']>}`;
		Asset(): "/favicon.svg" | string & {};
	}
}