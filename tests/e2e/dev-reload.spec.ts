import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { policyIn } from '../../src/hosts/build.ts';

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

/** An edit that comes before the page listens is not told to it. */
function listening(page: Page): { listens: (before: number) => Promise<void>; count: () => number } {
	let connected = 0;
	page.on('console', (message) => {
		if (message.text().includes('[vite] connected')) connected++;
	});
	return {
		listens: async (before) => {
			await expect.poll(() => connected).toBeGreaterThan(before);
			await page.waitForLoadState('networkidle');
		},
		count: () => connected
	};
}

test('npm run dev shows a change of a component, an island, the tokens and a table in the open page', async ({
	page
}) => {
	const { listens, count } = listening(page);
	await page.goto(address);
	await listens(0);
	// A busy machine is slow in all: what the same page takes that nothing changed in says how slow.
	const opened = performance.now();
	await page.reload();
	await listens(1);
	const plain = performance.now() - opened;
	const seen = async (what: string, wait: () => Promise<unknown>): Promise<void> => {
		const [start, before] = [performance.now(), count()];
		await wait();
		const took = performance.now() - start;
		console.log(`${what}: shown after ${Math.round(took)} ms, the page alone takes ${Math.round(plain)} ms`);
		expect(took, what).toBeLessThan(Math.max(2000, 4 * plain));
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

test('the development server sends the security policy that the built pages carry', async ({ request }) => {
	const response = await request.get(address);
	const policy = response.headers()['content-security-policy'] ?? '';
	for (const rule of ["default-src 'self'", "object-src 'none'", "script-src 'self'", "form-action 'self'"])
		expect(policy).toContain(rule);
});

test('npm run dev says of tables that cannot be used what the build says, and shows the page once they are mended', async ({
	page
}) => {
	const { listens, count } = listening(page);
	await page.goto(`${address}policy/`);
	await listens(0);
	const heading = await page.locator('h1').innerText();
	const table = 'data/eu/milestones.csv';
	const sound = readFileSync(join(COPY, table), 'utf8');

	const before = count();
	edit(table, (text) => text.replace(/^[^,]*,/, 'no_such_column,'));
	const folder = join(COPY, 'data/eu');
	const report = refusal(() => policyIn(folder)).replaceAll(folder, 'data/eu');
	expect(report).toContain('milestones.csv');
	await expect(page.getByText('The policy context cannot be used.')).toBeVisible();
	const lines = report.split('\n').filter(Boolean);
	for (const line of lines) await expect(page.locator('body')).toContainText(line.trim());
	await listens(before);

	edit(table, () => sound);
	await expect(page.locator('h1')).toHaveText(heading);
});

/** The words with which something is refused. */
function refusal(make: () => unknown): string {
	try {
		make();
	} catch (error) {
		return (error as Error).message;
	}
	throw new Error('nothing was refused');
}
