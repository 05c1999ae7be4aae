type LayerName = 'averagePooling2d' | 'conv2d' | 'dense' | 'dropout' | 'flatten' | 'maxPooling2d';

interface DocumentNetwork {
  readonly shape: readonly number[];
  /** Its layers, of the library that is given; the function's source stands by itself. */
  readonly layers: <Layer>(library: Readonly<Record<LayerName, (options: never) => Layer>>) => Layer[];
}

/** By the name that the documents give it. */
export declare const documentNetworks: Readonly<
  Record<'MNIST example 1' | 'MNIST example 2' | 'CIFAR-10 model', DocumentNetwork>
>;
