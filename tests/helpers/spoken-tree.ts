import type { Page } from 'playwright-core';

/** A node that a screen reader is told of. */
export interface Spoken {
  role: string;
  name: string;
  /** Level of a heading; 0 where there is none. */
  level: number;
  /** Whether what a button opens is open; undefined for what opens nothing. */
  isOpen: boolean | undefined;
  /** What stands in it, in order. */
  children: Spoken[];
}

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/** Only there to group: a screen reader says nothing about them. */
const silent = ['none', 'generic', 'InlineTextBox'];

/** The accessibility tree that Chromium hands to screen readers, in the order of the page. */
export async function readSpoken(page: Page): Promise<Spoken[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told = ({ ignored, role, name, properties, childIds = [] }: AxNode): Spoken[] => {
    const children = childIds.flatMap((id) => told(byId.get(id) ?? { nodeId: id, ignored: true }));
    if (ignored || silent.includes(role?.value ?? 'none')) return children;
    const property = (wanted: string) => properties?.find((property) => property.name === wanted)?.value.value;
    const isOpen = property('expanded') as boolean | undefined;
    return [{ role: role?.value ?? '', name: name?.value ?? '', level: Number(property('level') ?? 0), isOpen, children }];
  };
  return nodes[0] ? told(nodes[0]) : [];
}

/** Every node below, in the order of the page. */
export function flat(nodes: readonly Spoken[]): Spoken[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}
