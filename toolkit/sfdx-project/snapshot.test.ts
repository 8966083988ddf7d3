import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { inspect } from 'node:util';
import { readProjectFile } from './projectFile.ts';
import { readProject } from './readProject.ts';
import { readSource } from './readSource.ts';
import type { Project } from './types.ts';
import { XmlNode } from './xmlNode.ts';

const FIXTURE = resolve(import.meta.dirname, '../preview/fixtures/project');
const directory = mkdtempSync(join(tmpdir(), 'snapshot-'));
after(() => rmSync(directory, { recursive: true, force: true }));
const kept = (): string[] => readdirSync(join(directory, '.cache/sfdx-project'));

/** A node with everything in it, which `deepEqual` does not see. */
const whole = (project: Project): unknown => opened(project);

function opened(value: unknown): unknown {
  if (value instanceof XmlNode) {
    return { source: value.source, content: value.content, names: value.names() };
  }
  if (Array.isArray(value)) {
    return value.map(opened);
  }
  return typeof value === 'object' && value !== null && !(value instanceof Map)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, opened(inner)]))
    : value;
}

const read = async (): Promise<Project> => readSource(directory, await readProjectFile(directory));

describe('a project that was read before', () => {
  beforeEach(() => {
    rmSync(directory, { recursive: true, force: true });
    cpSync(FIXTURE, directory, { recursive: true });
    writeFileSync(join(directory, 'package.json'), '{}');
    mkdirSync(join(directory, '.cache'));
  });

  test('is what it was, to the last element', async () => {
    const [first, second] = [await readProject(directory), await readProject(directory)];
    assert.equal(kept().length, 1);
    const expected = whole(await read());
    assert.ok(inspect(expected, { depth: 9 }).length > 10_000);
    assert.deepEqual(whole(first), expected);
    assert.deepEqual(whole(second), expected);
    assert.ok(second.objects[0]?.xml instanceof XmlNode);
  });

  test('is taken from what was kept, and read again when that is damaged', async () => {
    await readProject(directory);
    const [name = ''] = kept();
    const file = join(directory, '.cache/sfdx-project', name);
    const { serialize } = await import('node:v8');
    writeFileSync(file, serialize({ name: 'as kept' }));
    assert.deepEqual(await readProject(directory), { name: 'as kept' });
    writeFileSync(file, 'half');
    assert.deepEqual(whole(await readProject(directory)), whole(await read()));
    assert.deepEqual(kept(), [name]);
  });

  const label = 'force-app/main/default/labels/Added.labels-meta.xml';
  const CHANGES: Record<string, () => void> = {
    'a file is added': () =>
      write(
        label,
        '<?xml version="1.0"?><CustomLabels xmlns="http://soap.sforce.com/2006/04/metadata"><labels><fullName>Added</fullName><language>en_US</language><protected>false</protected><shortDescription>a</shortDescription><value>a</value></labels></CustomLabels>'
      ),
    'a file is ignored': () => write('.forceignore', '**/objects/**'),
    'the version of the API changes': () =>
      write('sfdx-project.json', '{"packageDirectories":[{"path":"force-app"}],"sourceApiVersion":"60.0"}')
  };
  const write = (path: string, text: string): void => {
    mkdirSync(join(directory, path, '..'), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  for (const [name, change] of Object.entries(CHANGES)) {
    test(`is read again when ${name}`, async () => {
      const before = whole(await readProject(directory));
      change();
      const after = whole(await readProject(directory));
      assert.notDeepEqual(after, before);
      assert.deepEqual(after, whole(await read()));
      assert.equal(kept().length, 1);
    });
  }

  test('is said to be broken each time', async () => {
    write(label, '<CustomLabels><labels>');
    await assert.rejects(readProject(directory), /well-formed/);
    await assert.rejects(readProject(directory), /well-formed/);
  });

  const NEVER: Record<string, () => void> = {
    'values of the environment go into it': () =>
      write(
        'sfdx-project.json',
        '{"packageDirectories":[{"path":"force-app"}],"replacements":[{"filename":"a","stringToReplace":"b","replaceWithEnv":"C"}]}'
      ),
    'links lead out of it': () =>
      symlinkSync(join(FIXTURE, 'sfdx-project.json'), join(directory, 'force-app/link.json')),
    'there is no folder for what is kept': () => rmSync(join(directory, '.cache'), { recursive: true }),
    'it is no part of a package': () => rmSync(join(directory, 'package.json'))
  };
  for (const [name, prepare] of Object.entries(NEVER)) {
    test(`is not kept where ${name}`, async () => {
      prepare();
      assert.deepEqual(whole(await readProject(directory)), whole(await read()));
      assert.throws(kept, { code: 'ENOENT' });
    });
  }
});
