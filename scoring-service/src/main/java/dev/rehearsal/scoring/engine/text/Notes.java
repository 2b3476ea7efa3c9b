package dev.rehearsal.scoring.engine.text;

import dev.rehearsal.scoring.engine.text.Passage.Context;
import dev.rehearsal.scoring.engine.text.Passage.Kind;
import dev.rehearsal.scoring.engine.text.Sentences.Range;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Reads markdown notes into passages, each with the headings and lead-ins it stands under. */
public final class Notes {

  private static final int LABEL_WORDS = 6;

  private final Source source;
  private final List<Passage> passages = new ArrayList<>();
  private int block;

  private Notes(Source source, int firstBlock) {
    this.source = source;
    this.block = firstBlock;
  }

  /**
   * @param firstBlock the number of the first block, so that those of several sources differ
   */
  public static List<Passage> read(Source source, int firstBlock) {
    Notes notes = new Notes(source, firstBlock);
    notes.children(Markdown.parse(source.text()), List.of(), Kind.SENTENCE);
    return notes.passages;
  }

  private void children(Node parent, List<Context> outer, Kind kind) {
    Headings headings = new Headings(outer);
    Kind first = kind;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block++;
      headings.nextBlock();
      switch (node) {
        case Heading heading -> heading(heading, headings);
        case BulletList list -> items(list, headings.context());
        case OrderedList list -> items(list, headings.context());
        case TableBlock table -> rows(table, headings.context());
        case FencedCodeBlock code -> code(code, headings.context());
        case IndentedCodeBlock code -> code(code, headings.context());
        default -> {
          if (Markdown.lines(node).isEmpty()) {
            children(node, headings.context(), kind);
          } else {
            prose(Markdown.lines(node), headings, first);
            leadIntoList(node, headings);
          }
        }
      }
      first = Kind.SENTENCE;
    }
  }

  private void heading(Heading heading, Headings headings) {
    for (Range range : Markdown.lines(heading)) {
      List<Token> tokens = tokens(range);
      headings.enter(heading.getLevel(), tokens);
      add(tokens, tokens.size() < LABEL_WORDS ? Kind.LABEL : Kind.SENTENCE, List.of(), range);
    }
  }

  private void items(Node list, List<Context> context) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        children(item, context, Kind.ITEM);
      }
    }
  }

  private void rows(TableBlock table, List<Context> context) {
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          block++;
          row(row, context);
        }
      }
    }
  }

  private void row(Node row, List<Context> context) {
    List<Token> tokens = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        for (Range range : Markdown.lines(cell)) {
          tokens.addAll(Tokenizer.tokens(source, range.start(), range.end(), Boundary.PHRASE));
        }
      }
    }
    if (!tokens.isEmpty()) {
      passages.add(new Passage(tokens, Kind.ROW, context, block, false));
    }
  }

  private void code(Node code, List<Context> context) {
    List<Range> lines = Markdown.lines(code);
    for (Range line : lines) {
      String text = source.text().substring(line.start(), line.end()).strip();
      if (!text.startsWith("```") && !text.startsWith("~~~")) {
        add(tokens(line), Kind.CODE, context, line);
      }
    }
  }

  /** Sentences; a label such as {@code Functional:} becomes the context of what follows it. */
  private void prose(List<Range> lines, Headings headings, Kind kind) {
    List<Range> sentences = Sentences.of(source.text(), lines);
    for (Range sentence : sentences) {
      List<Token> tokens = tokens(sentence);
      if (tokens.isEmpty()) {
        continue;
      }
      int label = labelEnd(sentence, tokens);
      boolean bare = label == tokens.size();
      if (label > 0) {
        headings.leadIn(tokens.subList(0, label), bare);
      }
      add(tokens, bare ? Kind.LABEL : kind, headings.context(), sentence);
      if (label == 0 && endsInColon(sentence)) {
        headings.leadIn(tokens, true);
      }
    }
    if (kind == Kind.ITEM && !sentences.isEmpty()) {
      headings.leadIn(tokens(sentences.getFirst()), true);
    }
  }

  /** A short line right above a list is its title, colon or not. */
  private void leadIntoList(Node paragraph, Headings headings) {
    Node next = paragraph.getNext();
    List<Range> lines = Markdown.lines(paragraph);
    if ((next instanceof BulletList || next instanceof OrderedList) && !lines.isEmpty()) {
      List<Token> tokens = tokens(lines.getLast());
      if (!tokens.isEmpty() && tokens.size() <= LABEL_WORDS) {
        headings.leadIn(tokens, true);
      }
    }
  }

  /** How many tokens stand before the colon of a short label; 0 where there is none. */
  private int labelEnd(Range sentence, List<Token> tokens) {
    for (int i = 1; i <= tokens.size() && i <= LABEL_WORDS; i++) {
      int gapStart = tokens.get(i - 1).end();
      int gapEnd = i < tokens.size() ? tokens.get(i).start() : sentence.end();
      String gap = source.text().substring(gapStart, gapEnd);
      int colon = gap.indexOf(':');
      if (colon >= 0
          && (colon + 1 == gap.length() || " *_\n\t".indexOf(gap.charAt(colon + 1)) >= 0)) {
        return i;
      }
    }
    boolean alone = tokens.size() <= 3 && isEmphasised(sentence);
    return alone ? tokens.size() : 0;
  }

  private boolean isEmphasised(Range sentence) {
    String text = source.text().substring(sentence.start(), sentence.end()).strip();
    return text.length() > 4 && text.startsWith("**") && text.endsWith("**");
  }

  private boolean endsInColon(Range sentence) {
    String text = source.text().substring(sentence.start(), sentence.end()).stripTrailing();
    return text.endsWith(":");
  }

  private List<Token> tokens(Range range) {
    return Tokenizer.tokens(source, range.start(), range.end(), Boundary.SENTENCE);
  }

  private void add(List<Token> tokens, Kind kind, List<Context> context, Range range) {
    if (!tokens.isEmpty()) {
      boolean question =
          source.text().substring(range.start(), range.end()).stripTrailing().endsWith("?");
      passages.add(new Passage(tokens, kind, context, block, question));
    }
  }
}
