/** Small SFDX projects for tests, written down in the test that needs them. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A nested value as metadata XML; lists repeat their element. */
export type Xml = string | number | boolean | Xml[] | { [element: string]: Xml | undefined };

export type ProjectFiles = Record<string, { root: string; body: Xml }>;

export function toXml(root: string, body: Xml): string {
  const namespaces =
    'xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${namespaces}>${inner(body)}</${root}>\n`;
}

function inner(value: Xml): string {
  if (Array.isArray(value)) {
    return value.map(inner).join('');
  }
  if (typeof value !== 'object') {
    return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  }
  return Object.entries(value)
    .flatMap(([name, part]) =>
      part === undefined
        ? []
        : Array.isArray(part)
          ? part.map((one) => [name, one] as const)
          : [[name, part] as const]
    )
    .map(([name, part]) => `<${name}>${inner(part)}</${name}>`)
    .join('');
}

/** Writes the files below `main/`; the caller removes the folder. */
export async function writeProject(
  files: ProjectFiles
): Promise<{ directory: string; remove: () => Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'test-project-'));
  const all: Record<string, string> = {
    'sfdx-project.json': JSON.stringify({ packageDirectories: [{ path: 'main' }], sourceApiVersion: '66.0' }),
    ...Object.fromEntries(
      Object.entries(files).map(([path, { root, body }]) => [`main/${path}`, toXml(root, body)])
    )
  };
  await mkdir(join(directory, 'main'));
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  return { directory, remove: () => rm(directory, { recursive: true }) };
}

export function object(name: string, body: { [element: string]: Xml | undefined } = {}): ProjectFiles {
  const label = name.replace(/__(c|mdt)$/, '').replaceAll('_', ' ');
  const isMetadata = name.endsWith('__mdt');
  return {
    [`objects/${name}/${name}.object-meta.xml`]: {
      root: 'CustomObject',
      body: {
        label,
        pluralLabel: `${label}s`,
        ...(isMetadata
          ? {}
          : { nameField: { label: `${label} Name`, type: 'Text' }, sharingModel: 'ReadWrite' }),
        ...body
      }
    }
  };
}

export function field(
  objectName: string,
  name: string,
  body: { [element: string]: Xml | undefined }
): ProjectFiles {
  return {
    [`objects/${objectName}/fields/${name}.field-meta.xml`]: {
      root: 'CustomField',
      body: { fullName: name, label: name.replace(/__c$/, '').replaceAll('_', ' '), ...body }
    }
  };
}

export function masterDetail(
  objectName: string,
  name: string,
  master: string,
  body: { [element: string]: Xml } = {}
): ProjectFiles {
  return field(objectName, name, {
    type: 'MasterDetail',
    referenceTo: master,
    relationshipName: `${objectName.replace(/__c$/, '')}s`,
    relationshipOrder: 0,
    ...body
  });
}

export function picklist(
  objectName: string,
  name: string,
  values: readonly string[],
  defaultValue?: string
): ProjectFiles {
  return field(objectName, name, {
    type: 'Picklist',
    valueSet: {
      restricted: true,
      valueSetDefinition: {
        sorted: false,
        value: values.map((value) => ({ fullName: value, default: value === defaultValue, label: value }))
      }
    }
  });
}

export function validationRule(
  objectName: string,
  name: string,
  formula: string,
  message: string,
  errorField?: string
): ProjectFiles {
  return {
    [`objects/${objectName}/validationRules/${name}.validationRule-meta.xml`]: {
      root: 'ValidationRule',
      body: {
        fullName: name,
        active: true,
        errorConditionFormula: formula,
        errorDisplayField: errorField,
        errorMessage: message
      }
    }
  };
}

export function flow(name: string, body: { [element: string]: Xml | undefined }): ProjectFiles {
  return {
    [`flows/${name}.flow-meta.xml`]: {
      root: 'Flow',
      body: {
        apiVersion: '66.0',
        label: name.replaceAll('_', ' '),
        processType: 'AutoLaunchedFlow',
        status: 'Active',
        ...body
      }
    }
  };
}

export function permissionSet(name: string, body: { [element: string]: Xml | undefined }): ProjectFiles {
  return {
    [`permissionsets/${name}.permissionset-meta.xml`]: {
      root: 'PermissionSet',
      body: { label: name.replaceAll('_', ' '), ...body }
    }
  };
}

export function objectGrant(objectName: string, letters: string): { [element: string]: Xml } {
  return {
    allowCreate: letters.includes('c'),
    allowDelete: letters.includes('d'),
    allowEdit: letters.includes('e'),
    allowRead: letters.includes('r'),
    modifyAllRecords: letters.includes('M'),
    object: objectName,
    viewAllRecords: letters.includes('V')
  };
}

export function fieldGrant(path: string, editable = true): { [element: string]: Xml } {
  return { editable, field: path, readable: true };
}
