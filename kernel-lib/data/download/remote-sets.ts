/** A file that can be downloaded: where from, and how to know that it is the right one. */
export interface RemoteFile {
  readonly name: string;
  /** Addresses that are tried in this order. */
  readonly mirrors: readonly string[];
  /** What the hash is taken of: the file, or what it unpacks to where mirrors packed the same bytes differently. */
  readonly hashed: 'file' | 'content';
  readonly sha256: string;
  /** Bytes of the file; where packings differ, of the longest known. */
  readonly bytes: number;
}

/** A set of pictures that `npm run data` downloads. */
export interface RemoteSet {
  readonly name: RemoteSetName;
  readonly files: readonly RemoteFile[];
}

export type RemoteSetName = 'mnist' | 'fashion-mnist' | 'cifar-10';

/** The sets that can be downloaded. Their licences are told in datasets/README.md. */
export const remoteSets: readonly RemoteSet[] = [
  {
    name: 'mnist',
    files: idxFiles(
      [
        'https://storage.googleapis.com/cvdf-datasets/mnist/',
        'https://ossci-datasets.s3.amazonaws.com/mnist/',
        'http://yann.lecun.com/exdb/mnist/',
      ],
      'file',
      [
        ['train-images-idx3-ubyte.gz', 9_912_422, '440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609'],
        ['train-labels-idx1-ubyte.gz', 28_881, '3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c'],
        ['t10k-images-idx3-ubyte.gz', 1_648_877, '8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6'],
        ['t10k-labels-idx1-ubyte.gz', 4_542, 'f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6'],
      ],
    ),
  },
  {
    name: 'fashion-mnist',
    files: idxFiles(
      [
        'https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/',
        'http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/',
      ],
      'content',
      [
        ['train-images-idx3-ubyte.gz', 26_421_880, 'c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888'],
        ['train-labels-idx1-ubyte.gz', 29_515, 'bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9'],
        ['t10k-images-idx3-ubyte.gz', 4_422_102, '5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b'],
        ['t10k-labels-idx1-ubyte.gz', 5_148, '0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34'],
      ],
    ),
  },
  {
    name: 'cifar-10',
    files: [
      {
        name: 'cifar-10-binary.tar.gz',
        mirrors: [
          'https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz',
          'https://storage.googleapis.com/s4tf-hosted-binaries/datasets/CIFAR10/cifar-10-binary.tar.gz',
          'https://mindspore-website.obs.cn-north-4.myhuaweicloud.com/notebook/datasets/cifar-10-binary.tar.gz',
        ],
        hashed: 'file',
        sha256: 'c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd',
        bytes: 170_052_171,
      },
    ],
  },
];

function idxFiles(
  mirrors: readonly string[],
  hashed: RemoteFile['hashed'],
  rows: readonly (readonly [name: string, bytes: number, sha256: string])[],
): RemoteFile[] {
  return rows.map(([name, bytes, sha256]) => ({
    name,
    mirrors: mirrors.map((mirror) => `${mirror}${name}`),
    hashed,
    sha256,
    bytes,
  }));
}
