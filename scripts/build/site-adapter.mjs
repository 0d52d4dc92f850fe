import adapterStatic from '@sveltejs/adapter-static';
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { stampBuild } from '../fingerprint.mjs';
import { basePath, setBases } from './base-path.mjs';
import { bundleWorkers } from './worker-bundle.mjs';

/** What Kit writes beside each page for its own browser code, which no page of this site has. */
const KIT_DATA = '__data.json';

/**
 * Publishes the prerendered pages, and the page for unknown addresses where web servers look for it.
 *
 * @param {{ buildDir: string, kitDir: string }} folders where the site goes, and where Kit keeps its work
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function siteAdapter({ buildDir, kitDir }) {
	const path = basePath(process.env.BASE_PATH);
	const pages = adapterStatic({ pages: buildDir, assets: buildDir });
	return {
		name: 'site',
		async adapt(builder) {
			const withoutData = (/** @type {string} */ name) => name !== KIT_DATA;
			await pages.adapt({
				...builder,
				writePrerendered: (dest) => {
					const files = ['pages', 'dependencies', 'data'].flatMap((kind) =>
						builder.copy(join(kitDir, 'output/prerendered', kind), dest, { filter: withoutData })
					);
					if (path !== '') setBases(dest, path);
					return files;
				}
			});
			const unknown = join(buildDir, '404', 'index.html');
			if (!existsSync(unknown)) throw new Error('the site has no page for an unknown address (routes/404).');
			copyFileSync(unknown, join(buildDir, '404.html'));
			await bundleWorkers(builder, buildDir);
			stampBuild(buildDir);
		}
	};
}
