/** What a base can be exported to, in the order documentation lists it. */
export const EXPORT_FORMS = ['yaml', 'json', 'jsonl', 'csv', 'sql'] as const;

/** One of `EXPORT_FORMS`. */
export type ExportForm = (typeof EXPORT_FORMS)[number];
