import { expect, test, type Page } from './fixtures.ts';

/** One page of every sort of drawing - bars, a line of time, spans of months, a map - thirty times. */
const OFTEN = ['groups/', 'meetings/', 'policy/', 'map/fund/amif/'];
/** The other charts that can be taken away are made of the same parts. */
const SELDOM = [
	'grid/',
	'cities/',
	'peers/',
	'policy/funding/',
	'policy/partnership/',
	'map/themes/',
	'charts/unemployment-rate/'
];
const KINDS = [...OFTEN.map((path) => ({ path, times: 30 })), ...SELDOM.map((path) => ({ path, times: 3 }))];

/** Presses a download of the page's first chart again and again, and keeps the files instead of saving them. */
async function pressed(page: Page, format: 'PNG' | 'SVG', times: number): Promise<void> {
	await page.evaluate(
		async ([name, count]) => {
			const kept: Blob[] = [];
			Object.assign(window, { [`kept${name}`]: kept });
			HTMLAnchorElement.prototype.click = () => {};
			const make = URL.createObjectURL.bind(URL);
			URL.createObjectURL = (file: Blob) => {
				if (file.type === (name === 'PNG' ? 'image/png' : 'image/svg+xml')) kept.push(file);
				return make(file);
			};
			const figure = document.querySelector('figure[data-chart]')!;
			const status = figure.querySelector('[role="status"]')!;
			const button = figure.querySelector<HTMLElement>(`[data-chart-format="${name.toLowerCase()}"]`)!;
			for (let at = 0; at < count; at++) {
				status.textContent = '';
				button.click();
				while (!/downloads|could not/.test(status.textContent ?? ''))
					await new Promise((resolve) => setTimeout(resolve, 2));
			}
			URL.createObjectURL = make;
		},
		[format, times] as const
	);
}

/** The labels of the picture that have left no ink: their boxes are those of the SVG file of the same chart. */
const labelsWithoutInk = (page: Page): Promise<{ unread: string[]; labels: number; alike: number }> =>
	page.evaluate(async () => {
		const { keptPNG, keptSVG } = window as unknown as { keptPNG: Blob[]; keptSVG: Blob[] };
		const pictures = keptPNG.filter(({ type }) => type === 'image/png');
		const sums = await Promise.all(
			pictures.map(async (file) =>
				String(new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())))
			)
		);
		const file = new DOMParser().parseFromString(await keptSVG[0]!.text(), 'image/svg+xml');
		const holder = document.createElement('div');
		holder.style.cssText = 'position:fixed;top:0;left:0';
		holder.append(document.importNode(file.documentElement, true));
		document.body.append(holder);
		const at = holder.firstElementChild!.getBoundingClientRect();
		const boxes = [...holder.querySelectorAll('text')].map((label) => ({
			text: label.textContent,
			box: label.getBoundingClientRect()
		}));
		for (const label of file.querySelectorAll('text')) label.remove();
		const bare = new Image();
		bare.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(file))}`;
		await bare.decode();
		const drawn = await createImageBitmap(pictures[0]!);
		const scale = drawn.width / at.width;
		const read = (source: CanvasImageSource, { x, y, width, height }: DOMRect): Uint8ClampedArray => {
			const canvas = Object.assign(document.createElement('canvas'), {
				width: Math.ceil(width * scale),
				height: Math.ceil(height * scale)
			});
			const context = canvas.getContext('2d')!;
			context.drawImage(source, (at.x - x) * scale, (at.y - y) * scale, drawn.width, drawn.height);
			return context.getImageData(0, 0, canvas.width, canvas.height).data;
		};
		const unread = boxes
			.filter(
				({ text, box }) => text.trim() !== '' && box.width > 0 && box.right <= at.right && box.x >= at.x
			)
			.filter(({ box }) => {
				const empty = read(bare, box);
				return !read(drawn, box).some((value, place) => Math.abs(value - empty[place]!) > 40);
			})
			.map(({ text }) => text);
		holder.remove();
		return { unread, labels: boxes.length, alike: new Set(sums).size === 1 ? sums.length : 0 };
	});

for (const { path, times } of KINDS) {
	test(`${times} pictures of the chart of /${path} are alike, and every label of theirs has ink`, async ({
		page
	}) => {
		await page.goto(path);
		await pressed(page, 'PNG', times);
		await pressed(page, 'SVG', 1);
		const { unread, labels, alike } = await labelsWithoutInk(page);
		expect(labels).toBeGreaterThan(3);
		expect(unread).toEqual([]);
		expect(alike).toBe(times);
	});
}

test('a picture without the typeface of the site has its labels, and says so', async ({
	page,
	complaints
}) => {
	await page.goto('grid/');
	await page.route('**/*.woff2', (route) => route.abort());
	await pressed(page, 'PNG', 1);
	await pressed(page, 'SVG', 1);
	await expect(page.locator('figure[data-chart] [role="status"]').first()).toContainText('downloads');
	expect((await labelsWithoutInk(page)).unread).toEqual([]);
	await page.getByRole('button', { name: 'PNG' }).first().click();
	await expect(page.getByText(/labels are set in one of your computer/)).toBeVisible();
	// That the typeface could not be had is what the test wants.
	const others = complaints.filter((text) => !text.includes('.woff2'));
	complaints.splice(0, complaints.length, ...others);
});
