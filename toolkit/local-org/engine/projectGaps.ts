import type { Project } from '@toolkit/sfdx-project';
import { unsupportedShares } from './reports/folderAccess.ts';
import type { UnsupportedUse } from '../schema/findings.ts';

/**
 * Everything the project uses and the local org lacks, by name and file: what loading it found, and metadata of types
 * that nothing here runs (Apex, Aura, ...).
 */
export function projectGaps(org: {
  project: Project;
  unsupported: readonly UnsupportedUse[];
}): UnsupportedUse[] {
  const { project, unsupported } = org;
  const settings = project.objects.filter(({ xml }) => xml.has('customSettingsType'));
  const all = [
    ...unsupported,
    ...settings.map(({ name, file }) => ({
      what: 'custom settings (served as an ordinary object)',
      name,
      file
    })),
    ...unsupportedShares(project),
    ...project.others.map(({ type, name, file }) => ({ what: type, name, file }))
  ];
  // A permission set names the same object with each of its fields.
  return [...new Map(all.map((gap) => [`${gap.what}\n${gap.name}\n${gap.file}`, gap])).values()];
}
