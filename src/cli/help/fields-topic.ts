import { FIELD_NAMES } from '../../render/field-names.ts';
import { definitions } from './definitions.ts';

/** `facts help fields`. */
export function fieldsTopic(): string {
  const subjects = Object.entries(FIELD_NAMES)
    .filter(([subject, fields]) => subject !== 'card' && fields.length > 0) // cards are facts and entities
    .map(
      ([subject, fields]) =>
        `Of each ${subject}:\n${definitions(fields.map(({ name, doc }) => [name, doc]))}`,
    );
  return `The names --fields and --sort take

  facts troops --fields id,figure.stated,said_by.who
  facts list --sort -figure.min
  facts list --sort when

Numbers and figures are sorted by number ("at least 62" as 62), times by date,
text by its characters. What has none comes last, also with -field.

${subjects.join('\n\n')}
`;
}
