/** Surely a noun, and no adjective or verb behind the figure: "120 wards", not "2,500 strong". */
const PLURAL = /(?:^|\s)\p{Ll}+[^\Wsu]s(?:\s|$)/u;

/** Whether the words behind a figure have a noun in the plural, by its form. */
export function isPlural(noun: string | null): boolean {
  return PLURAL.test(noun ?? '');
}
