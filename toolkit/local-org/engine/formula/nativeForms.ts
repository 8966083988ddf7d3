/** Functions of formulas as SQL: each as `specialForms.ts` has it. The arguments were checked there. */
import type { Native } from './nativePiece.ts';
import { commonType, equals } from './nativePiece.ts';

/** Never unknown: what is not true is false. */
export function every(args: readonly Native[]): Native | undefined {
  return logic(args, 'AND');
}

export function some(args: readonly Native[]): Native | undefined {
  return logic(args, 'OR');
}

function logic(args: readonly Native[], operator: string): Native | undefined {
  return args.length > 0 && args.every(({ type }) => type === 'boolean')
    ? {
        type: 'boolean',
        sql: (columnOf) => `((${args.map((arg) => arg.sql(columnOf)).join(` ${operator} `)}) IS TRUE)`
      }
    : undefined;
}

export function choice([test, yes, no]: readonly Native[]): Native | undefined {
  if (test?.type !== 'boolean' || yes === undefined || no === undefined) {
    return undefined;
  }
  return chosen([{ test, result: yes }], no);
}

/** A picklist is compared by its value. */
export function cases([subject, ...rest]: readonly Native[]): Native | undefined {
  const otherwise = rest.at(-1);
  if (subject === undefined || otherwise === undefined) {
    return undefined;
  }
  const compared: Native = subject.type === 'picklist' ? { ...subject, type: 'text' } : subject;
  const branches = Array.from({ length: (rest.length - 1) / 2 }, (_, index) => ({
    test: equals(compared, rest[2 * index]!),
    result: rest[2 * index + 1]!
  }));
  return branches.every(isTested) ? chosen(branches, otherwise) : undefined;
}

interface Branch {
  test: Native;
  result: Native;
}

function isTested(branch: { test: Native | undefined; result: Native }): branch is Branch {
  return branch.test !== undefined;
}

function chosen(branches: readonly Branch[], otherwise: Native): Native | undefined {
  const type = commonType([...branches.map(({ result }) => result), otherwise]);
  return type === undefined || type === 'picklist' || type === 'multipicklist'
    ? undefined
    : {
        type,
        sql: (columnOf) => {
          const whens = branches.map(
            ({ test, result }) => `WHEN ${test.sql(columnOf)} THEN ${result.sql(columnOf)}`
          );
          return `(CASE ${whens.join(' ')} ELSE ${otherwise.sql(columnOf)} END)`;
        }
      };
}

export function isBlank([arg]: readonly Native[]): Native | undefined {
  return arg && { type: 'boolean', sql: (columnOf) => `(${arg.sql(columnOf)} IS NULL)` };
}

/** Text is never null, only empty. */
export function isNull(args: readonly Native[]): Native | undefined {
  return args[0]?.type === 'text' ? { type: 'boolean', sql: () => '0' } : isBlank(args);
}

export function isPickVal([field, value]: readonly Native[]): Native | undefined {
  return field?.type === 'picklist' && value !== undefined
    ? {
        type: 'boolean',
        sql: (columnOf) => `(${field.sql(columnOf)} COLLATE BINARY IS ${value.sql(columnOf)})`
      }
    : undefined;
}

export function blankValue([value, substitute]: readonly Native[]): Native | undefined {
  const type = value && substitute && commonType([value, substitute]);
  return type === undefined || type === 'picklist' || type === 'multipicklist'
    ? undefined
    : { type, sql: (columnOf) => `coalesce(${value!.sql(columnOf)}, ${substitute!.sql(columnOf)})` };
}

export function nullValue(args: readonly Native[]): Native | undefined {
  return args[0]?.type === 'text' ? args[0] : blankValue(args);
}
