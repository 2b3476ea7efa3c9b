package dev.rehearsal.scoring.engine.answer;

import dev.rehearsal.events.artifact.Artifact;
import dev.rehearsal.events.artifact.Bottleneck;
import dev.rehearsal.events.artifact.Diagram;
import dev.rehearsal.events.artifact.Endpoint;
import dev.rehearsal.events.artifact.Entity;
import dev.rehearsal.events.artifact.Estimate;
import dev.rehearsal.events.artifact.Requirements;
import dev.rehearsal.scoring.engine.text.Boundary;
import dev.rehearsal.scoring.engine.text.Notes;
import dev.rehearsal.scoring.engine.text.Passage;
import dev.rehearsal.scoring.engine.text.Passage.Context;
import dev.rehearsal.scoring.engine.text.Passage.Kind;
import dev.rehearsal.scoring.engine.text.Source;
import dev.rehearsal.scoring.engine.text.Token;
import dev.rehearsal.scoring.engine.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads every string of an artifact into passages, up to a budget of characters. */
final class ArtifactReader {

  static final int MOST_CHARACTERS = 60_000;

  private final List<Part> parts = new ArrayList<>();
  private int budget = MOST_CHARACTERS;
  private boolean cut;
  private int block;

  static ArtifactReader read(Artifact artifact) {
    ArtifactReader reader = new ArtifactReader();
    if (artifact.requirements() != null) {
      reader.requirements(artifact.requirements());
    }
    reader.estimates(artifact.estimates());
    reader.endpoints(artifact.endpoints());
    reader.entities(artifact.entities());
    if (artifact.diagram() != null) {
      reader.diagram(artifact.diagram());
    }
    reader.bottlenecks(artifact.findings());
    reader.notes(artifact.notes());
    return reader;
  }

  List<Part> parts() {
    return parts;
  }

  /** Whether the artifact was longer than what is read of it. */
  boolean isCut() {
    return cut;
  }

  private void requirements(Requirements requirements) {
    String base = "/requirements";
    texts(Role.FUNCTIONAL, base + "/functional", requirements.functional(), Contexts.FUNCTIONAL);
    for (int i = 0; i < requirements.nonFunctional().size(); i++) {
      Requirements.Quality quality = requirements.nonFunctional().get(i);
      new Record(Role.QUALITY, i, base + "/nonFunctional/" + i)
          .field("quality", quality.quality())
          .field("target", quality.target())
          .field("why", quality.why())
          .end(Contexts.QUALITY);
    }
    texts(Role.CUT, base + "/outOfScope", requirements.outOfScope(), Contexts.CUT);
    texts(Role.ASSUMPTION, base + "/assumptions", requirements.assumptions(), Contexts.ASSUMPTION);
    new Record(Role.RESTATEMENT, 0, base)
        .field("restatement", requirements.restatement())
        .end(Contexts.RESTATEMENT);
  }

  private void estimates(List<Estimate> estimates) {
    for (int i = 0; i < estimates.size(); i++) {
      Estimate estimate = estimates.get(i);
      new Record(Role.ESTIMATE, i, "/estimates/" + i)
          .field("name", estimate.name())
          .field("expression", estimate.expression())
          .field("value", estimate.value())
          .field("conclusion", estimate.conclusion())
          .end(Contexts.ESTIMATE);
    }
  }

  private void endpoints(List<Endpoint> endpoints) {
    for (int i = 0; i < endpoints.size(); i++) {
      Endpoint endpoint = endpoints.get(i);
      new Record(Role.ENDPOINT, i, "/endpoints/" + i)
          .field("method", endpoint.method())
          .field("path", endpoint.path())
          .field("purpose", endpoint.purpose())
          .field("request", endpoint.request())
          .field("response", endpoint.response())
          .field("errors", endpoint.errors())
          .field("auth", endpoint.auth())
          .end(Contexts.ENDPOINT);
    }
  }

  private void entities(List<Entity> entities) {
    for (int i = 0; i < entities.size(); i++) {
      Entity entity = entities.get(i);
      new Record(Role.ENTITY, i, "/entities/" + i)
          .field("name", entity.name())
          .field("fields", entity.fields())
          .field("keys", entity.keys())
          .field("store", entity.store())
          .field("why", entity.why())
          .end(Contexts.ENTITY);
    }
  }

  private void diagram(Diagram diagram) {
    Map<String, Context> labels = new HashMap<>();
    for (int i = 0; i < diagram.nodes().size(); i++) {
      Diagram.Node node = diagram.nodes().get(i);
      Context kind = Contexts.of(node.kind());
      labels.put(
          node.id(), Context.of(Contexts.words(node.kind()) + ", " + shortened(node.label())));
      new Record(Role.NODE, i, "/diagram/nodes/" + i)
          .field("label", node.label())
          .field("why", node.why())
          .end(List.of(kind));
    }
    for (int i = 0; i < diagram.edges().size(); i++) {
      Diagram.Edge edge = diagram.edges().get(i);
      List<Context> above = new ArrayList<>();
      addIfPresent(labels.get(edge.from()), above);
      addIfPresent(labels.get(edge.to()), above);
      if (edge.flow() != null) {
        above.add(Contexts.of(edge.flow()));
      }
      new Record(Role.EDGE, i, "/diagram/edges/" + i).field("label", edge.label()).end(above);
    }
  }

  private void bottlenecks(List<Bottleneck> bottlenecks) {
    for (int i = 0; i < bottlenecks.size(); i++) {
      Bottleneck bottleneck = bottlenecks.get(i);
      new Record(Role.BOTTLENECK, i, "/findings/" + i)
          .field("bottleneck", bottleneck.bottleneck())
          .field("resolution", bottleneck.resolution())
          .end(Contexts.of(bottleneck.kind()));
    }
  }

  private void notes(@Nullable String notes) {
    if (notes == null || notes.isBlank()) {
      return;
    }
    Source source = new Source("/notes", spend(notes));
    for (Passage passage : Notes.read(source, block)) {
      parts.add(new Part(Role.NOTES, 0, passage));
    }
  }

  private void texts(Role role, String base, List<String> texts, List<Context> context) {
    for (int i = 0; i < texts.size(); i++) {
      new Record(role, i, base).field(Integer.toString(i), texts.get(i)).end(context);
    }
  }

  private static void addIfPresent(@Nullable Context context, List<Context> contexts) {
    if (context != null) {
      contexts.add(context);
    }
  }

  private static String shortened(@Nullable String label) {
    return label == null ? "" : label.substring(0, Math.min(label.length(), 80));
  }

  private String spend(String text) {
    if (text.length() <= budget) {
      budget -= text.length();
      return text;
    }
    cut = true;
    String head = text.substring(0, budget);
    budget = 0;
    return head;
  }

  /** Gathers the fields of one record into one passage. */
  private final class Record {

    private final Role role;
    private final int index;
    private final String base;
    private final List<Token> tokens = new ArrayList<>();
    private boolean question;

    Record(Role role, int index, String base) {
      this.role = role;
      this.index = index;
      this.base = base;
    }

    Record field(String name, @Nullable String text) {
      if (text != null && !text.isBlank()) {
        Source source = new Source(base + "/" + name, spend(text));
        tokens.addAll(Tokenizer.tokens(source, 0, source.text().length(), Boundary.SENTENCE));
        question = text.stripTrailing().endsWith("?");
      }
      return this;
    }

    void end(List<Context> context) {
      if (!tokens.isEmpty()) {
        parts.add(
            new Part(role, index, new Passage(tokens, Kind.RECORD, context, ++block, question)));
      }
    }
  }
}
