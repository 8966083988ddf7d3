/**
 * Random rows of the sample schema and random queries over them, as trees and as SOQL text.
 * Longer than files are elsewhere: a generator for each clause, which need one another.
 */
import fc from 'fast-check';
import type {
  Condition,
  DateFunction,
  Expression,
  FieldExpression,
  Literal,
  Order,
  SelectTree
} from '../tree/selectTree.ts';
import { fieldOf } from '../tree/selectTree.ts';
import { id, stages } from './sampleOrg.ts';
import type { Data, DataRow } from './referenceEvaluator.ts';

const words = [
  'a',
  'A',
  'b',
  'Ab',
  'aB',
  'é',
  'É',
  'ab_c',
  'a%b',
  "o'x",
  'back\\slash',
  'Zß',
  'naïve',
  '10',
  'a b',
  'line\nbreak',
  '"q"'
];
const text = fc.option(fc.constantFrom(...words), { freq: 4, nil: null });
const number = fc.option(fc.integer({ min: -3, max: 6 }), { freq: 4, nil: null });
const amount = fc.option(fc.constantFrom(-1.5, 0, 0.1, 0.2, 2, 100.25), { freq: 4, nil: null });
const day = fc.option(
  fc.constantFrom(
    '2026-03-11',
    '2026-03-12',
    '2026-02-28',
    '2026-02-01',
    '2025-12-31',
    '2024-02-29',
    '2026-04-01'
  ),
  { freq: 6, nil: null }
);
const moment = fc.option(
  fc
    .constantFrom(
      '2026-03-10T22:59:59',
      '2026-03-10T23:00:00',
      '2026-03-11T22:59:59',
      '2026-03-11T23:00:00',
      '2026-01-31T23:30:00',
      '2025-12-31T23:30:00',
      '2026-03-29T01:30:00'
    )
    .map((each) => `${each}.000+0000`),
  { freq: 6, nil: null }
);
const stage = fc.option(fc.constantFrom(...stages.map(([value]) => value), 'closed won', 'Old'), {
  freq: 5,
  nil: null
});
const interests = fc.option(fc.constantFrom('golf', 'golf;tea', 'art', 'tea;art', 'golf;tea;art'), {
  freq: 4,
  nil: null
});
const reference = (object: string, count: number): fc.Arbitrary<string | null> =>
  fc.option(
    fc.integer({ min: 1, max: count }).map((each) => id(object, each)),
    { freq: 4, nil: null }
  );

function rows(
  object: string,
  most: number,
  model: Record<string, fc.Arbitrary<DataRow[string]>>
): fc.Arbitrary<DataRow[]> {
  return fc
    .array(fc.record({ ...model, IsDeleted: fc.nat(9).map((each) => each === 0) }), {
      minLength: 1,
      maxLength: most
    })
    .map((list) => list.map((row, index) => ({ Id: id(object, index + 1), ...row })));
}

export const randomData: fc.Arbitrary<Data> = fc.record({
  User: rows('User', 3, { Name: text, IsActive: fc.boolean(), ManagerId: reference('User', 3) }),
  Account: rows('Account', 6, {
    Name: text,
    Rating: text,
    NumberOfEmployees: number,
    Interests__c: interests,
    OwnerId: reference('User', 3),
    ParentId: reference('Account', 6)
  }),
  Opportunity: rows('Opportunity', 12, {
    Name: text,
    Amount: amount,
    CloseDate: day,
    CreatedDate: moment,
    StageName: stage,
    IsWon: fc.boolean(),
    AccountId: reference('Account', 7),
    OwnerId: reference('User', 3)
  })
});

type Kind = 'text' | 'number' | 'date' | 'datetime' | 'boolean' | 'reference' | 'multi';

/** Fields of Opportunity, by path, that conditions may use. */
const fields: [path: string[], kind: Kind][] = [
  [['Name'], 'text'],
  [['StageName'], 'text'],
  [['Amount'], 'number'],
  [['CloseDate'], 'date'],
  [['CreatedDate'], 'datetime'],
  [['IsWon'], 'boolean'],
  [['AccountId'], 'reference'],
  [['Id'], 'reference'],
  [['Account', 'Name'], 'text'],
  [['Account', 'NumberOfEmployees'], 'number'],
  [['Account', 'Interests__c'], 'multi'],
  [['Account', 'Owner', 'Name'], 'text'],
  [['Account', 'Parent', 'Rating'], 'text'],
  [['Owner', 'IsActive'], 'boolean']
];

const nothing: Literal = { type: 'null' };

function literalFor(kind: Kind): fc.Arbitrary<Literal> {
  switch (kind) {
    case 'text':
      return fc.oneof(
        fc.constantFrom(...words, '').map((value): Literal => ({ type: 'string', value })),
        fc.constant(nothing)
      );
    case 'number':
      return fc.oneof(
        fc.constantFrom(-1.5, 0, 0.1, 2, 3, 100.25).map((value): Literal => ({ type: 'number', value })),
        fc.constant(nothing)
      );
    case 'date':
      return fc.oneof(
        fc
          .constantFrom('2026-03-11', '2026-02-28', '2025-12-31')
          .map((value): Literal => ({ type: 'date', value })),
        relative,
        fc.constant(nothing)
      );
    case 'datetime':
      return fc.oneof(
        fc
          .constantFrom('2026-03-10T23:00:00Z', '2026-03-11T23:59:59+01:00', '2025-12-31T23:30:00Z')
          .map((value): Literal => ({ type: 'datetime', value })),
        relative,
        fc.constant(nothing)
      );
    case 'boolean':
      return fc.oneof(
        fc.boolean().map((value): Literal => ({ type: 'boolean', value })),
        fc.constant(nothing)
      );
    case 'reference':
      return fc.oneof(
        fc
          .constantFrom(id('Account', 1), id('Account', 2), id('Opportunity', 1), id('Opportunity', 3))
          .map((value): Literal => ({ type: 'string', value })),
        fc.constant(nothing)
      );
    case 'multi':
      return fc.oneof(
        fc.constantFrom('golf', 'golf;tea', 'TEA').map((value): Literal => ({ type: 'string', value })),
        fc.constant(nothing)
      );
  }
}

const relative: fc.Arbitrary<Literal> = fc.oneof(
  fc.constantFrom('TODAY', 'LAST_MONTH', 'THIS_YEAR').map((name): Literal => ({ type: 'dateLiteral', name })),
  fc
    .tuple(fc.constantFrom('NEXT_N_DAYS', 'N_MONTHS_AGO'), fc.integer({ min: 1, max: 40 }))
    .map(([name, count]): Literal => ({ type: 'dateLiteral', name, count }))
);

const pattern = fc
  .array(fc.constantFrom('a', 'B', 'é', '%', '_', '\\%', '\\_', '\\\\', "'", ' '), {
    minLength: 1,
    maxLength: 5
  })
  .map((parts) => parts.join(''));

const comparison: fc.Arbitrary<Condition> = fc.constantFrom(...fields).chain(([path, kind]) => {
  const left = fieldOf(...path);
  const value = literalFor(kind);
  const equality = fc.record({
    kind: fc.constant('compare' as const),
    left: fc.constant(left),
    operator: fc.constantFrom('=' as const, '!=' as const),
    value
  });
  const list = fc.record({
    kind: fc.constant('in' as const),
    left: fc.constant(left),
    negated: fc.boolean(),
    values: fc.array(value, { minLength: 1, maxLength: 4 })
  });
  const ordering = fc.record({
    kind: fc.constant('compare' as const),
    left: fc.constant(left),
    operator: fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const),
    value
  });
  if (kind === 'multi') {
    const includes = fc.record({
      kind: fc.constant('includes' as const),
      left: fc.constant(left),
      negated: fc.boolean(),
      values: fc.array(fc.constantFrom('golf', 'tea', 'golf;art', 'TEA;golf', 'none'), {
        minLength: 1,
        maxLength: 3
      })
    });
    return fc.oneof(equality, includes);
  }
  if (kind === 'boolean') {
    return equality;
  }
  if (kind === 'text') {
    const like = pattern.map((each): Condition => ({
      kind: 'compare',
      left,
      operator: 'LIKE',
      value: { type: 'string', value: each }
    }));
    return fc.oneof(equality, list, ordering, like);
  }
  return fc.oneof(equality, list, ordering);
});

const dateFunction: fc.Arbitrary<Condition> = fc
  .tuple(
    fc.constantFrom<DateFunction>(
      'CALENDAR_YEAR',
      'CALENDAR_MONTH',
      'CALENDAR_QUARTER',
      'DAY_IN_MONTH',
      'DAY_IN_WEEK',
      'DAY_IN_YEAR',
      'HOUR_IN_DAY',
      'WEEK_IN_MONTH',
      'WEEK_IN_YEAR'
    ),
    fc.boolean(),
    fc.boolean(),
    fc.constantFrom('=' as const, '!=' as const, '<' as const, '>=' as const),
    fc.constantFrom(1, 2, 3, 4, 10, 23, 31, 60, 365, 2025, 2026)
  )
  .map(([name, onDate, inUserZone, operator, value]): Condition => {
    const isDate = onDate && name !== 'HOUR_IN_DAY';
    const left: Expression = {
      kind: 'date',
      function: name,
      argument: fieldOf(isDate ? 'CloseDate' : 'CreatedDate'),
      inUserZone: !isDate && inUserZone
    };
    return { kind: 'compare', left, operator, value: { type: 'number', value } };
  });

const logic: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    comparison,
    dateFunction,
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      conditions: fc.array(tie('any'), { minLength: 2, maxLength: 3 })
    }),
    tie('any').map((condition): Condition => ({ kind: 'not', condition }))
  )
})).any;

const subSelect: fc.Arbitrary<Condition> = fc
  .tuple(fc.boolean(), fc.constantFrom('a', 'É', null), fc.boolean())
  .map(([negated, rating, byId]): Condition => {
    const where: Condition = {
      kind: 'compare',
      left: fieldOf('Rating'),
      operator: '!=',
      value: rating === null ? nothing : { type: 'string', value: rating }
    };
    const column = { kind: 'value' as const, expression: fieldOf(byId ? 'Id' : 'ParentId') };
    return {
      kind: 'inSelect',
      left: fieldOf('AccountId'),
      negated,
      select: { object: 'Account', columns: [column], where, orderBy: [] }
    };
  });

const order: fc.Arbitrary<Order> = fc.record({
  expression: fc.constantFrom<FieldExpression>(
    ...[
      ['Name'],
      ['StageName'],
      ['Amount'],
      ['CloseDate'],
      ['Account', 'Name'],
      ['Account', 'Owner', 'Name'],
      ['IsWon']
    ].map((path) => fieldOf(...path))
  ),
  descending: fc.boolean(),
  nullsLast: fc.boolean()
});

export const randomQuery: fc.Arbitrary<SelectTree> = fc
  .record({
    where: fc.option(
      fc.oneof(
        logic,
        fc.tuple(logic, subSelect).map((conditions): Condition => ({ kind: 'and', conditions })),
        subSelect
      ),
      { freq: 8, nil: undefined }
    ),
    orders: fc.array(order, { maxLength: 2 }),
    limit: fc.option(fc.nat(8), { nil: undefined }),
    offset: fc.option(fc.nat(4), { freq: 1, nil: undefined })
  })
  .map(({ where, orders, limit, offset }) => ({
    object: 'Opportunity',
    columns: [{ kind: 'value', expression: fieldOf('Id') }],
    ...(where && { where }),
    orderBy: [...orders, { expression: fieldOf('Id'), descending: false, nullsLast: false }],
    ...(limit !== undefined && { limit }),
    ...(offset !== undefined && { offset })
  }));

/** The same query as SOQL. */
export function toSoql(tree: SelectTree): string {
  const columns = tree.columns
    .map((column) => (column.kind === 'value' ? expressionText(column.expression) : ''))
    .join(', ');
  const parts = [`SELECT ${columns} FROM ${tree.object}`];
  if (tree.where) {
    parts.push(`WHERE ${conditionText(tree.where)}`);
  }
  if (tree.orderBy.length > 0) {
    const orders = tree.orderBy.map(
      (each) =>
        `${expressionText(each.expression)} ${each.descending ? 'DESC' : 'ASC'} NULLS ${each.nullsLast ? 'LAST' : 'FIRST'}`
    );
    parts.push(`ORDER BY ${orders.join(', ')}`);
  }
  if (tree.limit !== undefined) {
    parts.push(`LIMIT ${tree.limit}`);
  }
  if (tree.offset !== undefined) {
    parts.push(`OFFSET ${tree.offset}`);
  }
  return parts.join(' ');
}

function expressionText(expression: Expression): string {
  if (expression.kind === 'field') {
    return expression.path.join('.');
  }
  if (expression.kind !== 'date') {
    throw new Error(expression.kind);
  }
  const argument = expressionText(expression.argument);
  return `${expression.function}(${expression.inUserZone ? `convertTimezone(${argument})` : argument})`;
}

function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.conditions
        .map((each) => `(${conditionText(each)})`)
        .join(` ${condition.kind.toUpperCase()} `);
    case 'not':
      return `(NOT (${conditionText(condition.condition)}))`;
    case 'compare':
      return `${expressionText(condition.left)} ${condition.operator} ${literalText(condition.value, condition.operator === 'LIKE')}`;
    case 'in':
      return `${expressionText(condition.left)} ${condition.negated ? 'NOT IN' : 'IN'} (${condition.values.map((each) => literalText(each)).join(', ')})`;
    case 'includes':
      return `${expressionText(condition.left)} ${condition.negated ? 'EXCLUDES' : 'INCLUDES'} (${condition.values.map((value) => `'${value}'`).join(', ')})`;
    case 'inSelect':
      return `${expressionText(condition.left)} ${condition.negated ? 'NOT IN' : 'IN'} (${toSoql(condition.select)})`;
    case 'fields':
      throw new Error('not in SOQL');
  }
}

function literalText(literal: Literal, pattern = false): string {
  switch (literal.type) {
    case 'null':
      return 'null';
    case 'string': {
      // In a pattern backslashes are escapes already.
      const escaped = pattern ? literal.value : literal.value.replaceAll('\\', '\\\\');
      return `'${escaped.replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
    }
    case 'dateLiteral':
      return literal.count === undefined ? literal.name : `${literal.name}:${literal.count}`;
    default:
      return String(literal.value);
  }
}
