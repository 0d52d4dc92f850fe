/** What cities say that they need, plan and practise: each compared by the topics of its statements. */
export const TOPIC_PARTS = ['needs', 'actions', 'practices'] as const;
export type TopicPart = (typeof TOPIC_PARTS)[number];

/** Measures of topics: of all parts together, and of each. */
export const TOPIC_DIMENSIONS = ['both', ...TOPIC_PARTS] as const;
export type TopicDimension = (typeof TOPIC_DIMENSIONS)[number];

/** What cities can be alike in, each with a measure of its own (`selectors/similar-cities.ts`). */
export const DIMENSIONS = [...TOPIC_DIMENSIONS, 'groups', 'size', 'funding'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
/** The first needs no name in an address. */
export const [FIRST_DIMENSION, ...OTHER_DIMENSIONS] = DIMENSIONS;

export const isOfTopics = (dimension: Dimension): dimension is TopicDimension =>
	TOPIC_DIMENSIONS.some((each) => each === dimension);

/** The parts that a measure of topics takes together. */
export const partsOf = (dimension: TopicDimension): readonly TopicPart[] =>
	dimension === 'both' ? TOPIC_PARTS : [dimension];

/** A topic of one part, where parts stand together. */
export const topicOfPart = (part: TopicPart, topicId: string): string => `${part}/${topicId}`;
