import { useId, useMemo } from 'react';
import { FLOWS, type Diagram, type DiagramNode, type Flow } from '../../api/types/artifact';
import { words } from '../text/format';
import { nodeKindName } from '../text/vocabulary';
import { ScrollArea } from '../ui/ScrollArea';
import { layOut, NODE_HEIGHT, NODE_WIDTH, type PlacedEdge, type PlacedNode } from './layout';
import styles from './DiagramPicture.module.css';

const STORES: ReadonlySet<string> = new Set([
  'cache',
  'relational-db',
  'key-value-db',
  'document-db',
  'wide-column-db',
  'search-index',
  'object-storage',
]);

const LONGEST_LABEL = 18;

/** Boxes and arrows as a picture; for ears, as a list of who calls whom. */
export function DiagramPicture({ diagram }: { diagram: Diagram }) {
  const layout = useMemo(() => layOut(diagram), [diagram]);
  const markers = useId();
  if (diagram.nodes.length === 0) {
    return <p className={styles['empty']}>The picture appears here as you add boxes and arrows.</p>;
  }
  return (
    <figure className={styles['figure']}>
      <ScrollArea label="Diagram" className={styles['scroll']}>
        <svg
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          style={{ '--natural': `${layout.width}px` }}
          role="img"
          aria-label={described(diagram)}
        >
          <defs>
            {FLOWS.map((flow) => (
              <marker
                key={flow}
                id={`${markers}-${flow}`}
                className={styles[flow]}
                viewBox="0 0 8 8"
                refX="7"
                refY="4"
                markerUnits="userSpaceOnUse"
                markerWidth="11"
                markerHeight="11"
                orient="auto-start-reverse"
              >
                <path d="M0,0.5 L7.5,4 L0,7.5 z" fill="currentColor" />
              </marker>
            ))}
          </defs>
          {layout.edges.map((placed, index) => (
            <Arrow key={index} placed={placed} markers={markers} />
          ))}
          {layout.nodes.map((placed) => (
            <Box key={placed.node.id} placed={placed} />
          ))}
        </svg>
      </ScrollArea>
      <figcaption className={styles['legend']}>
        {FLOWS.map((flow) => (
          <span key={flow} className={styles[flow]}>
            <svg width="30" height="8" aria-hidden="true">
              <line x1="0" y1="4" x2="30" y2="4" className={styles['line']} data-flow={flow} />
            </svg>
            {words(flow)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function Arrow({ placed, markers }: { placed: PlacedEdge; markers: string }) {
  const flow: Flow = placed.edge.flow ?? 'read';
  return (
    <g className={styles[flow]}>
      <path
        d={placed.path}
        className={styles['line']}
        data-flow={flow}
        markerEnd={`url(#${markers}-${flow})`}
      />
      {placed.edge.label !== undefined && (
        <text x={placed.labelAt.x} y={placed.labelAt.y} className={styles['carries']}>
          {shortened(placed.edge.label, 13)}
        </text>
      )}
    </g>
  );
}

function Box({ placed: { node, x, y } }: { placed: PlacedNode }) {
  const replicas = node.replicas ?? 1;
  return (
    <g
      transform={`translate(${x} ${y})`}
      className={styles['box']}
      data-store={STORES.has(node.kind) || undefined}
    >
      <title>{[nodeTitle(node), node.why].filter(Boolean).join(': ')}</title>
      {replicas > 1 && (
        <rect x="5" y="-5" width={NODE_WIDTH} height={NODE_HEIGHT} rx="8" className={styles['behind']} />
      )}
      <rect width={NODE_WIDTH} height={NODE_HEIGHT} rx={STORES.has(node.kind) ? 20 : 8} />
      <text x={NODE_WIDTH / 2} y="25" className={styles['name']}>
        {shortened(nodeTitle(node), LONGEST_LABEL)}
      </text>
      <text x={NODE_WIDTH / 2} y="43" className={styles['kind']}>
        {nodeKindName(node.kind)}
        {replicas > 1 && ` × ${replicas}`}
      </text>
    </g>
  );
}

function nodeTitle(node: DiagramNode): string {
  return node.label?.trim() || nodeKindName(node.kind);
}

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

function described({ nodes, edges }: Diagram): string {
  const names = new Map(nodes.map((node) => [node.id, nodeTitle(node)]));
  const calls = edges.map(
    ({ from, to, flow, label }) =>
      `${names.get(from) ?? from} to ${names.get(to) ?? to}, ${flow ?? 'read'}${label ? `, ${label}` : ''}`,
  );
  return `Architecture with ${nodes.length} boxes: ${[...names.values()].join(', ')}. Arrows: ${calls.join('; ') || 'none'}.`;
}
