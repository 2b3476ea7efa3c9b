import type { Diagram, DiagramEdge, DiagramNode } from '../../api/types/artifact';

/** A place in a layer: a box, or the room that an arrow needs to pass between boxes. */
export interface Slot {
  id: string;
  node?: DiagramNode;
}

/** An arrow, and the slots it passes from its left end to its right. */
export interface Route {
  edge: DiagramEdge;
  /** Ids of slots; the ends are boxes. */
  via: string[];
  /** The arrow points to the left: it closes a circle. */
  backwards: boolean;
}

export interface Layers {
  layers: Slot[][];
  routes: Route[];
}

interface Oriented {
  edge: DiagramEdge;
  left: string;
  right: string;
  backwards: boolean;
}

const SWEEPS = 6;

/**
 * Puts boxes into layers, each one to the right of what calls it, and orders every layer by the middle of its
 * neighbours, so that few arrows cross. An arrow over several layers gets a slot in each, so that it passes boxes
 * instead of crossing them. Arrows without ends, and from a box to itself, are left out.
 */
export function intoLayers({ nodes, edges }: Diagram): Layers {
  const ids = new Set(nodes.map((node) => node.id));
  const known = edges.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to));
  const oriented = withoutCircles(nodes, known);
  const depth = depths(nodes, oriented);
  const layers: Slot[][] = Array.from({ length: Math.max(0, ...depth.values()) + 1 }, () => []);
  for (const node of nodes) {
    layers[depth.get(node.id) ?? 0]?.push({ id: node.id, node });
  }
  const routes = oriented.map(({ edge, left, right, backwards }, index) => {
    const between: string[] = [];
    for (let layer = (depth.get(left) ?? 0) + 1; layer < (depth.get(right) ?? 0); layer += 1) {
      const id = `arrow ${index} in ${layer}`;
      layers[layer]?.push({ id });
      between.push(id);
    }
    return { edge, via: [left, ...between, right], backwards };
  });
  untangle(layers, routes);
  return { layers, routes };
}

/** Turns around the arrows that lead back to a box which is still being followed. */
function withoutCircles(nodes: readonly DiagramNode[], edges: readonly DiagramEdge[]): Oriented[] {
  const oriented: Oriented[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string): void => {
    state.set(id, 'open');
    for (const edge of edges.filter(({ from }) => from === id)) {
      const backwards = state.get(edge.to) === 'open';
      oriented.push({
        edge,
        left: backwards ? edge.to : edge.from,
        right: backwards ? edge.from : edge.to,
        backwards,
      });
      if (!state.has(edge.to)) {
        visit(edge.to);
      }
    }
    state.set(id, 'done');
  };
  for (const node of nodes) {
    if (!state.has(node.id)) {
      visit(node.id);
    }
  }
  return oriented;
}

/** How deep a box stands: the longest way to it. */
function depths(nodes: readonly DiagramNode[], edges: readonly Oriented[]): Map<string, number> {
  const depth = new Map(nodes.map((node) => [node.id, 0]));
  for (let round = 0; round < nodes.length; round += 1) {
    for (const { left, right } of edges) {
      depth.set(right, Math.max(depth.get(right) ?? 0, (depth.get(left) ?? 0) + 1));
    }
  }
  return depth;
}

function untangle(layers: Slot[][], routes: readonly Route[]): void {
  const neighbours = new Map<string, string[]>();
  const join = (one: string, other: string) => neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
  for (const { via } of routes) {
    for (const [at, id] of via.slice(1).entries()) {
      const before = via[at] ?? id;
      join(id, before);
      join(before, id);
    }
  }
  const row = new Map<string, number>();
  const number = (layer: Slot[]) => layer.forEach(({ id }, at) => row.set(id, at - (layer.length - 1) / 2));
  const middle = ({ id }: Slot) => {
    const rows = (neighbours.get(id) ?? [id]).map((neighbour) => row.get(neighbour) ?? 0);
    return rows.reduce((sum, value) => sum + value, 0) / rows.length;
  };
  layers.forEach(number);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const layer of sweep % 2 === 0 ? layers : layers.toReversed()) {
      const wish = new Map(layer.map((slot) => [slot.id, middle(slot)]));
      layer.sort((one, other) => (wish.get(one.id) ?? 0) - (wish.get(other.id) ?? 0));
      number(layer);
    }
  }
}
