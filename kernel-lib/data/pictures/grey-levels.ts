/**
 * One value of grey for three of colour, as bright as it looks: weighed as light, which the numbers of a picture are not.
 *
 * @example greyLevels(new Uint8Array([7, 7, 7])) // new Uint8Array([7])
 */
export function greyLevels(colours: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: colours.length / 3 }, (_, i) => {
    const [red, green, blue] = colours.subarray(3 * i, 3 * i + 3);
    if (red === green && green === blue) return red;
    return Math.round(255 * number(0.2126 * light[red] + 0.7152 * light[green] + 0.0722 * light[blue]));
  });
}

/** How much light each number of sRGB is. */
const light: readonly number[] = Array.from({ length: 256 }, (_, level) => {
  const part = level / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

function number(amount: number): number {
  return amount <= 0.0031308 ? amount * 12.92 : 1.055 * amount ** (1 / 2.4) - 0.055;
}
