/** Filters as typed: flags, or in-line ones of a query (`kind:quote`). Every key is optional. */
export interface RawFilters {
  readonly kind?: readonly string[] | undefined;
  readonly about?: readonly string[] | undefined;
  readonly by?: readonly string[] | undefined;
  readonly place?: readonly string[] | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  readonly status?: readonly string[] | undefined;
  readonly tag?: readonly string[] | undefined;
  readonly source?: readonly string[] | undefined;
}
