/**
 * A number as every figure writes it: a real minus sign, thousands apart, at most `decimals` digits behind the point, and
 * just as many where it is `padded`.
 *
 * @example numeral(-693962) // '−693,962'
 * @example numeral(0.12345) // '0.123'
 */
export function numeral(
  value: number,
  { decimals = 3, padded = false }: { readonly decimals?: number; readonly padded?: boolean } = {},
): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value < 0 ? '−∞' : '∞';
  const [integer, fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const digits = padded ? fraction : fraction.replace(/0+$/, '');
  const written = integer.replace(/\B(?=(\d{3})+$)/g, ',') + (digits === '' ? '' : `.${digits}`);
  return value < 0 && /[1-9]/.test(written) ? `−${written}` : written;
}
