package dev.rehearsal.session.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sends several writes as one statement, and so in one round trip: state, artifact, outbox and
 * answer of a hand-in. None of them sees what the others change.
 */
@Component
public class Writes {

  private final JdbcClient jdbc;

  Writes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The parameters of all writes share one space of names. */
  public void execute(List<Write> writes) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    writes.forEach(write -> parameters.putAll(write.parameters()));
    String together =
        writes.stream()
            .map(write -> write.name() + " as (\n" + write.sql() + "\n)")
            .collect(Collectors.joining(",\n", "with ", "\nselect 1"));
    jdbc.sql(together).params(parameters).query().singleValue();
  }
}
