import type { CheckSettings } from './checkSettings.ts';

export interface Place {
  feature: string;
  /** Folder below that of the feature: `lwc`, `objects`, ... */
  folder: string;
}

/** The features of a project. One may name what stands before it, never what stands behind it. */
export class Features {
  readonly #folders: readonly (readonly [name: string, folders: readonly string[]])[];
  /** Holds what is about the whole app. */
  readonly app: string | undefined;

  constructor({ features, appFeature }: Pick<CheckSettings, 'features' | 'appFeature'>) {
    this.#folders = Object.entries(features);
    this.app = appFeature;
  }

  get names(): string[] {
    return this.#folders.map(([name]) => name);
  }

  get folders(): string[] {
    return this.#folders.flatMap(([, folders]) => folders);
  }

  /** Whether the project has any at all. */
  get isUsed(): boolean {
    return this.#folders.length > 0;
  }

  /** The one that all others may name. */
  get shared(): string | undefined {
    return this.names[0];
  }

  placeOf(path: string): Place | undefined {
    for (const [feature, folders] of this.#folders) {
      const root = folders.find((folder) => path.startsWith(`${folder}/`));
      if (root !== undefined) {
        return { feature, folder: path.slice(root.length + 1).split('/')[0] ?? '' };
      }
    }
    return undefined;
  }

  of(path: string): string | undefined {
    return this.placeOf(path)?.feature;
  }

  /** Place in the order; -1 for what is in no feature. */
  indexOf(feature: string | undefined): number {
    return this.names.indexOf(feature ?? '');
  }

  mayName(from: string, to: string): boolean {
    return this.indexOf(to) <= this.indexOf(from);
  }

  mayNameOnly(from: string): string {
    const before = this.names.slice(0, this.indexOf(from) + 1);
    return before.length === 1
      ? `${from} may name nothing but itself`
      : `${from} may name ${before.join(', ')}`;
  }

  /** A name with several owners counts as that of the first feature that has it: the others may well be meant. */
  first(owners: ReadonlySet<string> | undefined): string | undefined {
    return this.names.find((name) => owners?.has(name));
  }
}
