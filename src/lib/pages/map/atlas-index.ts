import { m } from '../../messages/index.ts';
import { part, type AtlasContext, type CellPart } from './layer.ts';
import { layersOf, mapPath } from './layers.ts';

/** A layer on the first page of the atlas, with its maps. */
export interface IndexedLayer {
	readonly id: string;
	readonly label: string;
	readonly question: string;
	readonly maps: readonly CellPart[];
}

/** Every map of the atlas, by layer. */
export function atlasIndex(context: AtlasContext): {
	readonly network: string;
	readonly layers: readonly IndexedLayer[];
} {
	const { network } = context.dataset;
	const layers = layersOf(context).map(({ id, choices }): IndexedLayer => ({
		id,
		label: m.atlas.layer[id],
		question: m.atlas.question[id],
		maps: choices.map((choice) => part(choice.label, mapPath(id, choice.id)))
	}));
	const { layer, question, title } = m.atlas.allThemes;
	const all = { id: 'themes', label: layer, question, maps: [part(title, 'map/themes/')] };
	return {
		network: network.shortTitle ?? network.title,
		layers: layers.flatMap((each) => (each.id === 'theme' ? [all, each] : [each]))
	};
}
