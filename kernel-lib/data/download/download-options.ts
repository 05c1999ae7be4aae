/** How far a download is. */
export interface DownloadProgress {
  readonly file: string;
  readonly received: number;
  readonly total: number;
  readonly bytesPerSecond: number;
  readonly secondsLeft: number;
}

export interface DownloadOptions {
  /** Uses what is here and never the network; false by default. */
  readonly offline?: boolean;
  /** Address of a folder, such as a teacher's own server, that is tried before the mirrors; none by default. */
  readonly mirror?: string;
  /** Milliseconds without a byte after which a connection counts as dead; 30,000 by default. */
  readonly timeoutMs?: number;
  /** Breaks the download off; what has arrived stays. None by default. */
  readonly signal?: AbortSignal;
  /** Hears how far the download is with every piece that arrives; nobody by default. */
  readonly onProgress?: (progress: DownloadProgress) => void;
  /** Hears of waiting, retries and mirrors that failed, one sentence each; nobody by default. */
  readonly onNote?: (sentence: string) => void;
}

export const downloadOptionNames: readonly (keyof DownloadOptions)[] = [
  'offline',
  'mirror',
  'timeoutMs',
  'signal',
  'onProgress',
  'onNote',
];
