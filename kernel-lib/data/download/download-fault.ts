import { say, type Text } from '../../text/language.ts';
import { reason, refusal } from '../refusal.ts';

const full = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const forbidden = ['EACCES', 'EPERM', 'EROFS'];
const blocked = ['ENOTDIR', 'EEXIST', 'EISDIR'];

/** What a mirror did wrong. The next mirror may do better; after a passing fault the same one may, too. */
export class DownloadFault extends Error {
  readonly passing: boolean;

  constructor(text: Text, passing: boolean) {
    super(say(text));
    this.name = 'DownloadFault';
    this.passing = passing;
  }

  static broken(error: unknown): DownloadFault {
    const why = reason(error);
    // A name that nobody knows will not be known in a second either.
    const passing = !(error instanceof Error && 'code' in error && error.code === 'ENOTFOUND');
    return new DownloadFault({ ko: `연결이 끊겼어요 (${why})`, en: `the connection broke (${why})` }, passing);
  }

  static cutOff(received: number, expected: number): DownloadFault {
    return new DownloadFault(
      { ko: `${expected}바이트 가운데 ${received}바이트만 왔어요`, en: `only ${received} of ${expected} bytes came` },
      true,
    );
  }

  static overlong(most: number): DownloadFault {
    return new DownloadFault({ ko: `${most}바이트보다 많이 왔어요`, en: `more than ${most} bytes came` }, false);
  }

  static status(status: number): DownloadFault {
    const passing = status >= 500 || status === 408 || status === 416 || status === 429;
    return new DownloadFault({ ko: `서버가 ${status} 응답을 보냈어요`, en: `the server answered ${status}` }, passing);
  }

  static otherPiece(): DownloadFault {
    return new DownloadFault({ ko: '부탁한 것과 다른 조각이 왔어요', en: 'a piece came that was not asked for' }, true);
  }

  static webPage(): DownloadFault {
    return new DownloadFault({ ko: '파일 대신 웹 페이지가 왔어요', en: 'a web page came instead of the file' }, false);
  }

  static wrongHash(): DownloadFault {
    return new DownloadFault(
      { ko: '받은 파일의 sha256이 달라서 버렸어요', en: 'the file has the wrong sha256 and was thrown away' },
      false,
    );
  }

  /** A fault of this machine, which no other mirror mends; nothing for other errors. */
  static ofDisk(error: unknown, folder: string): RangeError | undefined {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (full.includes(code)) {
      return refusal(
        'download',
        {
          ko: `${folder} 폴더가 있는 디스크가 가득 찼어요; 자리를 비우고 같은 명령을 다시 실행하면 받은 데부터 이어져요`,
          en: `the disk of ${folder} is full; free some space and run the same command again, it goes on where it stopped`,
        },
        error,
      );
    }
    if (forbidden.includes(code)) {
      return refusal(
        'download',
        {
          ko: `${folder} 폴더에 쓸 수 없어요; 권한을 확인하거나 CNN_CACHE에 다른 폴더를 적어 주세요`,
          en: `${folder} cannot be written; check its permissions or set CNN_CACHE to another folder`,
        },
        error,
      );
    }
    if (blocked.includes(code)) {
      return refusal(
        'download',
        {
          ko: `${folder} 자리에 폴더가 아닌 것이 있어요 (${reason(error)}); 지우거나 CNN_CACHE에 다른 폴더를 적어 주세요`,
          en: `something stands in the way of ${folder} (${reason(error)}); remove it or set CNN_CACHE to another folder`,
        },
        error,
      );
    }
    return undefined;
  }
}
