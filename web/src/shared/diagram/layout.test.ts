import { expect, it } from 'vitest';
import type { Diagram } from '../../api/types/artifact';
import { layOut, NODE_HEIGHT, NODE_WIDTH, type Layout } from './layout';

function diagram(ids: string, ...calls: string[]): Diagram {
  return {
    nodes: [...ids].map((id) => ({ id, kind: 'service' })),
    edges: calls.map((call) => ({ from: call.charAt(0), to: call.charAt(1) })),
  };
}

const at = (layout: Layout, id: string) => {
  const placed = layout.nodes.find(({ node }) => node.id === id);
  if (placed === undefined) {
    throw new Error(`${id} is not placed`);
  }
  return placed;
};

it('places what is called to the right of its callers', () => {
  const layout = layOut(diagram('abc', 'ab', 'bc', 'ac'));

  expect(at(layout, 'a').x).toBeLessThan(at(layout, 'b').x);
  expect(at(layout, 'b').x).toBeLessThan(at(layout, 'c').x);
});

it('survives calls in a circle and to oneself', () => {
  const layout = layOut(diagram('abc', 'ab', 'bc', 'ca', 'aa'));

  expect(layout.nodes).toHaveLength(3);
  expect(layout.edges.map(({ edge }) => edge.from + edge.to)).toEqual(['ab', 'bc', 'ca']);
});

it('leaves out arrows whose ends do not exist', () => {
  expect(layOut(diagram('ab', 'ab', 'ax')).edges).toHaveLength(1);
});

it('puts no box on another and none outside', () => {
  const layout = layOut(diagram('abcdefgh', 'ab', 'ac', 'ad', 'be', 'ce', 'df', 'eg', 'fg', 'gh', 'ha'));

  for (const one of layout.nodes) {
    expect(one.x).toBeGreaterThanOrEqual(0);
    expect(one.y).toBeGreaterThanOrEqual(0);
    expect(one.x + NODE_WIDTH).toBeLessThanOrEqual(layout.width);
    expect(one.y + NODE_HEIGHT).toBeLessThanOrEqual(layout.height);
    for (const other of layout.nodes.filter((each) => each !== one && each.x === one.x)) {
      expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(NODE_HEIGHT);
    }
  }
});

it('orders a layer so that parallel calls do not cross', () => {
  const layout = layOut(diagram('abxy', 'ay', 'bx'));

  expect(at(layout, 'a').y < at(layout, 'b').y).toBe(at(layout, 'y').y < at(layout, 'x').y);
});

it('leads an arrow past the boxes between its ends', () => {
  const layout = layOut(diagram('abc', 'ab', 'bc', 'ac'));
  const { path } = layout.edges.find(({ edge }) => edge.from + edge.to === 'ac') ?? { path: '' };
  const between = at(layout, 'b');
  const passes = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)]
    .map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
    .filter(({ x }) => x >= between.x && x <= between.x + NODE_WIDTH);

  expect(passes.length).toBeGreaterThan(0);
  for (const { y } of passes) {
    expect(y < between.y || y > between.y + NODE_HEIGHT).toBe(true);
  }
});

it('draws arrows between the same two boxes side by side', () => {
  const [one, other] = layOut(diagram('ab', 'ab', 'ab')).edges;

  expect(one?.path).not.toBe(other?.path);
});
