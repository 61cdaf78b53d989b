import { describe, expect, test } from 'vitest';
import { readTranscript, rerecord, transcribe } from './transcript.ts';

const DOCUMENT = `# Counting

\`\`\`yaml file=kb/one.yaml
version: 1
\`\`\`

\`\`\`console
$ facts 66
old

old
$ facts 67
2> old
[exit 1]
\`\`\`

\`\`\`\`markdown
\`\`\`console
$ not run
\`\`\`
\`\`\`\`
`;

describe('readTranscript', () => {
  const transcript = readTranscript(DOCUMENT);

  test('takes each command with the lines below it, empty ones too', () => {
    expect(transcript.steps.map(({ title, expected }) => [title, ...expected])).toEqual([
      ['Counting $ facts 66', 'old', '', 'old'],
      ['Counting $ facts 67', '2> old', '[exit 1]'],
    ]);
  });

  test('takes the files a document shows', () => {
    expect(transcript.files).toEqual([{ name: 'kb/one.yaml', content: 'version: 1\n' }]);
  });

  test('names the examples that would not be run', () => {
    expect(transcript.unrun).toEqual(['line 17: shows a block inside a block; nothing in it is run']);
    expect(readTranscript('```console\nfacts 66\n```\n').unrun).toEqual(['line 1: begins with no command']);
    expect(readTranscript('```sh\n$ facts 66\n```\n').unrun).toEqual([
      'line 1: a command outside a console block',
    ]);
    expect(readTranscript('- ```console\n  ```console\n').unrun).toEqual([
      'line 2: an indented console block',
    ]);
    expect(readTranscript('```console\n$ facts 66\n').unrun).toEqual(['line 1: a block without an end']);
  });
});

describe('transcribe', () => {
  test('marks standard error and a failing exit code', () => {
    expect(transcribe({ stdout: '', stderr: 'no fact\n\nnearest\n', code: 1 })).toEqual([
      '2> no fact',
      '2>',
      '2> nearest',
      '[exit 1]',
    ]);
  });

  test('tells output without a final newline, and a command that never ended', () => {
    expect(transcribe({ stdout: 'a', stderr: '', code: null })).toEqual([
      'a',
      '[no newline]',
      '[exit killed]',
    ]);
  });
});

test('rerecord replaces what was expected and nothing else', () => {
  const { steps } = readTranscript(DOCUMENT);
  const outcomes = [
    { stdout: 'new\n', stderr: '', code: 0 },
    { stdout: '', stderr: 'newer\n', code: 2 },
  ];
  expect(rerecord(DOCUMENT, steps, outcomes)).toBe(
    DOCUMENT.replace('old\n\nold\n$', 'new\n$').replace('2> old\n[exit 1]', '2> newer\n[exit 2]'),
  );
});
