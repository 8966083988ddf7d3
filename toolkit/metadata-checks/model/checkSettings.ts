import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProjectError } from '@toolkit/sfdx-project';
import { z } from 'zod';

/** Where a project says what is its own to decide. Relative to the project. */
export const SETTINGS_FILE = 'config/metadata-checks.json';

const checkSettings = z.strictObject({
  /** First word of names that an org might already have, such as `Acme` in `Acme_Home`. No such names are checked without it. */
  prefix: z
    .string()
    .regex(/^[A-Z][A-Za-z0-9]*$/)
    .optional(),
  /** The same for Lightning web components, such as `acme` in `acmeErrorPanel`. */
  componentPrefix: z
    .string()
    .regex(/^[a-z][A-Za-z0-9]*$/)
    .optional(),
  /** The project's own objects whose names no org is likely to have: they go without the prefix. */
  distinctObjects: z.array(z.string()).default([]),
  /**
   * Last words that names of components may have, with what each stands for: an `orderList` is a `List` of orders. Any name
   * will do where there are none.
   */
  componentRoles: z.record(z.string().regex(/^[A-Z][a-z]+$/), z.string()).default({}),
  /** Files that put GraphQL texts together at run time, from names that they check themselves. */
  graphqlBuilders: z.array(z.string()).default([]),
  /** Where a rule of Lightning Flow Scanner does not fit: rule, flow, element, and the reason. */
  flowExceptions: z
    .record(z.string(), z.record(z.string(), z.record(z.string(), z.string().min(20))))
    .default({}),
  /** The object whose rows say what a flow could not do, where nobody else is told. */
  problemObject: z.string().optional(),
  /** Faults that are expected and leave no such row: flow, element, and the reason. */
  expectedFaults: z.record(z.string(), z.record(z.string(), z.string().min(20))).default({}),
  /**
   * Folders by the name of the feature that is in them. A feature may name what stands before it, so the first is what all
   * share. Without features, metadata may lie where it likes and name what it likes.
   */
  features: z.record(z.string(), z.array(z.string())).default({}),
  /** The feature that holds what is about the whole app, and so no parts of another feature. */
  appFeature: z.string().optional(),
  /** The permission set that gives all there is to give. */
  adminPermissionSet: z.string().optional(),
  /** The permission set of the integration user: what only it may write, no person types. */
  integrationPermissionSet: z.string().optional(),
  /** Package directories that may ask for what not every org has: nothing else depends on their being deployed. */
  orgDependentDirectories: z.array(z.string()).default([]),
  /** Permission sets that are meant for users of a certain licence, with that licence. */
  licences: z.record(z.string(), z.enum(['Salesforce Platform'])).default({}),
  /** That every field says how sensitive it is, and which of these rules about personal data apply. */
  dataClassification: z.strictObject({ complianceGroups: z.array(z.string()).min(1) }).optional(),
  /** Languages besides the project's own in which every text is there, as Salesforce writes them: `de`, `es_MX`. */
  languages: z.array(z.string()).default([]),
  /** Languages that are being translated: what is missing in them is printed and fails nothing. */
  languagesInProgress: z.array(z.string()).default([]),
  /** The page about the data model that is made from the metadata. */
  dataModelPage: z.string().optional(),
  /** How TypeScript of components becomes the JavaScript that is deployed. */
  componentsTsconfig: z.string().optional(),
  /** The file that tells TypeScript where each component is, and what else it shall find by name. */
  componentPaths: z
    .strictObject({
      file: z.string(),
      others: z.record(z.string(), z.array(z.string())).default({})
    })
    .optional(),
  /** What may be remembered from one run to the next. */
  cacheDirectory: z.string().default('.cache/metadata-checks')
});

export type CheckSettings = z.infer<typeof checkSettings>;

/** The settings of the project in `directory`; what a setting is without the file, or without its line, stands in the schema. */
export function readCheckSettings(directory: string): CheckSettings {
  const path = join(directory, SETTINGS_FILE);
  const result = checkSettings.safeParse(existsSync(path) ? parse(readFileSync(path, 'utf8')) : {});
  if (result.success) {
    return result.data;
  }
  throw invalid(...result.error.issues.map(({ path: where, message }) => [...where, message].join(': ')));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(error instanceof Error ? error.message : String(error));
  }
}

function invalid(...reasons: string[]): ProjectError {
  return new ProjectError(reasons.map((reason) => ({ file: SETTINGS_FILE, reason })));
}
