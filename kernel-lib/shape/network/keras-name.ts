/** The name that Keras gives to layers of a class, to be numbered: `maxPooling2d → max_pooling2d`. */
export function kerasName(layer: string): string {
  return layer.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The class of a layer in Keras: `maxPooling2d → MaxPooling2D`. */
export function kerasClass(layer: string): string {
  return (layer[0].toUpperCase() + layer.slice(1)).replace(/\dd/, (axes) => axes.toUpperCase());
}
