import type { Project, ProjectProblem } from '@toolkit/sfdx-project';
import type { OrgSchema, UnsupportedUse } from '@toolkit/local-org';
import type { Bundle } from './bundle.ts';
import type { CheckSettings } from './checkSettings.ts';
import type { Features } from './features.ts';
import type { SourceFile } from './sourceFile.ts';

/** All that the checks look at. Read once; the checks themselves touch no disk. */
export interface CheckContext {
  project: Project;
  settings: CheckSettings;
  features: Features;
  schema: OrgSchema;
  /** What the describe model could make no sense of. */
  schemaProblems: readonly ProjectProblem[];
  /** What the local org lacks. */
  unsupported: readonly UnsupportedUse[];
  files: readonly SourceFile[];
  bundles: readonly Bundle[];
}
