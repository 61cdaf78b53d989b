/**
 * A function that works out each of its answers once, and keeps it for as long as somebody has the function: make it for one run, and what it
 * remembers ends with that run.
 */
export function remembered<Of, Answer>(read: (of: Of) => Answer): (of: Of) => Answer {
  const answers = new Map<Of, { readonly answer: Answer }>();
  return (of) => {
    const known = answers.get(of) ?? { answer: read(of) };
    answers.set(of, known);
    return known.answer;
  };
}
