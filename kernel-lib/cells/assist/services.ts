import ts from '@tslab/typescript-for-tslab';

interface Services {
  findPrecedingToken(position: number, file: ts.SourceFile): ts.Node | undefined;
  getQuickInfoAtPosition(
    file: ts.SourceFile,
    checker: ts.TypeChecker,
    token: ts.CancellationToken,
    position: number,
  ): ts.QuickInfo | undefined;
  readonly Completions: {
    getCompletionsAtPosition(
      host: object,
      program: ts.Program,
      log: () => void,
      file: ts.SourceFile,
      position: number,
      preferences: ts.UserPreferences,
      trigger: undefined,
      kind: ts.CompletionTriggerKind,
      token: ts.CancellationToken,
      format: undefined,
      includeSymbol: boolean,
    ): ts.CompletionInfo | undefined;
  };
  readonly SignatureHelp: {
    getSignatureHelpItems(
      program: ts.Program,
      file: ts.SourceFile,
      position: number,
      reason: ts.SignatureHelpTriggerReason,
      token: ts.CancellationToken,
    ): ts.SignatureHelpItems | undefined;
  };
}

/** What TypeScript's language service is made of: the service itself would build a program of its own beside tslab's. */
export const services = ts as unknown as Services;
