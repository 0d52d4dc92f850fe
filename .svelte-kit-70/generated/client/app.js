// in dev, this makes Vite inject its client as this module's first dependency,
// so that global constant replacements are installed before any other module
// (including user hooks) evaluates. In build it's inert.
import.meta.hot;




export { matchers } from './matchers.js';

export const nodes = [
	() => import('./nodes/0'),
	() => import('./nodes/1'),
	() => import('./nodes/2'),
	() => import('./nodes/3'),
	() => import('./nodes/4'),
	() => import('./nodes/5'),
	() => import('./nodes/6'),
	() => import('./nodes/7'),
	() => import('./nodes/8'),
	() => import('./nodes/9'),
	() => import('./nodes/10'),
	() => import('./nodes/11'),
	() => import('./nodes/12'),
	() => import('./nodes/13'),
	() => import('./nodes/14'),
	() => import('./nodes/15'),
	() => import('./nodes/16'),
	() => import('./nodes/17'),
	() => import('./nodes/18'),
	() => import('./nodes/19'),
	() => import('./nodes/20'),
	() => import('./nodes/21'),
	() => import('./nodes/22'),
	() => import('./nodes/23'),
	() => import('./nodes/24'),
	() => import('./nodes/25'),
	() => import('./nodes/26'),
	() => import('./nodes/27'),
	() => import('./nodes/28'),
	() => import('./nodes/29')
];

export const server_loads = [0];

export const dictionary = {
		"/": [~2],
		"/404": [3],
		"/about": [~4],
		"/advocacy": [~5],
		"/advocacy/[theme]": [~6],
		"/brief": [7],
		"/cities": [~8],
		"/cities/page/[page]": [~10],
		"/cities/[city]": [~9],
		"/compare": [~11],
		"/exchange": [~12],
		"/grid/[[part=gridpart]]": [~13],
		"/grid/[city]": [~14],
		"/groups": [~15],
		"/groups/similar": [~17],
		"/groups/[group]": [~16],
		"/meetings": [~18],
		"/meetings/[meeting]": [~19],
		"/meetings/[meeting]/pack": [~20],
		"/peers": [~21],
		"/peers/[city]": [~22],
		"/peers/[city]/[host]": [~23],
		"/practices": [~24],
		"/practices/[practice]": [~25],
		"/search": [~26],
		"/swot/[[part=gridpart]]": [~27],
		"/themes": [~28],
		"/themes/[theme]": [~29]
	};

export const hooks = {
	handleError: (({ error }) => { console.error(error) }),
	
	reroute: (() => {}),
	transport: {}
};

export const decoders = Object.fromEntries(Object.entries(hooks.transport).map(([k, v]) => [k, v.decode]));
export const encoders = Object.fromEntries(Object.entries(hooks.transport).map(([k, v]) => [k, v.encode]));

export const hash = false;

export const decode = (type, value) => decoders[type](value);

export { default as root } from '../root.js';

export const get_error_template = () => import('../shared/error-template.js').then(m => m.default);