/** Records without their `attributes`, for comparing. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(plain);
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'attributes')
      .map(([key, each]) => [key, plain(each)])
  );
}
