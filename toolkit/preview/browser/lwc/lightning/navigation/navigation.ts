/** https://developer.salesforce.com/docs/platform/lwc/guide/reference-lightning-navigation.html */
import type { WireAdapter } from 'preview/lds';
import type { PageReference } from 'preview/pages';
import { navigate, onLocation, urlOf } from 'preview/router';

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

// A mixin's base takes any arguments: TypeScript asks for exactly this.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Constructor = new (...args: any[]) => object;

/** Gives a component `this[NavigationMixin.Navigate](pageReference, replace)` and `GenerateUrl`. */
export function NavigationMixin<Base extends Constructor>(base: Base): Base {
  return class extends base {
    [Navigate](reference: PageReference, replace?: boolean): void {
      navigate(reference, replace);
    }

    [GenerateUrl](reference: PageReference): Promise<string> {
      return new Promise((resolve) => resolve(urlOf(reference)));
    }
  };
}
NavigationMixin.Navigate = Navigate;
NavigationMixin.GenerateUrl = GenerateUrl;

/** The page shown, as a page reference; told again each time it changes. */
export class CurrentPageReference implements WireAdapter {
  #stop: (() => void) | undefined;
  readonly #tell: (value: unknown) => void;

  constructor(tell: (value: unknown) => void) {
    this.#tell = tell;
    tell(undefined);
  }

  connect(): void {
    this.#stop = onLocation(({ reference }) => {
      if (reference) {
        this.#tell(reference);
      }
    });
  }

  update(): void {
    // The wire has no parameters.
  }

  disconnect(): void {
    this.#stop?.();
  }
}
