/** The parts of a browser that unpack. */
interface Unpacking {
  readonly atob: (text: string) => string;
  readonly Response: new (body: unknown) => { readonly body: Stream; arrayBuffer(): Promise<ArrayBuffer> };
  readonly DecompressionStream: new (format: string) => object;
}

interface Stream {
  pipeThrough(through: object): Stream;
}

/** The bytes that were packed by gzip and written in base64. */
export async function unpacked(text: string): Promise<Uint8Array> {
  const { atob, Response, DecompressionStream } = globalThis as unknown as Unpacking;
  const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Response(packed).body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
