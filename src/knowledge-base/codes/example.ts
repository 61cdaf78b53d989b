/** A small knowledge base with one fact that has the lines given; examples of `facts check --explain` are made of it. */
export function exampleFact(lines: string): string {
  return `${HEAD}facts:\n${fact('troops-iraq', lines)}`;
}

/** The same with entities before the fact. */
export function exampleEntities(entities: string, lines = ''): string {
  return `${HEAD}entities:\n${entities}\nfacts:\n${fact('troops-iraq', lines)}`;
}

/** The same with two facts. */
export function exampleFacts(first: string, second: string): string {
  return `${HEAD}facts:\n${fact('troops-iraq', first)}${fact('troops-syria', second, 'Syria has US troops.')}`;
}

const HEAD = `kinds: { troops: Troop counts }
sources:
  - { id: report, title: A report }
`;

function fact(id: string, lines: string, claim = 'US troops are in Iraq.'): string {
  const claimLine = lines.includes('claim:') ? '' : `    claim: ${claim}\n`;
  return `  - id: ${id}\n    kind: troops\n${claimLine}    at: { source: report }\n${lines === '' ? '' : `    ${lines.replaceAll('\n', '\n    ')}\n`}`;
}
