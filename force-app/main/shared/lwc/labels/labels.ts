/** Fills the placeholders {0}, {1}, ... of a custom label. A placeholder without a value is left standing: visible in tests. */
export function format(label: string, ...values: (string | number)[]): string {
  return label.replace(/\{(\d+)\}/g, (placeholder, index: string) => {
    const value = values[Number(index)];
    return value === undefined ? placeholder : String(value);
  });
}
