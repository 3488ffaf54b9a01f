import { parseSync } from 'vite';

/** Attributes that a reader sees or hears. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt']);
/** Marks between two texts are no words: "·", "→", "(". */
const WORD = /\p{L}/u;

type Node = { type: string; [field: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** The strings that an expression may come to: itself, either branch, either side. */
function literalsOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'TemplateLiteral') {
    return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
  }
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate].flatMap(literalsOf);
  if (node.type === 'LogicalExpression') return literalsOf(node.right);
  if (node.type === 'BinaryExpression') return node.operator === '+' ? [node.left, node.right].flatMap(literalsOf) : [];
  return [];
}

function seenIn(node: Node): string[] {
  if (node.type === 'JSXText') return [String(node.value)];
  if (node.type === 'JSXExpressionContainer') return literalsOf(node.expression);
  if (node.type !== 'JSXAttribute') return [];
  const { name } = node.name as { name: string };
  return SPOKEN.has(name) && isNode(node.value) ? [...literalsOf(node.value), ...seenIn(node.value)] : [];
}

/** An attribute's value is looked at with its name; everything else inside for itself. */
function childrenOf(node: Node): unknown[] {
  if (node.type !== 'JSXAttribute') return Object.values(node).flat();
  const { value } = node;
  return isNode(value) && isNode(value.expression) ? Object.values(value.expression).flat() : [];
}

/** Words that a component would show without asking the translator. */
export function literalsIn(path: string, code: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (!isNode(node)) return;
    found.push(...seenIn(node).filter((text) => WORD.test(text)));
    for (const child of childrenOf(node)) visit(child);
  };
  visit(parseSync(path, code).program);
  return found.map((text) => text.trim());
}
