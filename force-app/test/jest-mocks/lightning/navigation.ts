/** lightning/navigation for jest: remembers where components went. The stub of sfdx-lwc-jest forgets it. */
import { createTestWireAdapter } from '@salesforce/wire-service-jest-util';

export const CurrentPageReference = createTestWireAdapter(jest.fn());

/** Called with the page reference, and `true` when the page replaces the one in the history. */
export const navigate = jest.fn();

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

type Constructor = new (...args: never[]) => object;

export const NavigationMixin = Object.assign(
  (Base: Constructor) =>
    class extends Base {
      [Navigate](...args: unknown[]): void {
        navigate(...args);
      }
      [GenerateUrl](): Promise<string> {
        return Promise.resolve('https://www.example.com/');
      }
    },
  { Navigate, GenerateUrl } as const
);
