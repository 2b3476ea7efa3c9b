import type { Diagram, DiagramEdge, DiagramNode } from '../../api/types/artifact';

export const NODE_WIDTH = 140;
export const NODE_HEIGHT = 58;
const LAYER_GAP = 78;
const ROW_GAP = 30;
const MARGIN = 16;
const SWEEPS = 4;

export interface PlacedNode {
  node: DiagramNode;
  x: number;
  y: number;
}

export interface PlacedEdge {
  edge: DiagramEdge;
  /** SVG path data. */
  path: string;
  labelAt: { x: number; y: number };
}

export interface Layout {
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  width: number;
  height: number;
}

/**
 * Places boxes in layers from left to right, each one to the right of what calls it, and orders every layer by the
 * middle of its neighbours, so that few arrows cross. A call that closes a circle runs backwards.
 */
export function layOut({ nodes, edges }: Diagram): Layout {
  const ids = new Set(nodes.map((node) => node.id));
  const known = edges.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to));
  const layers = intoLayers(nodes, withoutCircles(nodes, known));
  untangle(layers, known);

  const tallest = Math.max(1, ...layers.map((layer) => layer.length));
  const height = 2 * MARGIN + tallest * NODE_HEIGHT + (tallest - 1) * ROW_GAP;
  const placed = layers.flatMap((layer, column) => {
    const used = layer.length * NODE_HEIGHT + (layer.length - 1) * ROW_GAP;
    return layer.map((node, row) => ({
      node,
      x: MARGIN + column * (NODE_WIDTH + LAYER_GAP),
      y: (height - used) / 2 + row * (NODE_HEIGHT + ROW_GAP),
    }));
  });
  const at = new Map(placed.map((place) => [place.node.id, place]));
  return {
    nodes: placed,
    edges: known.flatMap((edge) => {
      const from = at.get(edge.from);
      const to = at.get(edge.to);
      return from === undefined || to === undefined ? [] : [route(edge, from, to)];
    }),
    width: 2 * MARGIN + layers.length * NODE_WIDTH + Math.max(0, layers.length - 1) * LAYER_GAP,
    height,
  };
}

/** Leaves out the calls that lead back to a box which is still being followed. */
function withoutCircles(nodes: readonly DiagramNode[], edges: readonly DiagramEdge[]): DiagramEdge[] {
  const forward: DiagramEdge[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string): void => {
    state.set(id, 'open');
    for (const edge of edges) {
      if (edge.from === id && state.get(edge.to) !== 'open') {
        forward.push(edge);
        if (!state.has(edge.to)) {
          visit(edge.to);
        }
      }
    }
    state.set(id, 'done');
  };
  for (const node of nodes) {
    if (!state.has(node.id)) {
      visit(node.id);
    }
  }
  return forward;
}

/** The layer of a box is the longest way to it. */
function intoLayers(nodes: readonly DiagramNode[], edges: readonly DiagramEdge[]): DiagramNode[][] {
  const layer = new Map(nodes.map((node) => [node.id, 0]));
  for (let round = 0; round < nodes.length; round += 1) {
    for (const { from, to } of edges) {
      layer.set(to, Math.max(layer.get(to) ?? 0, (layer.get(from) ?? 0) + 1));
    }
  }
  const layers: DiagramNode[][] = [];
  for (const node of nodes) {
    (layers[layer.get(node.id) ?? 0] ??= []).push(node);
  }
  return layers.filter((boxes) => boxes.length > 0);
}

function untangle(layers: DiagramNode[][], edges: readonly DiagramEdge[]): void {
  const row = new Map<string, number>();
  const number = (layer: DiagramNode[]) =>
    layer.forEach((node, at) => row.set(node.id, at - layer.length / 2));
  layers.forEach(number);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const layer of layers) {
      const wish = new Map(layer.map((node) => [node.id, middle(node.id, edges, row)]));
      layer.sort((one, other) => (wish.get(one.id) ?? 0) - (wish.get(other.id) ?? 0));
      number(layer);
    }
  }
}

function middle(id: string, edges: readonly DiagramEdge[], row: ReadonlyMap<string, number>): number {
  const neighbours = edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  if (neighbours.length === 0) {
    return row.get(id) ?? 0;
  }
  return neighbours.reduce((sum, neighbour) => sum + (row.get(neighbour) ?? 0), 0) / neighbours.length;
}

function route(edge: DiagramEdge, from: PlacedNode, to: PlacedNode): PlacedEdge {
  const fromY = from.y + NODE_HEIGHT / 2;
  const toY = to.y + NODE_HEIGHT / 2;
  if (from.x === to.x) {
    return besideColumn(edge, from, fromY, toY);
  }
  const backwards = to.x < from.x;
  const startX = backwards ? from.x : from.x + NODE_WIDTH;
  const endX = backwards ? to.x + NODE_WIDTH : to.x;
  const bend = (endX - startX) / 2;
  return {
    edge,
    path: `M${startX},${fromY} C${startX + bend},${fromY} ${endX - bend},${toY} ${endX},${toY}`,
    labelAt: { x: (startX + endX) / 2, y: (fromY + toY) / 2 - 5 },
  };
}

/** Between two boxes of one layer the arrow leaves and enters on the right. */
function besideColumn(edge: DiagramEdge, from: PlacedNode, fromY: number, toY: number): PlacedEdge {
  const x = from.x + NODE_WIDTH;
  const out = x + LAYER_GAP / 3;
  return {
    edge,
    path: `M${x},${fromY} C${out},${fromY} ${out},${toY} ${x},${toY}`,
    labelAt: { x: out, y: (fromY + toY) / 2 },
  };
}
