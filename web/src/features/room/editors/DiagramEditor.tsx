import {
  FLOWS,
  NODE_KINDS,
  type Diagram,
  type DiagramEdge,
  type DiagramNode,
} from '../../../api/types/artifact';
import { words } from '../../../shared/text/format';
import { nodeKindName } from '../../../shared/text/vocabulary';
import { DiagramPicture } from '../../../shared/diagram/DiagramPicture';
import type { EditorProps } from './EditorProps';
import { Rows, type Column } from './Rows';
import styles from './editors.module.css';

const KINDS = NODE_KINDS.map((value) => ({ value, label: nodeKindName(value) }));

const NODES: readonly Column<DiagramNode>[] = [
  { key: 'kind', label: 'Kind', width: 4, options: KINDS },
  { key: 'label', label: 'Name', width: 6, placeholder: 'Redirect service' },
  { key: 'replicas', label: 'Replicas', width: 2, placeholder: '1', whole: true },
  {
    key: 'why',
    label: 'Why it is there',
    width: 12,
    placeholder: 'Serves 100k redirects a second, holds no state',
  },
];

/** Boxes and arrows as two lists, drawn as they are written. */
export function DiagramEditor({ artifact, onArtifact }: EditorProps) {
  const diagram = artifact.diagram ?? { nodes: [], edges: [] };
  const change = (part: Partial<Diagram>) => onArtifact({ ...artifact, diagram: { ...diagram, ...part } });
  return (
    <>
      <DiagramPicture diagram={diagram} />
      <div className={styles['group']}>
        <h3>Boxes</h3>
        <Rows
          noun="box"
          rows={diagram.nodes}
          columns={NODES}
          create={() => ({ id: freeId(diagram.nodes), kind: 'service' as const })}
          onRows={(nodes) => change({ nodes, edges: diagram.edges.filter((edge) => connects(edge, nodes)) })}
        />
      </div>
      <div className={styles['group']}>
        <h3>Arrows</h3>
        {diagram.nodes.length < 2 ? (
          <p>Arrows join two boxes: add the boxes first.</p>
        ) : (
          <Rows
            noun="arrow"
            rows={diagram.edges}
            columns={edgeColumns(diagram.nodes)}
            create={() => nextEdge(diagram)}
            onRows={(edges) => change({ edges })}
          />
        )}
      </div>
    </>
  );
}

function edgeColumns(nodes: readonly DiagramNode[]): readonly Column<DiagramEdge>[] {
  const ends = nodes.map((node) => ({ value: node.id, label: nodeName(node) }));
  return [
    { key: 'from', label: 'From', width: 3, options: ends },
    { key: 'to', label: 'To', width: 3, options: ends },
    { key: 'flow', label: 'Flow', width: 2, options: FLOWS.map((value) => ({ value, label: words(value) })) },
    { key: 'label', label: 'Carries', width: 4, placeholder: 'code → long URL' },
  ];
}

function nodeName(node: DiagramNode): string {
  return node.label?.trim() || `${nodeKindName(node.kind)} (${node.id})`;
}

function connects(edge: DiagramEdge, nodes: readonly DiagramNode[]): boolean {
  return [edge.from, edge.to].every((end) => nodes.some((node) => node.id === end));
}

/** Continues where the last arrow ended: a request is written down hop by hop. */
function nextEdge({ nodes, edges }: Diagram): DiagramEdge {
  const from = edges.at(-1)?.to ?? nodes[0]?.id ?? '';
  const at = nodes.findIndex((node) => node.id === from);
  const to = nodes[at + 1]?.id ?? nodes.find((node) => node.id !== from)?.id ?? '';
  return { from, to, flow: 'read' };
}

function freeId(nodes: readonly DiagramNode[]): string {
  const taken = new Set(nodes.map((node) => node.id));
  let number = nodes.length + 1;
  while (taken.has(`n${number}`)) {
    number += 1;
  }
  return `n${number}`;
}
