declare global {
	namespace App {
		interface Platform {
			/** The site to answer from, where a host other than the build gives one. */
			readonly site?: import('#lib/site/site.ts').Site;
		}
	}
}

export {};
