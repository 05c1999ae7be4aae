import { type SizeSetting, type SizeTouchOptions, sizeNames, sizeSetting } from './size-setting.ts';

/**
 * A setting of the size calculator as the end of a link.
 *
 * @example settingLink({ input: [7, 7], size: [3, 3], strides: [1, 2], padding: 'valid', dilationRate: [1, 1] }) // 'input=7x7&size=3x3&strides=1x2&padding=valid&dilationRate=1x1'
 */
export function settingLink(setting: SizeSetting): string {
  const written = (value: SizeSetting[keyof SizeSetting]) => (typeof value === 'string' ? value : value.join('x'));
  return sizeNames.map((name) => `${name}=${written(setting[name])}`).join('&');
}

/**
 * The setting that the end of a link holds; nothing where it holds none that could be set.
 *
 * @example linkedSetting('input=7x9&size=3x3&strides=2x2&padding=1x1&dilationRate=1x1')?.padding // [1, 1]
 * @example linkedSetting('input=9999x1') // undefined
 */
export function linkedSetting(link: string): SizeSetting | undefined {
  const parts = new Map(link.split('&').map((part) => part.split('=', 2) as [string, string | undefined]));
  if (!sizeNames.every((name) => parts.has(name))) return undefined;
  const options = Object.fromEntries(sizeNames.map((name) => [name, value(parts.get(name) ?? '')]));
  try {
    return sizeSetting(options as SizeTouchOptions);
  } catch {
    return undefined;
  }
}

function value(text: string): string | number[] {
  return /^\d{1,3}x\d{1,3}$/.test(text) ? text.split('x').map(Number) : text;
}
