/** Text functions. Where blank text matters they follow Salesforce's engine (github salesforce/formula-engine, `commands/`). */
import { toId18 } from '../../core/ids.ts';
import type { Value } from '../../core/types.ts';
import { FormulaEvaluationError } from './formulaError.ts';
import { cleanNumber } from './formulaTypes.ts';
import type { FormulaType } from './formulaTypes.ts';
import type { FunctionDefinition } from './functionDefinition.ts';

const TEXT: readonly FormulaType[] = ['text'];
const NUMBER: readonly FormulaType[] = ['number'];
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#039;'
};

export const textFunctions: Readonly<Record<string, FunctionDefinition>> = {
  ASCII: text([TEXT], 'number', ([source]) =>
    source === null ? null : (String(source).codePointAt(0) ?? null)
  ),
  BEGINS: text([TEXT, TEXT], 'boolean', ([source, start]) => {
    return start === null ? true : source === null ? null : String(source).startsWith(String(start));
  }),
  BR: text([], 'text', () => '\n'),
  CASESAFEID: text([TEXT], 'text', ([id]) => {
    if (id === null) {
      return null;
    }
    const safe = toId18(String(id));
    if (safe === undefined) {
      throw new FormulaEvaluationError(`${id} is no record id`);
    }
    return safe;
  }),
  CHR: text([NUMBER], 'text', ([code]) =>
    code === null || code === 0 ? null : String.fromCodePoint(Number(code))
  ),
  CONTAINS: text([TEXT, TEXT], 'boolean', ([source, part]) => {
    return part === null ? true : source === null ? null : String(source).includes(String(part));
  }),
  FIND: {
    parameters: [TEXT, TEXT, NUMBER],
    optional: 1,
    result: 'number',
    evaluate: ([part, source, start]) => {
      const from = Math.max(0, Number(start ?? 1) - 1);
      return part === null || part === undefined || source === null || source === undefined
        ? 0
        : String(source).indexOf(String(part), from) + 1;
    }
  },
  HYPERLINK: {
    parameters: [TEXT, TEXT, TEXT],
    optional: 1,
    result: 'text',
    markup: true,
    // sformula compares its results with a real org: blanks become a space, and what is no markup is escaped.
    evaluate: ([url, label, target], _clock, [, labelled]) => {
      const shown = orSpace(label);
      const window = target === undefined ? '_blank' : escapeMarkup(orEmpty(target));
      return `<a href="${inAttribute(orSpace(url))}" target="${window}">${labelled?.markup === true ? shown : escapeMarkup(shown)}</a>`;
    }
  },
  IMAGE: {
    parameters: [TEXT, TEXT, NUMBER, NUMBER],
    optional: 2,
    result: 'text',
    markup: true,
    evaluate: ([url, alternative, height, width]) => {
      const sizes = [
        ...(height === undefined ? [] : [`height:${pixels(height)}px;`]),
        ...(width === undefined ? [] : [`width:${pixels(width)}px;`])
      ];
      const style = sizes.length === 0 ? '' : ` style="${sizes.join(' ')}"`;
      return `<img src="${inAttribute(orSpace(url))}" alt="${escapeMarkup(orSpace(alternative))}"${style} border="0"/>`;
    }
  },
  INCLUDES: {
    parameters: [['multipicklist'], TEXT],
    result: 'boolean',
    evaluate: ([values, value]) =>
      values !== null &&
      values !== undefined &&
      value !== null &&
      String(values).split(';').includes(String(value))
  },
  INITCAP: text([TEXT], 'text', ([source]) =>
    source === null
      ? null
      : String(source)
          .toLowerCase()
          .replace(/(^|[^\p{L}\p{N}])(\p{L})/gu, (match) => match.toUpperCase())
  ),
  ISNUMBER: text([TEXT], 'boolean', ([source]) => source !== null && isNumeric(String(source))),
  LEFT: text([TEXT, NUMBER], 'text', ([source, count]) => {
    return source === null || count === null
      ? null
      : orNull(String(source).slice(0, Math.max(0, Number(count))));
  }),
  LEN: text([TEXT], 'number', ([source]) => (source === null ? 0 : String(source).length)),
  LOWER: withLocale((source, locale) => source.toLocaleLowerCase(locale)),
  LPAD: pad((source, padding) => padding + source),
  MID: text([TEXT, NUMBER, NUMBER], 'text', ([source, start, count]) => {
    if (source === null || start === null || count === null) {
      return null;
    }
    const from = Math.max(1, Number(start)) - 1;
    return orNull(String(source).slice(from, from + Math.max(0, Number(count))));
  }),
  REGEX: text([TEXT, TEXT], 'boolean', ([source, pattern]) =>
    wholePattern(orEmpty(pattern)).test(orEmpty(source))
  ),
  REVERSE: text([TEXT], 'text', ([source]) =>
    source === null ? null : [...String(source)].toReversed().join('')
  ),
  RIGHT: text([TEXT, NUMBER], 'text', ([source, count]) => {
    if (source === null || count === null || Number(count) <= 0) {
      return null;
    }
    return String(source).slice(-Number(count));
  }),
  RPAD: pad((source, padding) => source + padding),
  SUBSTITUTE: text([TEXT, TEXT, TEXT], 'text', ([source, old, replacement]) => {
    return source === null || old === null
      ? null
      : orNull(String(source).replaceAll(String(old), orEmpty(replacement)));
  }),
  TEXT: {
    parameters: [['number', 'date', 'datetime', 'time', 'picklist']],
    result: 'text',
    evaluate: ([value], _clock, [arg]) => toText(value ?? null, arg?.type ?? 'text')
  },
  TRIM: text([TEXT], 'text', ([source]) =>
    source === null ? null : orNull(String(source).replace(/^ +| +$/g, ''))
  ),
  UPPER: withLocale((source, locale) => source.toLocaleUpperCase(locale)),
  VALUE: text([TEXT], 'number', ([source]) => {
    if (source === null) {
      return null;
    }
    if (!isNumeric(String(source))) {
      throw new FormulaEvaluationError('VALUE() was given text that is not a number');
    }
    return Number(source);
  })
};

function text(
  parameters: FunctionDefinition['parameters'],
  result: FormulaType,
  evaluate: (values: [Value, Value, Value]) => Value
): FunctionDefinition {
  return {
    parameters,
    result,
    evaluate: ([first = null, second = null, third = null]) => evaluate([first, second, third])
  };
}

function withLocale(change: (source: string, locale: string) => string): FunctionDefinition {
  return {
    parameters: [TEXT, TEXT],
    optional: 1,
    result: 'text',
    evaluate: ([source, locale]) =>
      source === null || source === undefined
        ? null
        : change(String(source), orEmpty(locale).replace('_', '-') || 'en')
  };
}

function pad(join: (source: string, padding: string) => string): FunctionDefinition {
  return {
    parameters: [TEXT, NUMBER, TEXT],
    optional: 1,
    result: 'text',
    evaluate: ([source, length, padding = ' ']) => {
      const size = Number(length ?? 0);
      if (source === null || source === undefined || size <= 0) {
        return null;
      }
      const given = String(source);
      const missing = size - given.length;
      if (missing <= 0 || padding === null) {
        return given.slice(0, size);
      }
      return join(
        given,
        String(padding)
          .repeat(Math.ceil(missing / String(padding).length))
          .slice(0, missing)
      );
    }
  };
}

function toText(value: Value, type: FormulaType): Value {
  if (value === null) {
    return null;
  }
  if (type === 'number') {
    return plainNumber(cleanNumber(Number(value)));
  }
  return type === 'datetime'
    ? `${String(value).slice(0, 19).replace('T', ' ')}Z`
    : type === 'time'
      ? String(value).replace('Z', '')
      : value;
}

/** A number without an exponent and without digits that binary fractions add. */
export function plainNumber(value: number): string {
  const shortest = String(value);
  return shortest.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : shortest;
}

function isNumeric(source: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(source);
}

const patterns = new Map<string, RegExp>();

/** REGEX must match the whole text. Patterns are Java's, which JavaScript reads alike but for a few constructs, such as `\\x{1F600}`. */
function wholePattern(source: string): RegExp {
  let pattern = patterns.get(source);
  if (pattern === undefined) {
    try {
      pattern = new RegExp(`^(?:${source.replaceAll(/\\x(?=\{[0-9A-Fa-f]+\})/g, '\\u')})$`, 'u');
    } catch {
      pattern = new RegExp(`^(?:${source})$`);
    }
    patterns.set(source, pattern);
  }
  return pattern;
}

function orEmpty(value: Value | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

function orSpace(value: Value | undefined): string {
  return orEmpty(value) || ' ';
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** An address keeps its `&`; a quote would end it (assumed: nobody recorded one). */
function inAttribute(url: string): string {
  return url.replaceAll('"', '&quot;');
}

function pixels(size: Value): string {
  return plainNumber(Number(size ?? 0)).replace(/^(-?)0\./, '$1.');
}

function orNull(value: string): string | null {
  return value === '' ? null : value;
}
