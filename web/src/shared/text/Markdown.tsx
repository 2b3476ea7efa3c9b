import { createElement, type ReactNode } from 'react';

const INLINE = /(`[^`]+`)|(\*\*[^*]+\*\*)|(\*[^*\s][^*]*\*)/g;

/**
 * The little markdown that briefs are written in: headings, lists, paragraphs, strong, emphasis, code. Built from
 * elements, never from HTML, so whatever the text holds stays text.
 */
export function Markdown({ text }: { text: string }) {
  const blocks = text.replaceAll('\r\n', '\n').split(/\n{2,}/);
  return <>{blocks.map((block, index) => renderBlock(block.trim(), index))}</>;
}

function renderBlock(block: string, key: number): ReactNode {
  if (block === '') {
    return null;
  }
  const heading = /^(#{1,4})\s+(.*)$/.exec(block);
  if (heading?.[1] !== undefined && heading[2] !== undefined) {
    return createElement(`h${Math.min(heading[1].length + 2, 6)}`, { key }, renderInline(heading[2]));
  }
  const lines = block.split('\n');
  if (lines.every((line) => /^\s*[-*]\s+/.test(line))) {
    return <ul key={key}>{renderItems(lines, /^\s*[-*]\s+/)}</ul>;
  }
  if (lines.every((line) => /^\s*\d+[.)]\s+/.test(line))) {
    return <ol key={key}>{renderItems(lines, /^\s*\d+[.)]\s+/)}</ol>;
  }
  return <p key={key}>{renderInline(lines.join(' '))}</p>;
}

function renderItems(lines: string[], marker: RegExp): ReactNode {
  return lines.map((line, index) => <li key={index}>{renderInline(line.replace(marker, ''))}</li>);
}

function renderInline(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    parts.push(text.slice(from, match.index));
    parts.push(renderMark(match[0], match.index));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts;
}

function renderMark(mark: string, key: number): ReactNode {
  if (mark.startsWith('`')) {
    return <code key={key}>{mark.slice(1, -1)}</code>;
  }
  return mark.startsWith('**') ? (
    <strong key={key}>{mark.slice(2, -2)}</strong>
  ) : (
    <em key={key}>{mark.slice(1, -1)}</em>
  );
}
