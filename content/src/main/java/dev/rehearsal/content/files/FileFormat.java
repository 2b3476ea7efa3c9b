package dev.rehearsal.content.files;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A kind of content file, described by a JSON Schema. */
public final class FileFormat {

  private final Schema schema;

  private FileFormat(Schema schema) {
    this.schema = schema;
  }

  /**
   * @param schema a JSON Schema, draft 2020-12
   */
  public static FileFormat of(ContentFile schema) {
    return new FileFormat(
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema.text(), InputFormat.JSON));
  }

  /** The file if it is well-formed and fits the schema; otherwise its faults are added. */
  public Optional<ParsedFile> parse(ContentFile file, Faults faults) {
    JsonNode tree;
    try {
      tree = ContentYaml.tree(file.text());
    } catch (JacksonException malformed) {
      int line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNr();
      faults.add(file.path(), Math.max(1, line), "is not YAML: " + firstLine(malformed));
      return Optional.empty();
    }
    var errors = schema.validate(tree);
    for (Error error : errors) {
      JsonPointer pointer = JsonPointer.compile(pointer(error));
      faults.add(file.path(), ParsedFile.lineOf(tree, pointer), detail(pointer, error));
    }
    return errors.isEmpty() ? Optional.of(new ParsedFile(file, tree)) : Optional.empty();
  }

  private static String pointer(Error error) {
    StringBuilder pointer = new StringBuilder();
    var path = error.getInstanceLocation();
    for (int i = 0; i < path.getNameCount(); i++) {
      pointer.append('/').append(path.getName(i).replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  private static String detail(JsonPointer pointer, Error error) {
    String where = pointer.toString().isEmpty() ? "the file" : pointer.toString();
    return where + ": " + error.getMessage();
  }

  private static String firstLine(JacksonException malformed) {
    return malformed.getOriginalMessage().lines().findFirst().orElse("unreadable");
  }
}
