// One command from a fresh clone to the running site: install, build, serve, each only where needed.
// Everything but the version check is loaded later, because an old Node could not even parse it.
import { fileURLToPath } from 'url';
import { nodeComplaint } from './check-node.mjs';

const complaint = nodeComplaint();
if (complaint) {
	console.error(complaint);
	process.exitCode = 1;
} else {
	start().catch((error) => {
		console.error(`\nThe site could not be started: ${error.message}`);
		process.exitCode = 1;
	});
}

async function start() {
	process.chdir(fileURLToPath(new URL('..', import.meta.url)));
	const { installIfNeeded, runNpm } = await import('./install.mjs');
	const { isBuilt } = await import('./fingerprint.mjs');
	const folder = process.env.BUILD_DIR || 'build';

	installIfNeeded();
	const { serveSite } = await import('./serve.mjs');
	if (!isBuilt(folder)) {
		console.log('Building the site ...');
		if (!runNpm(['run', 'build'])) throw new Error('the build failed; what was wrong stands above.');
	}
	await serveSite(folder);
	console.log('Press Ctrl-C to stop.');
}
