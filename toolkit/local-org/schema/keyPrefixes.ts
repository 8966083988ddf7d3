/** Hands out key prefixes for a project's own objects, and keeps those a database has given before. */
export class KeyPrefixes {
  readonly #byObject: Map<string, string>;

  constructor(known: ReadonlyMap<string, string> = new Map()) {
    this.#byObject = new Map(known);
  }

  /** `a00`, `a01`, ... for custom objects, `m00`, ... for custom metadata types. */
  of(objectName: string): string {
    const known = this.#byObject.get(objectName);
    if (known !== undefined) {
      return known;
    }
    const letter = objectName.endsWith('__mdt') ? 'm' : 'a';
    const taken = new Set(this.#byObject.values());
    for (let number = 0; ; number++) {
      const prefix = letter + number.toString(36).padStart(2, '0');
      if (!taken.has(prefix)) {
        this.#byObject.set(objectName, prefix);
        return prefix;
      }
    }
  }

  entries(): [string, string][] {
    return [...this.#byObject];
  }
}
