/** A question to an org that knows some of what it is asked for: what it does not support is found and left out, by name. */

/** Stands where the value would be. */
export class UnsupportedValue {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

export interface PartialAnswer<Answer> {
  /** Undefined where nothing at all could be asked. */
  answer: Answer | undefined;
  /** Why, by name. */
  unsupported: ReadonlyMap<string, string>;
}

/**
 * Asks for all; where that is refused as not supported, for each half, and so on: a few questions more for each name that the
 * org does not support, and none where it supports all. `reasonOf` is undefined for what went wrong otherwise.
 */
export async function askForSupported<Answer>(
  names: readonly string[],
  ask: (names: readonly string[]) => Promise<Answer>,
  reasonOf: (error: unknown) => string | undefined
): Promise<PartialAnswer<Answer>> {
  const unsupported = new Map<string, string>();
  const attempt = async (part: readonly string[]): Promise<Answer | undefined> => {
    try {
      return await ask(part);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) {
        throw error;
      }
      const [only] = part;
      if (part.length === 1 && only !== undefined) {
        unsupported.set(only, reason);
      } else {
        const middle = Math.ceil(part.length / 2);
        await attempt(part.slice(0, middle));
        await attempt(part.slice(middle));
      }
      return undefined;
    }
  };
  const whole = await attempt(names);
  if (whole !== undefined || unsupported.size === 0) {
    return { answer: whole, unsupported };
  }
  const known = names.filter((name) => !unsupported.has(name));
  return { answer: known.length > 0 ? await ask(known) : undefined, unsupported };
}
