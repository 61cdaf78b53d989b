import type { CompiledBase } from '../../compiled/base.ts';
import { fold } from '../../language/folding.ts';
import type { Fact } from '../../model/fact.ts';

/** Somebody who speaks and has no name of their own: an article in its own voice, or those whom it does not name. */
export type Voice =
  | { readonly is: 'unnamed' }
  /** `outlet` folded; null for that of any. */
  | { readonly is: 'article'; readonly outlet: string | null };

/** Words for speakers whom the source does not name. */
const UNNAMED = ['anonymous', 'unnamed', 'not named'];

/** Words for the own voice of an article, as tables call it. */
const ARTICLE = ['the article', 'article'];

/** The voices called so: "the article", or an outlet, for what articles say themselves; "anonymous" for unnamed speakers. */
export function voicesNamed({ sources }: CompiledBase, typed: string): readonly Voice[] {
  const wanted = fold(typed).trim();
  if (UNNAMED.includes(wanted)) return [{ is: 'unnamed' }];
  if (ARTICLE.includes(wanted)) return [{ is: 'article', outlet: null }];
  const known = sources.some(({ outlet }) => outlet !== null && fold(outlet) === wanted);
  return known ? [{ is: 'article', outlet: wanted }] : [];
}

/** Whether a voice is that of one outlet. */
export function isOutlet(voice: Voice): boolean {
  return voice.is === 'article' && voice.outlet !== null;
}

/** Whether a fact is in one of the voices. */
export function isInVoice(
  { sources }: CompiledBase,
  { saidBy, at }: Fact,
  voices: readonly Voice[],
): boolean {
  return voices.some((voice) => {
    switch (voice.is) {
      case 'unnamed':
        return saidBy.some(({ mode }) => mode === 'anonymous');
      case 'article': {
        if (saidBy.length > 0 || voice.outlet === null) return saidBy.length === 0;
        return fold(sources.find(({ id }) => id === at.source)?.outlet ?? '') === voice.outlet;
      }
      default:
        return voice satisfies never;
    }
  });
}
