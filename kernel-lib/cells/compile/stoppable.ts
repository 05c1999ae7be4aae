import ts from '@tslab/typescript-for-tslab';

const { factory } = ts;

/** A loop, or a function that calls something, with a call of `stop` each time round: by throwing, that ends what would never end. Any other node stays. */
export function stoppable(node: ts.Node, stop: string): ts.Node {
  const asked = () => factory.createCallExpression(factory.createIdentifier(stop), undefined, []);
  const first = (body: ts.Statement): ts.Block => {
    const statements = ts.isBlock(body) ? body.statements : [body];
    return ts.setTextRange(
      factory.createBlock([factory.createExpressionStatement(asked()), ...statements], true),
      body,
    );
  };
  if (ts.isWhileStatement(node)) return factory.updateWhileStatement(node, node.expression, first(node.statement));
  if (ts.isDoStatement(node)) return factory.updateDoStatement(node, first(node.statement), node.expression);
  if (ts.isForStatement(node)) {
    const { initializer, condition, incrementor, statement } = node;
    return factory.updateForStatement(node, initializer, condition, incrementor, first(statement));
  }
  if (ts.isForInStatement(node))
    return factory.updateForInStatement(node, node.initializer, node.expression, first(node.statement));
  if (ts.isForOfStatement(node)) {
    const { awaitModifier, initializer, expression, statement } = node;
    return factory.updateForOfStatement(node, awaitModifier, initializer, expression, first(statement));
  }
  // A function that calls nothing does not come round, and keeps the text that an exercise looks at.
  if (!calls(node)) return node;
  if (ts.isArrowFunction(node)) {
    const { modifiers, typeParameters, parameters, type, equalsGreaterThanToken: arrow, body } = node;
    const asking = ts.isBlock(body)
      ? first(body)
      : factory.createParenthesizedExpression(factory.createComma(asked(), body));
    return factory.updateArrowFunction(node, modifiers, typeParameters, parameters, type, arrow, asking);
  }
  if (ts.isFunctionDeclaration(node) && node.body) {
    const { modifiers, asteriskToken: star, name, typeParameters, parameters, type, body } = node;
    return factory.updateFunctionDeclaration(
      node,
      modifiers,
      star,
      name,
      typeParameters,
      parameters,
      type,
      first(body),
    );
  }
  if (ts.isFunctionExpression(node)) {
    const { modifiers, asteriskToken: star, name, typeParameters, parameters, type, body } = node;
    return factory.updateFunctionExpression(node, modifiers, star, name, typeParameters, parameters, type, first(body));
  }
  if (ts.isMethodDeclaration(node) && node.body) {
    const { modifiers, asteriskToken: star, name, questionToken, typeParameters, parameters, type, body } = node;
    return factory.updateMethodDeclaration(
      node,
      modifiers,
      star,
      name,
      questionToken,
      typeParameters,
      parameters,
      type,
      first(body),
    );
  }
  return node;
}

function calls(node: ts.Node): boolean {
  return ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node) || ts.forEachChild(node, calls) === true;
}
