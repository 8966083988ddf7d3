import type { CompactLayoutPart, CustomObjectPart } from '@toolkit/sfdx-project';
import type { ObjectSchema } from '@toolkit/local-org';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { fieldOf, missingField, objectOf } from '../model/fieldPath.ts';

const MAX_FIELDS = 10;

/** Compact layouts: at most ten fields of the object, no long ones; the one the object is assigned exists. */
export function compactLayouts({ project, schema }: CheckContext): Problem[] {
  return project.objects.flatMap((object) => {
    const described = objectOf(schema, object.name);
    return [
      ...assignment(object),
      ...(described === undefined
        ? []
        : object.compactLayouts.flatMap((layout) => compactLayout(described, layout)))
    ];
  });
}

function assignment({
  name,
  file,
  compactLayout: assigned,
  compactLayouts: layouts
}: CustomObjectPart): Problem[] {
  const isThere =
    assigned === undefined || assigned === 'SYSTEM' || layouts.some((layout) => layout.name === assigned);
  return isThere
    ? []
    : [
        problem(
          file,
          `${name} has no compact layout ${assigned}`,
          'add it or correct <compactLayoutAssignment>'
        )
      ];
}

function compactLayout(object: ObjectSchema, { name, file, fields }: CompactLayoutPart): Problem[] {
  return [
    ...fields.flatMap((fieldName) => {
      const field = fieldOf(object, fieldName);
      if (field === undefined) {
        return [problem(file, missingField(object, fieldName), 'correct <fields>')];
      }
      return field.type === 'textarea' || field.type === 'multipicklist'
        ? [
            problem(
              file,
              `${fieldName} is a ${field.type}, too long for a compact layout`,
              'show another field'
            )
          ]
        : [];
    }),
    ...(fields.length > MAX_FIELDS
      ? [problem(file, `${name} has ${fields.length} fields`, `keep ${MAX_FIELDS} at most`)]
      : []),
    ...(new Set(fields).size < fields.length ? [problem(file, `${name} has a field twice`, 'keep one')] : [])
  ];
}
