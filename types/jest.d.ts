/** Test-only types. */
declare namespace jest {
  interface Matchers<R> {
    /** From @sa11y/jest: no axe violation in the element. */
    toBeAccessible(): Promise<R>;
  }
}

declare module '@salesforce/wire-service-jest-util' {
  interface TestWireAdapter {
    new (callback: (result: unknown) => void): {
      connect(): void;
      update(config: object): void;
      disconnect(): void;
    };
    emit(value: unknown, filter?: (config: Record<string, unknown>) => boolean): void;
    getLastConfig(): Record<string, unknown> | undefined;
  }
  export function createTestWireAdapter(fn?: jest.Mock): TestWireAdapter;
}
