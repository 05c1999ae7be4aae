import { tslab } from '../tslab.mjs';
import { protocolVersion } from './messages/version.mjs';

/** The content of a `kernel_info_reply`. */
export const kernelInfo = {
  status: 'ok',
  protocol_version: protocolVersion,
  implementation: 'tslab',
  implementation_version: tslab.versions.tslab,
  banner: 'TypeScript',
  language_info: {
    name: 'typescript',
    version: tslab.versions.typescript,
    mimetype: 'text/typescript',
    file_extension: '.ts',
    // JupyterLab and nbconvert choose their colours by these: TypeScript is a mode of JavaScript there.
    codemirror_mode: { name: 'javascript', mode: 'typescript', typescript: true },
  },
};
