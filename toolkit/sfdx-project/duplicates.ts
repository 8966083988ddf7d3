/** Parts of a project that are there twice. */
import { join, relative } from 'node:path';
import type { ProjectProblem } from './projectError.ts';
import type { MetadataPart, Project } from './types.ts';

/**
 * The same thing twice: of two package directories the later one deploys over the earlier, which is said; within one
 * directory nobody knows which is meant.
 */
export function settleDuplicates(project: Project): ProjectProblem[] {
  const problems: ProjectProblem[] = [];
  const settle = <Part extends MetadataPart>(
    parts: Part[],
    prefix = '',
    keyOf = ({ name }: Part): string => name
  ): Part[] => {
    const kept = new Map<string, Part>();
    for (const part of parts) {
      const key = keyOf(part);
      const other = kept.get(key);
      const order = other === undefined ? 1 : packageOf(project, part) - packageOf(project, other);
      if (other === undefined || order > 0) {
        kept.set(key, part);
      }
      if (other !== undefined && order === 0) {
        problems.push({
          file: part.file,
          reason: `${part.name} is also in ${other.file}; keep one of the two`
        });
      } else if (other !== undefined) {
        const { name, file } = order > 0 ? other : part;
        project.others.push({ type: 'the earlier of two versions of', name: `${prefix}${name}`, file });
      }
    }
    return [...kept.values()];
  };
  for (const object of project.objects) {
    const prefix = `${object.name}.`;
    object.fields = settle(object.fields, prefix);
    object.validationRules = settle(object.validationRules, prefix);
    object.recordTypes = settle(object.recordTypes, prefix);
    object.listViews = settle(object.listViews, prefix);
    object.compactLayouts = settle(object.compactLayouts, prefix);
  }
  // One of reports and one of dashboards may have the same name.
  project.folders = settle(project.folders, '', ({ kind, name }) => `${kind} ${name}`);
  // Translations of one language may lie in several directories: the org has what all of them say.
  const { objects: _, others: __, directory: ___, folders: ____, translations: _____, ...rest } = project;
  for (const [key, parts] of Object.entries(rest)) {
    if (Array.isArray(parts) && parts.every(isPart)) {
      Object.assign(project, { [key]: settle(parts) });
    }
  }
  return problems;
}

function isPart(item: unknown): item is MetadataPart {
  return typeof item === 'object' && item !== null && 'name' in item && 'file' in item;
}

/** Place of the package directory that a file is in, in the order they deploy in. */
function packageOf({ directory, packageDirectories }: Project, { file }: MetadataPart): number {
  return packageDirectories.findLastIndex(
    (path) => !relative(join(directory, path), join(directory, file)).startsWith('..')
  );
}
