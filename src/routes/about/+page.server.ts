import { aboutSlice } from '#lib/pages/about.ts';
import { shownCodings } from '#lib/pages/record-subjects.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';

export const load = () => {
	const dataset = readDataset();
	const topics = dataset.exchangeTopics.map(({ topicId }) => `exchange_topics/${topicId}`);
	return { about: aboutSlice(dataset, readPolicyContext()), codings: shownCodings(dataset, topics) };
};
