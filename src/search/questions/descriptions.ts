import type { CompiledBase } from '../../compiled/base.ts';
import { END } from '../../compiled/postings.ts';
import { countryForms } from '../../language/countries.ts';
import { sortOfType } from '../../language/entity-sort.ts';
import { UP_TO_TWELVE } from '../../language/number-names.ts';
import { isProper } from '../../language/proper-words.ts';
import { stem } from '../../language/stem.ts';
import { isAmount, isGovernment, isOfMoney, saysAbout, typesCalled } from '../../language/things-called.ts';
import { tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import { describedIn } from '../demands/described-in.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { matchIn } from '../evidence/match-in.ts';
import type { Query } from '../query/query.ts';
import { isNewsroomWord } from '../words/synonym-table.ts';
import { appositionsOf } from './appositions.ts';
import { beginsNext } from './begun-words.ts';
import { listsSoMany } from './listed-things.ts';

/** Facts about one thing that are read for what they say it is. */
const MOST_READ = 40;

/** By their place; larger ones are mostly told in digits. */
const SMALL_NUMBERS = `zero ${UP_TO_TWELVE}`.split(' ');

/** Whoever belongs to a group, by what a query may call them, and a fact. */
const OF_GROUPS =
  'soldiers troops men fighters gunmen militants militiamen operatives combatants people guys personnel';
const MEMBERS = 'member members fighter fighters personnel militant militants';

/** How far behind a number what it counts may stand, in words. */
const COUNTED_WITHIN = 3;

const COUNTED = /\bhow many\s+$/i;

/** Whoever is in a government is not that government. */
const IN_IT = /\b(?:in|inside|within|into|enter|join)\s+(?:the\s+)?(?:\S+\s+)?$/i;

/** Behind a government whose words are asked for: what others say is no answer. */
const SAYS = /^\s+(?:say|says|said|claim|claims|claimed|announce|announced|declare|declared)\b/i;

/** The stems of one description. */
type Stems = ReadonlySet<string>;

/** What things are called by what they are: "the premier", "the militia", "the ship". */
export class Descriptions {
  readonly #base: CompiledBase;
  /** The words of the query that name countries: "Iraq's premier" is no other's. */
  readonly #countries: readonly WordEvidence[];
  readonly #ofEntities = new Map<number, readonly Stems[]>();

  readonly #evidence: readonly WordEvidence[];
  readonly #query: Query;
  readonly #end: number;

  /** `evidence`: that of the words of the query. */
  constructor(base: CompiledBase, evidence: readonly WordEvidence[], query: Query) {
    this.#base = base;
    this.#evidence = evidence;
    this.#query = query;
    this.#end = query.text.trimEnd().length;
    this.#countries = evidence.filter(({ word, ofTime }) => ofTime.size === 0 && isProper(word.term));
  }

  /**
   * Whether a word says what something is that a fact has to do with: its type, how it is called in print there, what another fact says
   * that it is, a country whose government it is, or about how many there were.
   */
  describes(word: WordEvidence, fact: number): boolean {
    const { term, bound, isTime } = word.word;
    if (isTime) return false;
    if (this.#isInWords(word, fact)) return true;
    if (bound !== null || term.startsWith('#') || isProper(term)) return false;
    if (!word.found && beginsNext(this.#base, this.#query, this.#evidence, word, fact)) return true;
    if (this.#areOfGroup(word, fact)) return true;
    // What is counted is that, and nothing that is called so.
    if (!isAmount(term) && COUNTED.test(this.#query.text.slice(0, word.word.start))) return false;
    if (!this.#mayBeCalled(word)) return false;
    // What is part of names names; "militia" is an ordinary word as well.
    const { about } = this.#base.index.outline(fact);
    if (about.some((entity) => this.#isOfOwnType(word, entity) && this.#isOwned(word, entity, fact)))
      return true;
    if (word.isName && !isNewsroomWord(term)) return false;
    const { figure, names } = this.#base.fact(fact);
    if (figure !== null && (saysAbout(term, figure) || (figure.currency !== null && this.#isSumOf(word))))
      return true;
    if (about.some((entity) => this.#isOfType(word, entity) && this.#isOwned(word, entity, fact)))
      return true;
    const owners = this.#countries.filter((country) => country.word !== word.word);
    if (
      isGovernment(term) &&
      !SAYS.test(this.#query.text.slice(word.word.end)) &&
      !IN_IT.test(this.#query.text.slice(0, word.word.start)) &&
      owners.some((owner) => matchIn(this.#base, owner, fact) !== null)
    )
      return true;
    const forms = formsOf(word);
    return [...names.map(stemsOf), ...about.flatMap((entity) => this.#ofEntity(entity))].some(
      (stems) =>
        meets(forms, stems) && (owners.length === 0 || owners.some((owner) => meets(formsOf(owner), stems))),
    );
  }

  /** Whether a word that stands nowhere in the base may describe anything: what it cannot takes long to find out fact by fact. */
  mayDescribe(word: WordEvidence): boolean {
    const { term, end, start, isTime } = word.word;
    if (isTime) return false;
    if (this.#mayBeCalled(word)) return true;
    // A word may be begun where the base has one that begins so.
    return end === this.#end && start > 0 && !this.#base.index.dictionary.withPrefix(term).next().done;
  }

  /** Whether a claim has a small number in words, and behind it the next word of the query: "2 officials", "Two US officials". */
  #isInWords({ word: { term, start } }: WordEvidence, fact: number): boolean {
    const written = /^#\d+$/.test(term) ? SMALL_NUMBERS[Number(term.slice(1))] : undefined;
    const next = this.#evidence.find(({ word }) => word.start > start && word.light === 'no');
    if (written === undefined || next === undefined) return false;
    const forms = formsOf(next);
    const { claim } = this.#base.fact(fact);
    // "The two targets": a claim that lists two.
    if (/\b(?:the|both|those|these)\s+$/i.test(this.#query.text.slice(0, start))) {
      const called = new Set(
        this.#evidence.filter(({ word }) => word.start > start).flatMap((each) => formsOf(each).flat()),
      );
      if (listsSoMany(claim, Number(term.slice(1)), called)) return true;
    }
    const terms = tokenise(claim).map((token) => token.term);
    return terms.some(
      (each, at) =>
        each === written &&
        forms.some(([form]) =>
          terms.slice(at + 1, at + 1 + COUNTED_WITHIN).some((counted) => stem(counted) === form),
        ),
    );
  }

  /** Whether a word asks for a sum: of what, another tells ("how much did it cost" is no question of any sum there is). */
  #isSumOf({ word }: WordEvidence): boolean {
    return (
      isOfMoney(word.term) && this.#evidence.some((other) => other.word !== word && other.word.light === 'no')
    );
  }

  #mayBeCalled(word: WordEvidence): boolean {
    const { term } = word.word;
    return mayBeCalled(word) || this.#base.entityTypes.some((type) => stem(type) === stem(term));
  }

  /** Whether the base itself calls the type of something so: "the vaccine". */
  #isOfOwnType(word: WordEvidence, entity: number): boolean {
    return meets(formsOf(word), new Set([stem(this.#base.entity(entity).type)]));
  }

  #isOfType({ word: { term } }: WordEvidence, entity: number): boolean {
    const { type, name } = this.#base.entity(entity);
    const types = typesCalled(term);
    return types.includes(type) || (types.includes('country') && countryForms(name.toLowerCase()).length > 0);
  }

  /** Whether something belongs to the country whose name stands right before a word: "Iranian weapons" are no others. */
  #isOwned({ word: { start } }: WordEvidence, entity: number, fact: number): boolean {
    const owner = this.#countries.find(({ word }) => word.end + 1 === start);
    if (owner === undefined) return true;
    const { name, aliases, in: within } = this.#base.entity(entity);
    const names = [name, ...aliases];
    const forms = formsOf(owner);
    if (meets(forms, stemsOf([...names, within ?? ''].join(' ')))) return true;
    const claim = tokenise(this.#base.fact(fact).claim).map(({ term }) => stem(term));
    const called = stemsOf(names.join(' '));
    return claim.some((each, at) => called.has(claim[at + 1] ?? '') && forms.some(([form]) => form === each));
  }

  /** Whether a word says who belongs to the group that a query names, and no country, of members of which a fact tells: "Hezbollah soldiers". */
  #areOfGroup({ word: { term } }: WordEvidence, fact: number): boolean {
    if (!holdsWord(OF_GROUPS, term) || this.#countries.length > 0) return false;
    const isGroup = (entity: number): boolean =>
      sortOfType(this.#base.entity(entity).type) === 'group' &&
      this.#evidence.some(
        ({ word, isName, alternatives: [best] }) =>
          isName && !isNewsroomWord(word.term) && best?.entities.ordinals.includes(entity),
      );
    const { claim, unit } = this.#base.fact(fact);
    return (
      this.#base.index.outline(fact).about.some(isGroup) &&
      tokenise(`${claim} ${unit ?? ''}`).some((token) => holdsWord(MEMBERS, token.term))
    );
  }

  #ofEntity(entity: number): readonly Stems[] {
    let read = this.#ofEntities.get(entity);
    if (read === undefined) {
      read = this.#read(entity);
      this.#ofEntities.set(entity, read);
    }
    return read;
  }

  #read(entity: number): readonly Stems[] {
    const relations = this.#base.index.relations(entity);
    const found: Stems[] = [];
    let read = 0;
    for (let fact = relations.seek(0); fact !== END && read < MOST_READ; fact = relations.seek(fact + 1)) {
      read += 1;
      const said = describedIn(this.#base, entity, fact);
      if (said !== null) found.push(stemsOf(said));
      found.push(...appositionsOf(this.#base, entity, fact).map(stemsOf));
    }
    return found;
  }
}

/** Whether anything may be called by a word: the base has it, or it is a general word for a sort of thing. */
function mayBeCalled({ word: { term }, found }: WordEvidence): boolean {
  return found || typesCalled(term).length > 0 || isGovernment(term) || isAmount(term) || isOfMoney(term);
}

function stemsOf(text: string): Stems {
  return new Set(tokenise(text).map(({ term }) => stem(term)));
}

/** The word and what surely stands for it, as stems. */
function formsOf({ word, alternatives }: WordEvidence): readonly (readonly string[])[] {
  const sure = alternatives.filter(({ alternative: { type } }) => type !== 'prefix' && type !== 'fuzzy');
  return [
    [stem(word.term)],
    ...sure.map(({ alternative }) => alternative.terms.map(({ text }) => stem(text))),
  ];
}

function meets(forms: readonly (readonly string[])[], stems: Stems): boolean {
  return forms.some((form) => form.every((part) => stems.has(part)));
}
