/** Fills custom labels: placeholders, and the form of a noun that a number asks for. */
import LANGUAGE from '@salesforce/i18n/lang';
import LOCALE from '@salesforce/i18n/locale';
import { insideQuotes } from './quotes';

/**
 * Fills the placeholders {0}, {1}, ... of a custom label. A placeholder without a value is left standing: visible in tests.
 * A value that ends in a full stop, as short dates do in German and Polish, takes the place of the label's own. A value that the label
 * puts in quotation marks keeps its own as inner ones.
 */
export function format(label: string, ...values: (string | number)[]): string {
  return label.replace(/\{(\d+)\}(\.?)/g, (placeholder, index: string, stop: string, at: number) => {
    const value = values[Number(index)];
    if (value === undefined) {
      return placeholder;
    }
    const text = insideQuotes(String(value), label.slice(0, at));
    return text.endsWith('.') ? text : text + stop;
  });
}

/**
 * The label for a number, filled with the number and further values: `plural(2, { one: '{0} day', other: '{0} days' })`.
 * Languages with more forms than a component has labels for get `other`.
 */
export function plural(
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
  ...values: (string | number)[]
): string {
  const form = forms[new Intl.PluralRules(LANGUAGE).select(count)] ?? forms.other;
  return format(form, new Intl.NumberFormat(LOCALE).format(count), ...values);
}
