/** `facts help curating`. */
export const curatingTopic = `How to record facts

  facts init ARTICLE        start a knowledge base, or add an article to it
  facts suggest ARTICLE     what there is to record, paragraph by paragraph
  facts add --kind …        record a fact from flags; facts add - from YAML
  facts edit ID             in your own editor; checked before it counts
  facts retract ID --why …  withdraw it; --by ID when another replaces it
  facts check               every defect at once

They change what they must and leave every other byte; --dry-run shows it.
A knowledge base is YAML, made to be read and edited by hand, too:

  facts:
    - id: base-attack-injuries         # a slug for people, never reused
      kind: casualties
      claim: A missile attack on Ain al-Asad air base left eight injured.
      figure: "eight"                  # the wording as stated, in quotes
      unit: injuries                   # what is counted
      place: ain-al-asad               # an entity
      said_by: [{ who: two US officials, mode: anonymous }]
      at: { source: us-strikes-iraq, paragraph: 12 }

Required: id, kind, claim, at.source. Everything else may be left out.

  claim     one sentence in your own words; the article's text is not stored
  figure    always quoted: in { figure: 2,500 } YAML reads 2 and a key "500"
  said_by   who says it, speaker first; none is the article's own voice
            mode: named, anonymous (not named there), statement, relays (an
            outlet passing it on); terms that the source states go into names:
            names: [on condition of anonymity]
  names     as printed there, for facts verify: spellings, and what must not
            change beside a figure: 900 troops in Syria, two officials said
  when      stated (the wording), date (2023-11-21, 2023-11, 2023),
            basis: stated, inferred or external, and why for the latter two
  status    current, superseded, disputed, corrected, retracted, with by and why
  conflicts with: the other fact; write disagreements down, do not solve them
  formerly  earlier ids, when a fact is renamed; facts edit writes it itself

Editors complete and check a knowledge base that begins with the line

  # yaml-language-server: $schema=.facts.schema.json

once facts schema kb > .facts.schema.json has written that file beside it.

Never invent an outlet, byline or date the source does not state. Never add
figures up. facts check names every defect at once.
`;
