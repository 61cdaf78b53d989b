import type { FactProfile } from '../facts/fact-profile.ts';
import { fault } from './mends.ts';
import type { Fault } from './statement.ts';

/** A fact that should not be used any more, or only with care. */
export function statusFault(
  profile: FactProfile,
  span: { readonly start: number; readonly end: number },
): Fault | null {
  const { status, id } = profile.fact;
  const why = status.why === null ? '' : ` (${status.why})`;
  switch (status.is) {
    case 'current':
    case 'corrected':
      return null;
    case 'superseded':
      return fault('superseded', span, profile, {
        expected: status.by,
        found: id,
        message: `This is out of date${why}: use ${status.by ?? 'newer reporting'} instead.`,
      });
    case 'retracted':
      return fault('retracted', span, profile, {
        expected: status.by,
        found: id,
        message: `This was retracted${why}: leave it out${status.by === null ? '' : `, or use ${status.by}`}.`,
      });
    case 'disputed':
      return fault('disputed', span, profile, {
        expected: null,
        found: id,
        message: `This is disputed${why}: say by whom, or give both sides.`,
      });
    default:
      return status.is satisfies never;
  }
}
