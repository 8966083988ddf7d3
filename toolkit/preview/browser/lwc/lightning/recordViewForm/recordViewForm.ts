/** https://developer.salesforce.com/docs/component-library/bundle/lightning-record-view-form */
import type { Template } from 'lwc';
import RecordEditForm from 'lightning/recordEditForm';
import template from './recordViewForm.html';

/** An edit form without a form around it: its fields are output fields. */
export default class RecordViewForm extends RecordEditForm {
  render(): Template {
    return template;
  }
}
