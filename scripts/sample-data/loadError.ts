/** Something that ends the loading: which record, why, and what to do about it. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  /** A message for people: commands print it without a stack. */
  readonly expected = true;
}
