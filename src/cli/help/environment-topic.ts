import { ENVIRONMENT_VARIABLES } from '../environment.ts';
import { definitions } from './definitions.ts';

/** `facts help environment`. */
export function environmentTopic(): string {
  return `The environment variables that are read

${definitions(Object.entries(ENVIRONMENT_VARIABLES))}

Flags win over variables. There is no configuration file. NO_COLOR and
TERM=dumb win over FORCE_COLOR, and --color over all of them.
`;
}
