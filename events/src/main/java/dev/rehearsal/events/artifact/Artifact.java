package dev.rehearsal.events.artifact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A learner's answer to one stage.
 *
 * @param notes markdown
 */
public record Artifact(
    @Nullable String notes,
    @Nullable Requirements requirements,
    List<Estimate> estimates,
    List<Endpoint> endpoints,
    List<Entity> entities,
    @Nullable Diagram diagram,
    List<Bottleneck> findings) {

  public static final Artifact EMPTY = new Artifact(null, null, null, null, null, null, null);

  public Artifact(
      @Nullable String notes,
      @Nullable Requirements requirements,
      @Nullable List<Estimate> estimates,
      @Nullable List<Endpoint> endpoints,
      @Nullable List<Entity> entities,
      @Nullable Diagram diagram,
      @Nullable List<Bottleneck> findings) {
    this.notes = notes;
    this.requirements = requirements;
    this.estimates = Parts.copy(estimates);
    this.endpoints = Parts.copy(endpoints);
    this.entities = Parts.copy(entities);
    this.diagram = diagram;
    this.findings = Parts.copy(findings);
  }

  /** An answer in prose alone. */
  public static Artifact ofNotes(String notes) {
    return new Artifact(notes, null, null, null, null, null, null);
  }
}
