package dev.rehearsal.events.artifact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The scope as the learner fixed it. */
public record Requirements(
    List<String> functional,
    List<Quality> nonFunctional,
    List<String> outOfScope,
    List<String> assumptions,
    @Nullable String restatement) {

  public Requirements(
      @Nullable List<String> functional,
      @Nullable List<Quality> nonFunctional,
      @Nullable List<String> outOfScope,
      @Nullable List<String> assumptions,
      @Nullable String restatement) {
    this.functional = Parts.copy(functional);
    this.nonFunctional = Parts.copy(nonFunctional);
    this.outOfScope = Parts.copy(outOfScope);
    this.assumptions = Parts.copy(assumptions);
    this.restatement = restatement;
  }

  /** A non-functional requirement: what, how much of it, and why. */
  public record Quality(@Nullable String quality, @Nullable String target, @Nullable String why) {}
}
