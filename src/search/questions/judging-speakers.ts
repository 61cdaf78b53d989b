import type { CompiledBase } from '../../compiled/base.ts';
import { AUXILIARIES, PREPOSITIONS } from '../../language/deed-words.ts';
import { tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import type { SpeakerAsked } from '../filters/speaker-asked.ts';

/** Who does one of these says something, though nothing is quoted: whoever criticizes somebody says that they do. */
const JUDGING =
  'criticize criticizes criticized criticise criticises criticised accuse accuses accused blame blames blamed condemn condemns condemned ' +
  'denounce denounces denounced praise praises praised welcome welcomes welcomed reject rejects rejected deny denies denied warn warns warned ' +
  'urge urges urged demand demands demanded ask asks asked tell tells told claim claims claimed confirm confirms confirmed insist insists insisted ' +
  'argue argues argued promise promises promised pledge pledges pledged vow vows vowed threaten threatens threatened announce announces announced ' +
  'declare declares declared oppose opposes opposed endorse endorses endorsed question questions questioned doubt doubts doubted complain complains ' +
  'complained apologize apologizes apologized apologise apologises apologised suggest suggests suggested allege alleges alleged rebuke rebukes rebuked ' +
  'slam slams slammed hail hails hailed dispute disputes disputed defend defends defended testify testifies testified acknowledge acknowledges acknowledged';

/** Asked so, what somebody judged is what they said; who types "Republicans said" wants it in their words. */
const SAY = /\bwhat\b.*\b(?:say|said|saying)\b/i;

/** So many words may stand between a name and what it does: "Republicans and others have criticized". */
const MOST_BETWEEN = 3;

/** The most facts about somebody that are read. */
const MOST_READ = 200;

const BETWEEN = `and others also even now ${AUXILIARIES}`;

/**
 * Whose words are asked for, with the facts whose claims tell that they judged, asked or announced something: for who is quoted nowhere. The same where
 * none does.
 */
export function judgingSpeaker(base: CompiledBase, text: string, speaker: SpeakerAsked): SpeakerAsked {
  if (speaker.facts.size > 0 || !SAY.test(text)) return speaker;
  const facts = new Set<number>();
  for (const entity of speaker.entities) {
    const { name, aliases } = base.entity(entity);
    const names = [name, ...aliases].map(termsOf);
    const related = base.index.relations(entity);
    let read = 0;
    for (
      let fact = related.seek(0);
      fact < base.factCount && read < MOST_READ;
      fact = related.seek(fact + 1)
    ) {
      read += 1;
      const claim = termsOf(base.fact(fact).claim);
      if (names.some((terms) => isJudging(claim, terms))) facts.add(fact);
    }
  }
  return { ...speaker, facts };
}

function termsOf(text: string): readonly string[] {
  return tokenise(text).map(({ term }) => term);
}

/** Whether a claim has a name as the subject of a verb of judging. */
function isJudging(claim: readonly string[], name: readonly string[]): boolean {
  return claim.some((_term, at) => {
    if (!name.every((term, place) => claim[at + place] === term)) return false;
    if (holdsWord(PREPOSITIONS, claim[at - 1] ?? '')) return false;
    const behind = claim.slice(at + name.length, at + name.length + MOST_BETWEEN + 1);
    const verb = behind.findIndex((term) => holdsWord(JUDGING, term));
    return verb !== -1 && behind.slice(0, verb).every((term) => holdsWord(BETWEEN, term));
  });
}
