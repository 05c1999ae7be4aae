import type { Extension } from '@codemirror/state';
import { EditorView, tooltips } from '@codemirror/view';

const button = {
  font: '0.9rem/1.5 var(--sans)',
  color: 'var(--accent)',
  background: 'var(--card)',
  border: '1px solid var(--line)',
  borderRadius: '6px',
  padding: '0.15rem 0.8rem',
  cursor: 'pointer',
};

const theme: Extension = EditorView.theme({
  '&': {
    color: 'var(--ink)',
    background: 'var(--code)',
    border: '1px solid var(--line)',
    borderRadius: '10px',
  },
  '.code > &': { border: '0' },
  '&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', fontSize: '0.82em', lineHeight: '1.6' },
  '.cm-content': { padding: '0.9rem 0', caretColor: 'var(--ink)', wordBreak: 'normal' },
  '.cm-content:focus-visible': { outline: 'none' },
  '.cm-line': { padding: '0 1.1rem' },
  '.cm-blank': { background: 'var(--accent-soft)', boxShadow: 'inset 3px 0 var(--accent)' },
  '.cm-mark, .cm-mark .c': { color: 'var(--accent)', fontWeight: '700' },
  '.cm-problem': { background: 'var(--red-soft)', boxShadow: 'inset 5px 0 var(--red)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--red)',
    textUnderlineOffset: '0.25em',
  },
  '.cm-lintRange-active': { backgroundColor: 'transparent' },
  '.cm-lintPoint-error:after': { borderBottomColor: 'var(--red)' },
  '&.cm-focused .cm-matchingBracket, .cm-matchingBracket': {
    background: 'none',
    outline: '1px solid var(--soft)',
  },
  '&.cm-focused .cm-nonmatchingBracket, .cm-nonmatchingBracket': {
    background: 'none',
    outline: '1px dashed var(--red)',
  },
  '.cm-tooltip': {
    zIndex: '3',
    color: 'var(--ink)',
    background: 'var(--card)',
    border: '1px solid var(--soft)',
    borderRadius: '8px',
    boxShadow: '0 3px 12px var(--line)',
    font: '0.92rem/1.55 var(--sans)',
    maxWidth: 'min(38rem, 100vw - 1.5rem)',
    overflow: 'hidden',
  },
  '.cm-tooltip-section:not(:first-child)': { borderTop: '1px solid var(--line)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    font: '0.88rem/1.5 var(--mono)',
    minWidth: 'min(16rem, 90vw)',
    maxWidth: 'min(32rem, 100vw - 1.5rem)',
    maxHeight: '15em',
    '& > li': { display: 'flex', gap: '0.6em', alignItems: 'baseline', padding: '0.1rem 0.7rem', lineHeight: '1.6' },
  },
  '.cm-tooltip-autocomplete ul li[aria-selected], .cm-tooltip-autocomplete-disabled ul li[aria-selected]': {
    color: 'var(--page)',
    background: 'var(--accent)',
    outline: '1px solid transparent',
    '& .cm-sign, & .cm-completionDetail': { color: 'inherit' },
  },
  '.cm-sign': { flex: 'none', width: '1em', textAlign: 'center', color: 'var(--soft)', fontWeight: '700' },
  '.cm-sign-function': { color: 'var(--violet)' },
  '.cm-sign-property': { color: 'var(--blue)' },
  '.cm-sign-class, .cm-sign-interface, .cm-sign-type, .cm-sign-enum': { color: 'var(--green)' },
  '.cm-sign-instance': { color: 'var(--accent)' },
  '.cm-completionLabel': { overflow: 'hidden', textOverflow: 'ellipsis' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionDetail': {
    marginLeft: 'auto',
    font: '0.82rem/1.5 var(--sans)',
    fontStyle: 'normal',
    color: 'var(--soft)',
  },
  '.cm-explanation': {
    padding: '0.5rem 0.8rem',
    maxHeight: '17rem',
    overflow: 'auto',
    boxSizing: 'border-box',
    overflowWrap: 'break-word',
    '& pre': {
      margin: '0 0 0.5rem',
      font: '0.85rem/1.5 var(--mono)',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
    '& code': { font: '0.9em var(--mono)', background: 'var(--code)' },
    '& p': { margin: '0 0 0.5rem', whiteSpace: 'pre-line' },
    '& ul': { margin: '0 0 0.5rem', paddingLeft: '1.2rem' },
    '& > :last-child': { marginBottom: '0' },
    '&:focus-visible': { outlineOffset: '-3px' },
  },
  '.cm-diagnostic-error': { borderLeft: '5px solid var(--red)', padding: '0.4rem 0.8rem', whiteSpace: 'pre-wrap' },
  '.cm-tooltip-lint': { padding: '0', margin: '0' },
  '.cm-panels': { color: 'var(--ink)', background: 'none', zIndex: '1' },
  '.cm-panels-bottom': { borderTop: '0', borderRadius: '0 0 9px 9px', overflow: 'hidden' },
  '.cm-lost': {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0.3rem 1rem',
    alignItems: 'center',
    padding: '0.4rem 1.1rem',
    borderTop: '1px solid var(--line)',
    borderLeft: '5px solid var(--red)',
    background: 'var(--red-soft)',
    font: '0.92rem/1.5 var(--sans)',
    '& button': button,
  },
  '.cm-bar': { display: 'none' },
  '@media (any-pointer: coarse)': {
    '.cm-bar': {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '0.4rem',
      padding: '0.4rem',
      borderTop: '1px solid var(--line)',
      '& button': { ...button, minHeight: '2.75rem' },
    },
    '.cm-lost button': { minHeight: '2.75rem' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { paddingBlock: '0.5rem' },
  },
  '@media print, (max-width: 40rem)': {
    '.cm-content': {
      whiteSpace: 'break-spaces',
      overflowWrap: 'anywhere',
      flexShrink: '1',
      minWidth: '0',
    },
    '.cm-line': { padding: '0 0.8rem 0 calc(0.8rem + 2ch)', textIndent: '-2ch' },
  },
  '@media print': {
    '.cm-bar, .cm-tooltip, .cm-lost': { display: 'none' },
    '.cm-scroller': { overflow: 'visible' },
  },
});

const margin = 6;

/** The editor looks as the page's code does, in both themes; what opens over it keeps off the edges of the window. */
export const editorStyle: Extension = [
  theme,
  tooltips({
    tooltipSpace: ({ dom }) => {
      const { clientWidth, clientHeight } = dom.ownerDocument.documentElement;
      return { left: margin, top: margin, right: clientWidth - margin, bottom: clientHeight - margin };
    },
  }),
];
