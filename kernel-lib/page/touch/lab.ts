import { mount } from './mount.ts';
import { touchType } from './touch-data.ts';

/** JupyterLab's widget, as far as it is used here. */
interface Widget {
  readonly node: HTMLElement;
}
type WidgetClass = new () => Widget;
interface Model {
  readonly data: Readonly<Record<string, unknown>>;
}
/** Modules that extensions share, by name and version. */
type Shared = Readonly<Record<string, Readonly<Record<string, { get(): Promise<() => unknown> }>>>>;

let shared: Shared = {};

/** A renderer for the outputs that can be touched: safe, for it draws data and runs nothing that an output holds. */
async function extension(): Promise<() => unknown> {
  const [newest] = Object.values(shared['@lumino/widgets']);
  const { Widget } = (await newest.get())() as { Widget: WidgetClass };
  class Touch extends Widget {
    async renderModel({ data }: Model): Promise<void> {
      try {
        if (mount(this.node, data[touchType])) return;
      } catch (error) {
        console.warn(error);
      }
      this.node.textContent = String(data['text/plain'] ?? '');
    }
  }
  const rendererFactory = { safe: true, mimeTypes: [touchType], createRenderer: () => new Touch() };
  const plugin = { id: 'cnn-lessons-touch:plugin', dataType: 'json', rank: 0, rendererFactory };
  return () => ({ __esModule: true, default: plugin });
}

/** Where JupyterLab looks for what its extensions are made of. */
const lab = window as { _JUPYTERLAB?: Record<string, unknown> };
lab._JUPYTERLAB ??= {};
lab._JUPYTERLAB['cnn-lessons-touch'] = {
  init(scope: Shared) {
    shared = scope;
  },
  get: extension,
};
