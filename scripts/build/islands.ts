import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type InlineConfig, type Manifest, type Plugin } from 'vite';
import { asObject } from '../../src/lib/domain/typed-object.ts';
import { buildName } from '../fingerprint.mjs';

/** Where Kit publishes files that pages refer to and that carry a hash. */
const ASSETS = '_app/immutable/assets';

/** What a page needs to load an island: addresses within the site; in development, from the server's root. */
export interface IslandFiles {
	readonly script: string;
	/** Scripts that it imports at once, and those import in turn. */
	readonly imports: readonly string[];
	/** Style sheets of what it draws at once. */
	readonly styles: readonly string[];
}

const FOLDER = 'src/islands';
const MODULE = 'virtual:islands';
const LIVE_RELOAD = '/@vite/client';

/** Every `src/islands/*.ts` is the script of a page; what the folders hold are its parts. */
const islandNames = (): string[] =>
	readdirSync(FOLDER)
		.filter((file) => /^[a-z-]+\.ts$/.test(file))
		.map((file) => file.slice(0, -'.ts'.length));

/**
 * Modules of src/lib do nothing but say what they export, and to read a property of what they export does nothing either:
 * a topic of the message catalogue takes its texts over by spreading them. What a script does not use of all this is left
 * out, the other topics above all.
 */
const TREESHAKE = {
	propertyReadSideEffects: false as const,
	moduleSideEffects: [{ test: /src\/lib\/.*\.ts$/, sideEffects: false }]
};

/** What nearly every island needs comes as one file, not as a chain of small ones. */
const SHARED = {
	// Else what the basket rests on would come with the basics, which every page loads.
	includeDependenciesRecursively: false,
	groups: [
		{
			name: 'basics',
			test: /src\/lib\/(format\/(number|list|shortened|save-file|today)|domain\/(typed-object|choices|fold|part-gone|slug)|url\/(query|ask-key)|drafts\/kept-text)\.ts|src\/lib\/messages\/(plural|en\/(texts\/)?(address|basket)\.ts)|islands\/(early-input|kernel\/(address|after-frame|fetch-json|fetch-page|fill-window|latest|once|linked-root|site-root|statement|stops))|vite\/preload-helper|rolldown\/runtime/
		},
		// What any page does with the basket comes on the first press; the brief needs all of it.
		{
			name: 'basket',
			test: /src\/lib\/(basket\/(basket|basket-file|basket-link|basket-store|join-baskets|page-actions)|citations\/(citation|citation-text|fetch-citation))\.ts/
		}
	]
};

/**
 * Tells browsers that know it to compile all functions of a page's scripts while these load, off its own thread; else each is
 * compiled by its first use, which a reader waits for. It stands before all else in a script:
 * https://v8.dev/blog/explicit-compile-hints
 */
const compiledAtOnce: Plugin = {
	name: 'compiled-at-once',
	enforce: 'post',
	generateBundle: {
		order: 'post',
		handler(_, bundle) {
			for (const chunk of Object.values(bundle))
				if (chunk.type === 'chunk' && (chunk.isEntry || chunk.name === 'basics'))
					chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
		}
	}
};

/**
 * Builds the islands, apart from the pages that load them.
 * @param outDir where `manifest.json` and the scripts with hashed names go
 */
const islandsConfig = (outDir: string): InlineConfig => ({
	configFile: false,
	publicDir: false,
	// Chunks and styles are found from where the script lies, under any path of a web server.
	base: './',
	logLevel: 'warn',
	// The worker that reads a reader's tables says which build did; so does the one that shows them.
	define: { SITE_BUILD: JSON.stringify(buildName()) },
	plugins: [svelte({ configFile: false, compilerOptions: { runes: true } }), compiledAtOnce],
	// Scripts beside the page's own are published with them; they load others when asked.
	worker: {
		format: 'es',
		rolldownOptions: {
			treeshake: TREESHAKE,
			output: {
				entryFileNames: 'islands/[name].[hash].js',
				chunkFileNames: 'islands/[name].[hash].js'
			}
		}
	},
	build: {
		outDir,
		emptyOutDir: true,
		manifest: 'manifest.json',
		target: 'es2023',
		rolldownOptions: {
			input: Object.fromEntries(islandNames().map((name) => [name, resolve(FOLDER, `${name}.ts`)])),
			treeshake: TREESHAKE,
			output: {
				entryFileNames: 'islands/[name].[hash].js',
				chunkFileNames: 'islands/[name].[hash].js',
				assetFileNames: 'islands/[name].[hash][extname]',
				codeSplitting: SHARED
			}
		}
	}
});

/** The files of each island by name, from the manifest of their build. */
export function islandFiles(manifest: Manifest): Record<string, IslandFiles> {
	const entries = Object.entries(manifest).filter(([, { isEntry }]) => isEntry);
	return Object.fromEntries(
		entries.map(([key, { name, file }]) => {
			const needed = importedAtOnce(manifest, key);
			const imports = needed
				.filter((other) => other !== key)
				.map((other) => published(manifest[other]!.file));
			const styles = needed.flatMap((other) => manifest[other]?.css ?? []).map(published);
			return [
				name ?? key,
				{ script: published(file), imports: imports.sort(), styles: [...new Set(styles)].sort() }
			];
		})
	);
}

const published = (file: string): string => `${ASSETS}/${file}`;

function importedAtOnce(manifest: Manifest, entry: string): string[] {
	const found = new Set([entry]);
	for (const key of found) for (const other of manifest[key]?.imports ?? []) found.add(other);
	return [...found];
}

/** In development the server compiles each island where it lies; a second script reloads the page after a change. */
const sourceFiles = (): Record<string, IslandFiles> =>
	Object.fromEntries(
		islandNames().map((name) => [name, { script: `/${FOLDER}/${name}.ts`, imports: [], styles: [] }])
	);

/**
 * Gives pages the module `virtual:islands`, which says where the script of each island lies.
 * @param kitDir where Kit keeps its work; the islands are built into a folder of it
 */
export function islands(kitDir: string): Plugin {
	const outDir = join(kitDir, 'islands');
	let isBuild = false;
	return {
		name: 'islands',
		configResolved({ command }) {
			isBuild = command === 'build';
		},
		// Published with what the pages' own modules emit, so that Kit knows the files when it follows the pages' links.
		generateBundle() {
			if (!isBuild) return;
			const folder = join(outDir, 'islands');
			for (const file of readdirSync(folder))
				this.emitFile({
					type: 'asset',
					fileName: `${ASSETS}/islands/${file}`,
					source: readFileSync(join(folder, file))
				});
		},
		async buildStart() {
			if (!isBuild) return;
			if (this.environment.name === 'client')
				this.error(
					'Kit began a browser build. A page exports something that it cannot read, such as "entries".'
				);
			await build(islandsConfig(resolve(outDir)));
		},
		resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
		load(id) {
			if (id !== `\0${MODULE}`) return;
			const files = isBuild
				? islandFiles(asObject<Manifest>(JSON.parse(readFileSync(join(outDir, 'manifest.json'), 'utf8'))))
				: sourceFiles();
			const reload = isBuild ? null : LIVE_RELOAD;
			return `export const islands = ${JSON.stringify(files)}; export const liveReload = ${JSON.stringify(reload)};`;
		}
	};
}
