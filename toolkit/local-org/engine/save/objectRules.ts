import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { ObjectRules } from './saveContext.ts';

export function rulesFor(objectNames: readonly string[], rules: Omit<ObjectRules, 'appliesTo'>): ObjectRules {
  return { ...rules, appliesTo: ({ name }) => objectNames.includes(name) };
}

/** The rules of each object, in the order in which they were given. */
export function rulesByObject(all: readonly ObjectRules[]): (object: ObjectSchema) => readonly ObjectRules[] {
  const byObject = new WeakMap<ObjectSchema, readonly ObjectRules[]>();
  return (object) => {
    let rules = byObject.get(object);
    if (rules === undefined) {
      rules = all.filter((each) => each.appliesTo(object));
      byObject.set(object, rules);
    }
    return rules;
  };
}
