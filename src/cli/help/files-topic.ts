/** `facts help files`. */
export const filesTopic = `Where the knowledge base and the cache are

The knowledge base in use is the first of these that there is:

  1. --kb PATH, a file or a folder; several make one knowledge base
  2. FACTS_KB
  3. facts.yaml in the working directory, or in the nearest folder above it
  4. the one that comes with facts

A folder is all its .yaml, .yml, .json and .jsonl files: one file per article is
a good habit. When it is not the one that comes with facts, stderr names it.

A compiled form of each knowledge base is kept in the cache folder: that of
FACTS_CACHE_DIR, else factdesk in $XDG_CACHE_HOME or ~/.cache. So is what V8
made of the code of facts, for each command: at most 24 MB beside that of
queries. It may be deleted at any time: answers stay the same. facts cache
status says what is there, facts cache clear removes it, --no-cache neither
reads nor writes it.

While facts writes a knowledge base, a folder .facts.lock stands beside it;
others wait. One that was left behind by a crash is in nobody's way.
.facts.schema.json, which facts init puts there, is for editors. facts edit
works on a copy in the folder for temporary files.
`;
