package dev.rehearsal.content.files;

import com.networknt.schema.serialization.node.TokenStreamLocationAware;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A content file that fits its schema. */
public final class ParsedFile {

  private final ContentFile file;
  private final JsonNode tree;

  ParsedFile(ContentFile file, JsonNode tree) {
    this.file = file;
    this.tree = tree;
  }

  public String path() {
    return file.path();
  }

  public String name() {
    return file.name();
  }

  public String text() {
    return file.text();
  }

  /** The file as a value of the type its schema describes. */
  public <T> T as(Class<T> type) {
    return ContentYaml.MAPPER.treeToValue(tree, type);
  }

  /** The line, from 1, on which the part begins; that of its nearest parent if it is absent. */
  public int lineOf(String pointer) {
    return lineOf(tree, JsonPointer.compile(pointer));
  }

  static int lineOf(JsonNode tree, JsonPointer pointer) {
    JsonNode node = tree.at(pointer);
    if (node instanceof TokenStreamLocationAware located) {
      return Math.max(1, located.tokenStreamLocation().getLineNr());
    }
    JsonPointer parent = pointer.head();
    return parent == null ? 1 : lineOf(tree, parent);
  }
}
