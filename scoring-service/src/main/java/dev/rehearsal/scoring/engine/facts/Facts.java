package dev.rehearsal.scoring.engine.facts;

import dev.rehearsal.content.rubric.ArtifactFact;
import java.util.EnumMap;
import java.util.Map;

/** The facts of one answer, each counted when first asked for. Not shared by threads. */
public final class Facts {

  private final Scene scene;
  private final Map<ArtifactFact, Counted> counted = new EnumMap<>(ArtifactFact.class);

  public Facts(Scene scene) {
    this.scene = scene;
  }

  public Counted count(ArtifactFact fact) {
    return counted.computeIfAbsent(fact, this::read);
  }

  private Counted read(ArtifactFact fact) {
    return switch (fact) {
      case FUNCTIONAL_REQUIREMENTS -> RequirementFacts.functional(scene);
      case QUALITY_TARGETS -> RequirementFacts.qualities(scene);
      case SCOPE_CUTS -> RequirementFacts.cuts(scene);
      case ASSUMPTIONS -> RequirementFacts.assumptions(scene);
      case RESTATEMENT -> RequirementFacts.restatement(scene);
      case CALCULATIONS -> EstimateFacts.calculations(scene);
      case SOUND_CALCULATIONS -> EstimateFacts.sound(scene);
      case CONCLUSIONS -> EstimateFacts.conclusions(scene);
      case ENDPOINTS -> ApiFacts.endpoints(scene);
      case ENDPOINT_BODIES -> ApiFacts.bodies(scene);
      case ENDPOINT_ERRORS -> ApiFacts.errors(scene);
      case ENDPOINT_AUTH -> ApiFacts.auth(scene);
      case ENTITIES -> DataFacts.entities(scene);
      case ENTITY_KEYS -> DataFacts.keys(scene);
      case STORE_REASONS -> DataFacts.storeReasons(scene);
      case COMPONENT_ROLES -> DiagramFacts.roles(scene);
      case JUSTIFIED_COMPONENTS -> DiagramFacts.justified(scene);
      case TRACED_FLOWS -> DiagramFacts.tracedFlows(scene);
      case CACHE_FALLBACK -> DiagramFacts.cacheFallback(scene);
      case ASYNC_BOUNDARY -> DiagramFacts.asyncBoundary(scene);
      case REDUNDANT_FLOWS -> DiagramFacts.redundantFlows(scene);
      case RESOLVED_BOTTLENECKS -> BottleneckFacts.resolved(scene);
      case SCANS -> BottleneckFacts.scans(scene);
      case QUANTIFIED_BOTTLENECKS -> BottleneckFacts.quantified(scene);
    };
  }
}
