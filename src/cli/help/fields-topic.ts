import { FIELD_NAMES } from '../../render/field-names.ts';
import { definitions } from './definitions.ts';

/** `facts help fields`. */
export function fieldsTopic(): string {
  const subjects = (['fact', 'entity', 'kind', 'source'] as const).map((subject) => {
    return `Of each ${subject}:\n${definitions(FIELD_NAMES[subject].map(({ name, doc }) => [name, doc]))}`;
  });
  return `The names --fields and --sort take

  facts troops --fields id,figure.stated,said_by.who
  facts list --sort -figure.min

${subjects.join('\n\n')}
`;
}
