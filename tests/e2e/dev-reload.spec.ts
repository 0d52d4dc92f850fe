import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

// Development runs in a copy, so that no file of the project is touched.
const COPY = resolve('.cache/dev-reload');
const PARTS = [
	'src',
	'data',
	'static',
	'scripts',
	'package.json',
	'tsconfig.json',
	'svelte.config.js',
	'vite.config.ts'
];

// One server for both: tests of a file otherwise run side by side.
test.describe.configure({ mode: 'serial' });

let server: ChildProcess;
let address: string;

test.beforeAll(async () => {
	rmSync(COPY, { recursive: true, force: true });
	mkdirSync(COPY, { recursive: true });
	for (const part of PARTS) cpSync(part, join(COPY, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(COPY, 'node_modules'), 'junction');
	const vite = resolve('node_modules/vite/bin/vite.js');
	server = spawn(process.execPath, [vite, 'dev', '--port', '0'], {
		cwd: COPY,
		env: { ...process.env, KIT_DIR: '.svelte-kit', NO_COLOR: '1' }
	});
	address = await new Promise<string>((done, fail) => {
		let said = '';
		const read = (chunk: Buffer) => {
			said += chunk;
			const found = /Local:\s+(http:\S+)/.exec(said);
			if (found?.[1]) done(found[1]);
		};
		server.stdout!.on('data', read);
		server.stderr!.on('data', read);
		server.on('exit', () => fail(new Error(`the development server stopped:\n${said}`)));
	});
});

test.afterAll(() => {
	server.kill();
	rmSync(COPY, { recursive: true, force: true });
});

function edit(path: string, change: (text: string) => string): void {
	const text = readFileSync(join(COPY, path), 'utf8');
	const next = change(text);
	expect(next).not.toBe(text);
	writeFileSync(join(COPY, path), next);
}

test('npm run dev shows a change of a component, an island, the tokens and a table in the open page', async ({
	page
}) => {
	// An edit that comes before the page listens is not told to it.
	let listening = 0;
	page.on('console', (message) => {
		if (message.text().includes('[vite] connected')) listening++;
	});
	const listens = async (before: number): Promise<void> => {
		await expect.poll(() => listening).toBeGreaterThan(before);
		await page.waitForLoadState('networkidle');
	};
	await page.goto(address);
	await listens(0);
	const seen = async (what: string, wait: () => Promise<unknown>): Promise<void> => {
		const [start, before] = [performance.now(), listening];
		await wait();
		console.log(`${what}: shown after ${Math.round(performance.now() - start)} ms`);
		await listens(Math.max(0, before - 1));
	};

	edit('src/lib/components/layout/SiteFooter.svelte', (text) =>
		text.replace('</footer>', '<p>A changed component</p></footer>')
	);
	await seen('component', () => expect(page.getByText('A changed component')).toBeVisible());

	edit('src/islands/site.ts', (text) => `${text}\ndocument.body.dataset.changed = 'island';\n`);
	await seen('island', () => expect(page.locator('body')).toHaveAttribute('data-changed', 'island'));

	edit('src/lib/styles/tokens.css', (text) => `${text}\nbody { letter-spacing: 3px; }\n`);
	await seen('tokens', () => expect(page.locator('body')).toHaveCSS('letter-spacing', '3px'));

	const { title } = await page.evaluate(() => ({ title: document.querySelector('h1')!.textContent }));
	edit('data/weldi/network.csv', (text) => text.replaceAll(title, 'A changed table'));
	await seen('table', () => expect(page.getByRole('heading', { level: 1 })).toHaveText('A changed table'));
});

test('the development server sends the policy that the built pages carry', async ({ request }) => {
	const response = await request.get(address);
	const policy = response.headers()['content-security-policy'] ?? '';
	for (const rule of ["default-src 'self'", "object-src 'none'", "script-src 'self'", "form-action 'self'"])
		expect(policy).toContain(rule);
});
