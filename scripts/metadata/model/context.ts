import type { ProjectProblem } from '../../project/projectError.ts';
import type { Project } from '../../project/types.ts';
import type { UnsupportedUse } from '../../local-org/schema/findings.ts';
import type { OrgSchema } from '../../local-org/schema/types.ts';
import type { Bundle } from './bundle.ts';

/** A text file of the package. */
export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  path: string;
  text: string;
}

/** All that the checks look at. Read once; the checks themselves touch no disk. */
export interface CheckContext {
  project: Project;
  schema: OrgSchema;
  /** What the describe model could make no sense of. */
  schemaProblems: readonly ProjectProblem[];
  /** What the local org lacks. */
  unsupported: readonly UnsupportedUse[];
  files: readonly SourceFile[];
  bundles: readonly Bundle[];
}
