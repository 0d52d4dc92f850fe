import { fundLayer, groupLayer } from './class-layers.ts';
import { europeLayer } from './europe-layer.ts';
import { exchangeLayer } from './exchange-layer.ts';
import { figureLayer, shareLayer } from './figure-layer.ts';
import {
	LAYER_IDS,
	type AtlasContext,
	type AtlasLayer,
	type LayerChoice,
	type LayerId,
	type LayerKind
} from './layer.ts';
import { meetingLayer } from './meeting-layer.ts';
import { networkLayer } from './network-layer.ts';
import { themeLayer } from './theme-layer.ts';

const KINDS: Readonly<Record<LayerId, LayerKind>> = {
	theme: themeLayer,
	group: groupLayer,
	fund: fundLayer,
	figure: figureLayer,
	share: shareLayer,
	networks: networkLayer,
	meetings: meetingLayer,
	exchange: exchangeLayer,
	europe: europeLayer
};

/** A layer that the tables hold something for, with its maps. */
export interface LayerChoices {
	readonly id: LayerId;
	readonly choices: readonly LayerChoice[];
}

/** The layers of a network in their order; one whose table it lacks is not among them. */
export const layersOf = (context: AtlasContext): readonly LayerChoices[] =>
	LAYER_IDS.map((id) => ({ id, choices: KINDS[id].choices(context) })).filter(
		({ choices }) => choices.length > 0
	);

/** Address of a map within the site. */
export const mapPath = (layer: LayerId, choice: string): string =>
	choice === '' ? `map/${layer}/` : `map/${layer}/${choice}/`;

/** One map of the atlas; null where the tables hold nothing for it. */
export function atlasLayer(context: AtlasContext, layer: string, choice: string): AtlasLayer | null {
	const id = LAYER_IDS.find((each) => each === layer);
	if (!id || !KINDS[id].choices(context).some((each) => each.id === choice)) return null;
	return KINDS[id].layer(context, choice);
}

/** Where a map of the atlas lies, for a link from where its data lives; null where there is no such map. */
export const pathOfMap = (context: AtlasContext, layer: LayerId, choice: string): string | null =>
	KINDS[layer].choices(context).some(({ id }) => id === choice) ? mapPath(layer, choice) : null;
