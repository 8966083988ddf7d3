import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { DataContext } from '../http/dataContext.ts';
import { notFound } from '../http/errorBody.ts';
import { MERGEABLE } from '../../engine/save/mergeRecords.ts';
import { AUDIT_FIELDS } from '../../engine/save/objectPlan.ts';
import { describeField } from './describeField.ts';
import { recordTypesOf } from './recordTypes.ts';

/** Global describe: `GET /sobjects` (REST guide, "Describe Global"). Only objects the user may read. */
export function describeGlobal(context: DataContext): Record<string, unknown> {
  const objects = [...context.org.schema.objects.values()].filter((object) => isVisible(context, object));
  objects.sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    encoding: 'UTF-8',
    maxBatchSize: 200,
    sobjects: objects.map((object) => basicInformation(context, object))
  };
}

/** `GET /sobjects/{object}/describe` (REST guide, "sObject Describe"). */
export function describeObject(context: DataContext, object: ObjectSchema): Record<string, unknown> {
  const basic = basicInformation(context, object);
  const { words } = context.session;
  const setsAuditFields = context.session.access.hasPermission('CreateAuditFields');
  const fields = [...object.fields.values()]
    .map((field) => ({ field, access: context.session.access.field(object, field.name) }))
    .filter(({ access }) => access.read)
    .map(({ field, access }) => {
      const described = describeField(object, words.field(field), access.edit);
      // With "Set Audit Fields upon Record Creation" clients are offered them, as Data Loader shows (assumed for describe).
      return setsAuditFields && AUDIT_FIELDS.has(field.name) ? { ...described, createable: true } : described;
    });
  const { urls } = basic;
  delete basic['urls'];
  return {
    actionOverrides: [],
    ...basic,
    childRelationships: object.childRelationships
      .filter((child) => {
        const childObject = context.org.schema.objects.get(child.childObject.toLowerCase());
        // What merging leaves behind is in no recorded describe.
        return (
          child.field !== 'MasterRecordId' && childObject !== undefined && isVisible(context, childObject)
        );
      })
      .map((child) => ({
        cascadeDelete: child.cascadeDelete,
        childSObject: child.childObject,
        deprecatedAndHidden: false,
        field: child.field,
        junctionIdListNames: [],
        junctionReferenceTo: [],
        relationshipName: child.relationshipName ?? null,
        restrictedDelete: child.restrictedDelete
      })),
    compactLayoutable: hasLayouts(object),
    defaultImplementation: null,
    extendedBy: null,
    extendsInterfaces: null,
    fields,
    implementedBy: null,
    implementsInterfaces: null,
    listviewable: null,
    lookupLayoutable: null,
    namedLayoutInfos: [],
    networkScopeFieldName: null,
    recordTypeInfos: recordTypesOf(context, object).map(({ id, developerName, label, active, master }) => ({
      active,
      available: active,
      defaultRecordTypeMapping: master,
      developerName,
      master,
      name: label,
      recordTypeId: id,
      urls: { layout: `${context.base}/sobjects/${object.name}/describe/layouts/${id}` }
    })),
    searchLayoutable: hasPages(object),
    sobjectDescribeOption: 'FULL',
    supportedScopes: [
      { label: `All ${object.labelPlural.toLowerCase()}`, name: 'everything' },
      ...(object.fields.has('ownerid')
        ? [{ label: `My ${object.labelPlural.toLowerCase()}`, name: 'mine' }]
        : [])
    ],
    urls
  };
}

/** What global describe, basic information and full describe share. */
export function basicInformation(context: DataContext, object: ObjectSchema): Record<string, unknown> {
  const access = context.session.access.object(object);
  const words = context.session.words.object(object);
  const path = `${context.base}/sobjects/${object.name}`;
  return {
    activateable: false,
    associateEntityType: object.name.endsWith('Share') ? 'Share' : null,
    associateParentEntity: shareParent(object),
    createable: object.createable && access.create,
    custom: object.custom,
    customSetting: false,
    // Recorded: with its products.
    deepCloneable: object.name === 'Opportunity',
    deletable: object.deletable && access.delete,
    deprecatedAndHidden: false,
    feedEnabled: false,
    hasSubtypes: false,
    isInterface: false,
    isSubtype: false,
    keyPrefix: object.keyPrefix === '' ? null : object.keyPrefix,
    label: words.label,
    labelPlural: words.labelPlural,
    layoutable: hasLayouts(object),
    // Recorded: the three kinds of record that merge() takes.
    mergeable: MERGEABLE.has(object.name),
    mruEnabled: hasPages(object),
    name: object.name,
    queryable: object.queryable,
    replicateable: object.replicateable,
    retrieveable: object.queryable,
    searchable: hasPages(object),
    triggerable: object.createable && !object.customMetadata,
    undeletable: object.undeletable,
    updateable: object.updateable && access.edit,
    urls: { rowTemplate: `${path}/{ID}`, describe: `${path}/describe`, sobject: path }
  };
}

/** The object by its name in any case, or 404 as for any other missing resource (recorded: create-unknown-object.json). */
export function visibleObject(context: DataContext, name: string): ObjectSchema {
  const object = context.org.schema.objects.get(name.toLowerCase());
  if (object === undefined || !isVisible(context, object)) {
    throw notFound();
  }
  return object;
}

export function isVisible(context: DataContext, object: ObjectSchema): boolean {
  return context.session.access.object(object).read;
}

/** Shown on pages of their own. Activities are, although the UI API does not know them; contact roles are not (recorded). */
/** Contact roles have layouts and no pages (recorded). */
function hasLayouts(object: ObjectSchema): boolean {
  return hasPages(object) || object.name === 'OpportunityContactRole';
}

function hasPages(object: ObjectSchema): boolean {
  if (object.name === 'OpportunityContactRole') {
    return false;
  }
  return object.uiApi || object.name === 'Event' || object.name === 'Task';
}

function shareParent(object: ObjectSchema): string | null {
  if (object.name.endsWith('__Share')) {
    return `${object.name.slice(0, -'__Share'.length)}__c`;
  }
  return object.name.endsWith('Share') ? object.name.slice(0, -'Share'.length) : null;
}
