import { proseComponents, type ProseComponent } from '../../../schemas/prose-components.ts';
import type { MdNode } from '../../md-node.ts';
import type { Problem } from '../../problems.ts';
import type { Library, PageEntry } from '../library.ts';
import { mendUnknown } from '../nearest.ts';
import { isElement, nodesOf } from '../nodes.ts';
import { problemInText } from '../problem-at.ts';

const names = Object.keys(proseComponents);

/** Refuses building blocks and props that do not exist, HTML, and code in a text. */
export function checkComponents(library: Library): Problem[] {
  return library.pages.flatMap((page) =>
    nodesOf(page.tree).flatMap(({ node }) => (isElement(node) ? elementProblems(page, node) : codeProblems(page, node))),
  );
}

function codeProblems(page: PageEntry, node: MdNode): Problem[] {
  if (node.type === 'mdxjsEsm') {
    return [problemInText(page, node, '', 'The text holds an import or export.', 'Remove it: the building blocks are there without it.')];
  }
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return [];
  const found = `The text holds code in curly brackets: {${node.value ?? ''}}.`;
  return [problemInText(page, node, '', found, 'Write words, without curly brackets.')];
}

function elementProblems(page: PageEntry, node: MdNode): Problem[] {
  const name = node.name ?? '';
  if (name in proseComponents) return propProblems(page, node, name as ProseComponent);
  if (/^[a-z]/.test(name)) {
    const mend = 'Write it in Markdown, or use a building block from CONTRIBUTING.md.';
    return [problemInText(page, node, `<${name}>`, `<${name}> is HTML, not a building block.`, mend)];
  }
  return [problemInText(page, node, `<${name}>`, `There is no building block called "${name}".`, mendUnknown(name, names))];
}

function propProblems(page: PageEntry, node: MdNode, name: ProseComponent): Problem[] {
  const attributes = node.attributes ?? [];
  const coded = attributes.filter(({ name: prop, value }) => prop === undefined || typeof value !== 'string');
  const codedProblems = coded.map(({ name: prop }) =>
    prop === undefined
      ? problemInText(page, node, name, `${name} holds code in curly brackets.`, `Write each prop as a name and words in quotes.`)
      : problemInText(page, node, `${name} ${prop}`, `The prop "${prop}" is not words in quotes.`, `Write ${prop}="...".`),
  );
  const codedNames = new Set(coded.map((attribute) => attribute.name));
  return [
    ...codedProblems,
    ...schemaProblems(page, node, name)
      .filter(({ prop }) => !codedNames.has(prop))
      .map(({ problem }) => problem),
  ];
}

function schemaProblems(page: PageEntry, node: MdNode, name: ProseComponent): { prop: string; problem: Problem }[] {
  const given = Object.fromEntries((node.attributes ?? []).map((attribute) => [attribute.name ?? '', attribute.value]));
  const result = proseComponents[name].safeParse(given);
  const known = Object.keys(proseComponents[name].shape);
  const problems = (result.error?.issues ?? []).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.filter(Boolean).map((prop) => unknownProp(page, node, name, prop, known));
    const prop = String(issue.path[0] ?? '');
    const problem = (found: string, mend: string) => ({ prop, problem: problemInText(page, node, `${name} ${prop}`, found, mend) });
    if (!(prop in given)) return [problem(`The prop "${prop}" is missing.`, `Write <${name} ${prop}="...">.`)];
    const mend = issue.code === 'invalid_value' ? `Use one of: ${issue.values.map(String).join(', ')}.` : issue.message;
    return [problem(`The prop "${prop}" says "${String(given[prop])}".`, mend)];
  });
  // A misspelled prop also leaves the right one missing: that is one fault, told once.
  const meant = new Set(problems.map(({ problem }) => problem.mend));
  return problems.filter(({ prop }) => prop in given || !meant.has(`Did you mean "${prop}"?`));
}

function unknownProp(page: PageEntry, node: MdNode, name: string, prop: string, known: string[]): { prop: string; problem: Problem } {
  const mend = known.length === 0 ? `Remove it: ${name} takes no props.` : mendUnknown(prop, known);
  return { prop, problem: problemInText(page, node, `${name} ${prop}`, `${name} has no prop called "${prop}".`, mend) };
}
