import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import type { Break } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { literalTexts } from './literalTexts.ts';

const TEMPLATE = 'force-app/main/bookings/lwc/tripsVisitCard/tripsVisitCard.html';
const FLOW = 'force-app/main/bookings/flows/Visit_Before_Save_Say_No.flow-meta.xml';
const SPEAKS: Break = {
  'config/metadata-checks.json': (text) =>
    JSON.stringify({ ...(JSON.parse(text) as object), languages: ['fr'] })
};
const says = (errorMessage: string): Break => ({
  ...SPEAKS,
  [FLOW]: `<?xml version="1.0" encoding="UTF-8"?>
<Flow xmlns="http://soap.sforce.com/2006/04/metadata">
    <customErrors><name>No</name><label>No</label><locationX>0</locationX><locationY>0</locationY>
        <customErrorMessages><errorMessage>${errorMessage}</errorMessage><isFieldError>false</isFieldError></customErrorMessages>
    </customErrors>
    <label>Visit: Before Save, Say No</label><processType>AutoLaunchedFlow</processType><status>Active</status>
</Flow>`
});
const bell = (name: string, value: string): Break => ({
  ...SPEAKS,
  [FLOW]: `<?xml version="1.0" encoding="UTF-8"?>
<Flow xmlns="http://soap.sforce.com/2006/04/metadata">
    <actionCalls><name>Tell</name><label>Tell</label><actionName>customNotificationAction</actionName><actionType>customNotificationAction</actionType>
        <inputParameters><name>${name}</name><value><stringValue>${value}</stringValue></value></inputParameters>
    </actionCalls>
    <label>Visit: Before Save, Say No</label><processType>AutoLaunchedFlow</processType><status>Active</status>
</Flow>`
});

test('a valid project, and one that speaks one language only', async () => {
  assert.deepEqual(await found(literalTexts, SPEAKS), []);
  const { [FLOW]: flow } = says('Not today.');
  assert.deepEqual(await found(literalTexts, { [FLOW]: flow }), []);
});

test('words in a template are found, between tags and in what is read aloud', async () => {
  const put = (to: string) =>
    found(literalTexts, { ...SPEAKS, [TEMPLATE]: change('<template>', `<template>${to}`) });
  assert.deepEqual(await put('<p>Hello</p>'), [[TEMPLATE, '“Hello” stands in the template']]);
  assert.deepEqual(await put('<p title="Hello">{name} – 3</p>'), [
    [TEMPLATE, '“Hello” stands in the template']
  ]);
  assert.deepEqual(await put('<!-- Hello --><p class="hello there">{hello}: ({there})</p>'), []);
});

test('words that a flow says are found; what it fills in are none', async () => {
  assert.deepEqual(await found(literalTexts, says('Not today.')), [[FLOW, 'the flow says “Not today.”']]);
  assert.deepEqual(await found(literalTexts, says('{!$Label.Trips_No} ({!$Flow.FaultMessage})')), []);
  assert.deepEqual(await found(literalTexts, bell('title', 'A visit')), [[FLOW, 'the flow says “A visit”']]);
  assert.deepEqual(await found(literalTexts, bell('customNotifTypeId', 'A visit')), []);
});
