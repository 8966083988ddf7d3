import card from '@salesforce/label/c.Ridealong_Digest_Card';
import help from '@salesforce/label/c.Ridealong_Digest_Help';
import notLoaded from '@salesforce/label/c.Ridealong_Digest_NotLoaded';
import notSaved from '@salesforce/label/c.Ridealong_Digest_NotSaved';
import off from '@salesforce/label/c.Ridealong_Digest_Off';
import on from '@salesforce/label/c.Ridealong_Digest_On';
import open from '@salesforce/label/c.Ridealong_Digest_Open';
import digestSwitch from '@salesforce/label/c.Ridealong_Digest_Switch';

export const labels = { card, digestSwitch, help, notLoaded, notSaved, off, on, open };
