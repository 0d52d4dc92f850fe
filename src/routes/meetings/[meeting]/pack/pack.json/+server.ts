import { json } from '@sveltejs/kit';
import { meetingEntries, packAsked } from '../../../../document-files.ts';

export const prerender = true;
export const entries = meetingEntries;

export const GET = ({ params }) => json(packAsked(params.meeting));
