import type { Diagram, DiagramEdge, DiagramNode } from '../../api/types/artifact';
import { intoLayers, type Route, type Slot } from './layers';

export const NODE_WIDTH = 140;
export const NODE_HEIGHT = 58;
const PASSING_HEIGHT = 18;
const LAYER_GAP = 78;
const ROW_GAP = 26;
const MARGIN = 16;
/** Between arrows that join the same two boxes. */
const SIDE_BY_SIDE = 14;

export interface PlacedNode {
  node: DiagramNode;
  x: number;
  y: number;
}

export interface PlacedEdge {
  edge: DiagramEdge;
  /** SVG path data, in the arrow's direction. */
  path: string;
  labelAt: { x: number; y: number };
}

export interface Layout {
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  width: number;
  height: number;
}

interface Place {
  x: number;
  /** Of its middle. */
  y: number;
}

/** Gives every box and every arrow its place, from left to right. */
export function layOut(diagram: Diagram): Layout {
  const { layers, routes } = intoLayers(diagram);
  const inner = Math.max(0, ...layers.map(heightOf));
  const places = new Map<string, Place>();
  for (const [column, layer] of layers.entries()) {
    let y = MARGIN + (inner - heightOf(layer)) / 2;
    for (const slot of layer) {
      const height = slotHeight(slot);
      places.set(slot.id, { x: MARGIN + column * (NODE_WIDTH + LAYER_GAP), y: y + height / 2 });
      y += height + ROW_GAP;
    }
  }
  return {
    nodes: diagram.nodes.flatMap((node) => {
      const place = places.get(node.id);
      return place === undefined ? [] : [{ node, x: place.x, y: place.y - NODE_HEIGHT / 2 }];
    }),
    edges: routes.map((route) => routed(route, places, sideStep(route, routes))),
    width: 2 * MARGIN + layers.length * NODE_WIDTH + (layers.length - 1) * LAYER_GAP,
    height: 2 * MARGIN + inner,
  };
}

function slotHeight({ node }: Slot): number {
  return node === undefined ? PASSING_HEIGHT : NODE_HEIGHT;
}

function heightOf(layer: readonly Slot[]): number {
  return layer.reduce((sum, slot) => sum + slotHeight(slot), 0) + (layer.length - 1) * ROW_GAP;
}

/** How far an arrow keeps from the middle, where several join the same two boxes. */
function sideStep(route: Route, routes: readonly Route[]): number {
  const alike = routes.filter(
    ({ via }) =>
      via[0] === route.via[0] && via.at(-1) === route.via.at(-1) && via.length === route.via.length,
  );
  return (alike.indexOf(route) - (alike.length - 1) / 2) * SIDE_BY_SIDE;
}

function routed(
  { edge, via, backwards }: Route,
  places: ReadonlyMap<string, Place>,
  aside: number,
): PlacedEdge {
  const along = via.map((id) => places.get(id) ?? { x: 0, y: 0 });
  // Where the line leaves the first box, enters and leaves each passage, and enters the last box.
  const points = along
    .flatMap(({ x, y }) => [
      { x, y },
      { x: x + NODE_WIDTH, y },
    ])
    .slice(1, -1)
    .map((point, at, all) =>
      at === 0 || at === all.length - 1 ? { x: point.x, y: point.y + aside } : point,
    );
  const [start, next] = points;
  return {
    edge,
    path: drawn(backwards ? points.toReversed() : points),
    labelAt: {
      x: ((start?.x ?? 0) + (next?.x ?? 0)) / 2,
      y: ((start?.y ?? 0) + (next?.y ?? 0)) / 2 - 5,
    },
  };
}

/** Straight through a passage, swinging between them. */
function drawn(points: readonly Place[]): string {
  return points
    .map(({ x, y }, at) => {
      const before = points[at - 1];
      if (before === undefined) {
        return `M${x},${y}`;
      }
      const bend = (x - before.x) / 2;
      return `C${before.x + bend},${before.y} ${x - bend},${y} ${x},${y}`;
    })
    .join(' ');
}
