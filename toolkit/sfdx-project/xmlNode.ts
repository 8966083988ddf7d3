import { ProjectError } from './projectError.ts';

/**
 * A read-only view of one metadata element. Metadata XML knows text only ("true", "20"): values become typed here, and
 * what does not fit is refused with the file and element it stands in.
 */
export class XmlNode {
  readonly file: string;
  /** Where in the file, e.g. `Flow.decisions[2].rules`: for messages. */
  readonly path: string;
  /** What the parser made of the element. */
  readonly #parsed: unknown;
  readonly #value: Record<string, unknown>;
  readonly #text: string | undefined;

  constructor(value: unknown, file: string, path: string) {
    this.file = file;
    this.path = path;
    this.#parsed = value;
    this.#value = isObject(value) ? value : {};
    this.#text = isObject(value)
      ? ownText(value)
      : typeof value === 'string'
        ? decodeNumericEntities(value)
        : undefined;
  }

  /** What a node is made of, to make it again: `new XmlNode(...node.source)`. */
  get source(): [value: unknown, file: string, path: string] {
    return [this.#parsed, this.file, this.path];
  }

  /** The text between the tags; undefined when the element is empty or `xsi:nil`. */
  get content(): string | undefined {
    return this.#text === '' ? undefined : this.#text;
  }

  attribute(name: string): string | undefined {
    const value = this.#value[`@_${name}`];
    return typeof value === 'string' ? value : undefined;
  }

  /** Names of the elements directly inside, in file order. */
  names(): string[] {
    return Object.keys(this.#value).filter((name) => !/^(?:@_|#|__cdata$)/.test(name));
  }

  has(name: string): boolean {
    return this.#value[name] !== undefined;
  }

  children(name: string): XmlNode[] {
    const value = this.#value[name];
    if (value === undefined) {
      return [];
    }
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values.map((item, index) => {
      const position = values.length > 1 ? `[${index + 1}]` : '';
      return new XmlNode(item, this.file, `${this.path}.${name}${position}`);
    });
  }

  child(name: string): XmlNode | undefined {
    const all = this.children(name);
    if (all.length > 1) {
      throw this.error(`<${name}> is there ${all.length} times; one is expected`);
    }
    return all[0];
  }

  text(name: string): string | undefined {
    return this.child(name)?.content;
  }

  requiredText(name: string): string {
    const value = this.text(name);
    if (value === undefined) {
      throw this.error(`<${name}> is missing or empty`);
    }
    return value;
  }

  texts(name: string): string[] {
    return this.children(name).flatMap((node) => node.content ?? []);
  }

  boolean(name: string, fallback = false): boolean {
    const value = this.text(name);
    if (value === undefined) {
      return fallback;
    }
    if (value !== 'true' && value !== 'false') {
      throw this.error(`<${name}> is "${value}"; true or false is expected`);
    }
    return value === 'true';
  }

  number(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) {
      return undefined;
    }
    const number = Number(value);
    if (!Number.isFinite(number)) {
      throw this.error(`<${name}> is "${value}"; a number is expected`);
    }
    return number;
  }

  /** One of the words given; anything else is refused. */
  oneOf<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const value = this.text(name);
    if (value === undefined) {
      return undefined;
    }
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) {
      throw this.error(`<${name}> is "${value}"; one of ${words.join(', ')} is expected`);
    }
    return word;
  }

  error(reason: string): ProjectError {
    return new ProjectError([{ file: this.file, reason: `in ${this.path}, ${reason}` }]);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function ownText(value: Record<string, unknown>): string | undefined {
  const text = value['#text'];
  return typeof text === 'string' ? decodeNumericEntities(text) : undefined;
}

/** The parser decodes the five named entities only. */
function decodeNumericEntities(text: string): string {
  return text.includes('&#')
    ? text.replace(
        /&#(?:x([0-9a-fA-F]+)|(\d+));/g,
        (_, hex: string | undefined, decimal: string | undefined) =>
          String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      )
    : text;
}
