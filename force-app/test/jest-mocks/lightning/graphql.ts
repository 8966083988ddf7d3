/**
 * lightning/graphql for jest. The stub of sfdx-lwc-jest 7.9 knows no `executeMutation`, and its `gql` forgets the text;
 * tests want both. `graphql.emit(data)` and `graphql.emitErrors(errors)` answer the wire, as in that stub.
 */
import { createTestWireAdapter } from '@salesforce/wire-service-jest-util';

type Refresh = () => Promise<void>;

const Adapter = createTestWireAdapter();

export class graphql extends Adapter {
  static emit(
    data: unknown,
    filter?: (config: Record<string, unknown>) => boolean,
    refresh: Refresh = graphql.refresh
  ): void {
    super.emit({ data, errors: undefined, refresh }, filter);
  }

  static emitErrors(
    errors: unknown[],
    filter?: (config: Record<string, unknown>) => boolean,
    refresh: Refresh = graphql.refresh
  ): void {
    super.emit({ data: undefined, errors, refresh }, filter);
  }

  /** What components get as `refresh`: a mock, so that a test can see it called. */
  static refresh = jest.fn().mockResolvedValue(undefined);
}

export const gql = (strings: TemplateStringsArray, ...values: unknown[]): string =>
  String.raw({ raw: strings }, ...values);

export const executeMutation = jest.fn().mockResolvedValue({ data: {}, errors: undefined });
