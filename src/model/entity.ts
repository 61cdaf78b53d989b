/** A group, person, place, organisation, force, weapon: whatever facts are about, said by, or placed in. */
export interface Entity {
  readonly id: string;
  /** The base's own word for what it is: "group", "place", "person" … */
  readonly type: string;
  /** The house spelling. */
  readonly name: string;
  /** Other spellings, acronyms and names. */
  readonly aliases: readonly string[];
  /** Id of the place this lies in (or the body this is part of), or null. */
  readonly in: string | null;
}
