package dev.rehearsal.scoring.engine.text;

import dev.rehearsal.scoring.engine.text.Sentences.Range;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;

/**
 * The block structure of markdown. Inline markup is left alone: emphasis carries no meaning here,
 * and without it there is nothing whose nesting a hostile text could exhaust.
 */
final class Markdown {

  private static final int DEEPEST_NESTING = 24;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST_NESTING)
          .inlineParserFactory(context -> new RawLines())
          .build();

  private Markdown() {}

  static Node parse(String text) {
    return PARSER.parse(text);
  }

  /** The lines of a leaf block, by their place in the text. */
  static List<Range> lines(Node block) {
    List<SourceSpan> spans =
        block.getFirstChild() instanceof Raw raw ? raw.getSourceSpans() : block.getSourceSpans();
    return spans.stream()
        .map(span -> new Range(span.getInputIndex(), span.getInputIndex() + span.getLength()))
        .toList();
  }

  /** Keeps the lines of a leaf block as they are. */
  private static final class RawLines implements InlineParser {

    @Override
    public void parse(SourceLines lines, Node block) {
      Raw raw = new Raw();
      raw.setSourceSpans(lines.getSourceSpans());
      block.appendChild(raw);
    }
  }

  /** Text that was not looked into. */
  private static final class Raw extends CustomNode {}
}
