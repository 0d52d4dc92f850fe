import type { Dataset } from '../../../src/lib/domain/dataset.ts';

const KINDS = ['need', 'action', 'practice'] as const;

const STYLE = `body{font:17px/1.5 system-ui,sans-serif;margin:0 auto;max-width:84rem;padding:1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.5rem .75rem;border-bottom:1px solid #ccc}
td.n{text-align:right}thead button{font:inherit;border:0;background:none;padding:0;cursor:pointer;text-decoration:underline}
form{display:flex;gap:1rem;margin:1rem 0}select,input{font:inherit;padding:.25rem .5rem}`;

/**
 * Filters by country and words, sorts by any column; what a page of this size can do with a kilobyte. A file beside the
 * page, which a policy without inline scripts asks of any page that is written by hand, too.
 */
export const FLOOR_SCRIPT = `const rows=[...document.querySelectorAll('tbody tr')],body=document.querySelector('tbody'),
form=document.forms[0],status=document.querySelector('output');
const filter=()=>{const c=form.country.value,q=form.q.value.trim().toLowerCase();let n=0;
for(const row of rows){const shown=(!c||row.dataset.country===c)&&row.textContent.toLowerCase().includes(q);
row.hidden=!shown;n+=shown}status.textContent=n+' of '+rows.length+' cities'};
form.addEventListener('input',filter);form.addEventListener('submit',e=>e.preventDefault());
document.querySelectorAll('thead button').forEach((button,column)=>{let sign=-1;button.onclick=()=>{sign=-sign;
const value=row=>row.cells[column].dataset.v??row.cells[column].textContent;
rows.sort((a,b)=>sign*(isNaN(value(a)-value(b))?value(a).localeCompare(value(b)):value(a)-value(b)));
body.append(...rows);status.textContent='Sorted by '+button.textContent}});`;

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/**
 * The floor of the benchmark: the same small dashboard as one page that somebody wrote by hand, with its styles
 * inside and its script beside it. Nothing that shows these cities in a table can be much faster.
 */
export function floorPage(dataset: Dataset): string {
	const count = (cityId: string, kind: string): number =>
		dataset.grid.filter((entry) => entry.cityId === cityId && entry.kind === kind).length;
	const rows = dataset.cities.map(({ cityId, name, countryCode, headline, summary }) => {
		const counts = KINDS.map((kind) => `<td class="n">${count(cityId, kind)}</td>`).join('');
		return (
			`<tr data-country="${escape(countryCode)}"><th scope="row">${escape(name)}</th><td>${escape(countryCode)}</td>` +
			`<td><b>${escape(headline ?? '')}</b> ${escape(summary ?? '')}</td>${counts}</tr>`
		);
	});
	const countries = [...new Set(dataset.cities.map(({ countryCode }) => countryCode))].sort();
	const options = countries.map((code) => `<option>${escape(code)}</option>`).join('');
	const heads = ['City', 'Country', 'Profile', 'Needs', 'Actions', 'Practices']
		.map((head) => `<th scope="col"><button type="button">${head}</button></th>`)
		.join('');
	return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><script defer src="floor.js"></script><title>${escape(dataset.network.title)}</title><style>${STYLE}</style>
<h1>${escape(dataset.network.title)}</h1><p>${escape(dataset.network.summary ?? '')}</p>
<form><label>Country <select name="country"><option value="">All</option>${options}</select></label>
<label>Words <input type="search" name="q"></label></form><p><output>${dataset.cities.length} cities</output></p>
<table><caption>Needs, actions and practices of the cities</caption><thead><tr>${heads}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></html>`;
}
