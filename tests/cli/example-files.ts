/** Invented texts under the names that the examples of help use: what checks them ends with findings. */
export const EXAMPLE_FILES: Readonly<Record<string, string>> = {
  'article.txt': 'The river rose again.\nIt fell on Monday.\n',
  'article.html': '<p>The river rose again.<p>It fell on Monday.',
  'draft.md': 'The US has 2,000 troops in Iraq. At least 70 were injured.\n',
  'old.yaml': 'kinds: { river: Rivers }\n',
  'new.yaml': 'kinds: { river: Floods }\n',
};
