/** Wrong use, or something that the org does not have: said as it is, exit code 2. */
export class SubscribeError extends Error {
  override readonly name = 'SubscribeError';
}
