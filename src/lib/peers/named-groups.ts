import type { MigrantGroup } from '../domain/dataset.ts';

/** The groups that a text names, by their label. */
export function namedGroups(
	groups: readonly Pick<MigrantGroup, 'groupId' | 'label'>[],
	text: string
): readonly string[] {
	const words = text.toLowerCase();
	return groups.flatMap(({ groupId, label }) => (words.includes(label.toLowerCase()) ? groupId : []));
}
