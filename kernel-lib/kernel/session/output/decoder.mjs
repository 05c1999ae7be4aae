/** Reads as text what is written to streams, in the forms that a stream of Node takes it. */
export class Decoder {
  #decoders = {};

  text(name, chunk, encoding) {
    const isText = typeof chunk === 'string';
    if (isText && (encoding === undefined || /^utf-?8$/i.test(encoding))) return chunk;
    // A character may come in two chunks.
    this.#decoders[name] ??= new TextDecoder('utf-8', { ignoreBOM: true });
    return this.#decoders[name].decode(isText ? Buffer.from(chunk, encoding) : chunk, { stream: true });
  }
}
