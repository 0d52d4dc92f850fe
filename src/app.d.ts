import type { Site } from '#lib/site/site.ts';

declare global {
	namespace App {
		interface Platform {
			/** The site to answer from, where a host other than the build gives one. */
			readonly site?: Site;
		}
		interface PageData {
			/** Whether there are facts from after the baseline; from the root layout. */
			hasLater?: boolean;
			network?: { readonly title: string; readonly language: string };
		}
	}
}

export {};
