package dev.rehearsal.analytics.facts;

import static dev.rehearsal.analytics.facts.Fields.required;

import dev.rehearsal.analytics.track.CriteriaList;
import dev.rehearsal.analytics.track.DimensionPoints;
import dev.rehearsal.analytics.track.Outcomes;
import dev.rehearsal.analytics.track.Score;
import dev.rehearsal.events.Dimension;
import dev.rehearsal.events.Evaluator;
import dev.rehearsal.events.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The {@code score} of a stage or of a session; a session's has no criteria. */
record ScorePart(
    Evaluator evaluator,
    String rubricVersion,
    int points,
    DimensionPoints dimensions,
    CriteriaList criteria,
    String marks) {

  private static final int MOST_POINTS = 100;
  private static final Constants<Evaluator> EVALUATORS = new Constants<>(Evaluator.class);
  private static final Constants<Dimension> DIMENSIONS = new Constants<>(Dimension.class);
  private static final Constants<Outcome> OUTCOMES = new Constants<>(Outcome.class);

  static ScorePart read(JsonParser in) {
    @Nullable Evaluator evaluator = null;
    @Nullable String rubricVersion = null;
    int points = DimensionPoints.ABSENT;
    DimensionPoints dimensions = DimensionPoints.NONE;
    List<CriteriaList.Criterion> criteria = new ArrayList<>();
    StringBuilder marks = new StringBuilder();
    Fields.beginObject(in);
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "evaluator" -> evaluator = Fields.constant(in, EVALUATORS);
        case "rubricVersion" -> rubricVersion = Fields.text(in);
        case "points" -> points = Fields.number(in, 0, MOST_POINTS);
        case "dimensions" -> dimensions = dimensions(in);
        case "criteria" ->
            Fields.list(in, item -> criteria.add(criterion(item, marks)), JsonToken.START_OBJECT);
        default -> Fields.skip(in);
      }
    }
    return new ScorePart(
        required(evaluator, "an evaluator"),
        required(rubricVersion, "a rubric version"),
        required(points == DimensionPoints.ABSENT ? null : points, "points"),
        dimensions,
        new CriteriaList(criteria),
        marks.toString());
  }

  Score of(long edition, long at) {
    Outcomes outcomes = marks.isEmpty() ? Outcomes.NONE : new Outcomes(criteria.key(), marks);
    return new Score(edition, at, evaluator, rubricVersion, points, dimensions, outcomes);
  }

  private static DimensionPoints dimensions(JsonParser in) {
    DimensionPoints[] all = {DimensionPoints.NONE};
    Fields.list(in, item -> all[0] = dimension(item, all[0]), JsonToken.START_OBJECT);
    return all[0];
  }

  private static DimensionPoints dimension(JsonParser in, DimensionPoints others) {
    @Nullable Dimension dimension = null;
    int points = 0;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "dimension" -> dimension = Fields.constant(in, DIMENSIONS);
        case "points" -> points = Fields.number(in, 0, MOST_POINTS);
        default -> Fields.skip(in);
      }
    }
    return others.with(required(dimension, "a dimension"), points);
  }

  private static CriteriaList.Criterion criterion(JsonParser in, StringBuilder marks) {
    @Nullable String id = null;
    @Nullable String title = null;
    @Nullable Dimension dimension = null;
    @Nullable Outcome outcome = null;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> id = Fields.text(in);
        case "title" -> title = Fields.text(in);
        case "dimension" -> dimension = Fields.constant(in, DIMENSIONS);
        case "outcome" -> outcome = Fields.constant(in, OUTCOMES);
        default -> Fields.skip(in);
      }
    }
    marks.append(Outcomes.mark(required(outcome, "an outcome")));
    return new CriteriaList.Criterion(
        required(id, "a criterion id"),
        required(title, "a criterion title"),
        required(dimension, "a criterion's dimension"));
  }
}
