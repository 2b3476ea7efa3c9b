package dev.rehearsal.scoring.engine.facts;

import dev.rehearsal.content.rubric.CoreTag;
import dev.rehearsal.events.artifact.Endpoint;
import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import dev.rehearsal.scoring.engine.answer.Role;
import dev.rehearsal.scoring.engine.text.Quantity;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the contract holds. */
final class ApiFacts {

  private static final Set<String> METHODS =
      Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD");

  private ApiFacts() {}

  static Counted endpoints(Scene scene) {
    List<AnswerUnit> found = new ArrayList<>();
    scene.of(Role.ENDPOINT).stream()
        .filter(
            unit ->
                !isBlank(endpoint(scene, unit).path()) || !isBlank(endpoint(scene, unit).method()))
        .forEach(found::add);
    scene.notes().stream().filter(ApiFacts::namesOperation).forEach(found::add);
    return Counted.of(found);
  }

  static Counted bodies(Scene scene) {
    return inFieldOrNotes(
        scene,
        endpoint -> !isBlank(endpoint.request()) || !isBlank(endpoint.response()),
        unit -> scene.says(unit, CoreTag.BODY) || namesOperation(unit) && showsBody(unit));
  }

  static Counted auth(Scene scene) {
    return inFieldOrNotes(
        scene, endpoint -> !isBlank(endpoint.auth()), unit -> scene.says(unit, CoreTag.AUTH));
  }

  /** The different 4xx and 5xx statuses. */
  static Counted errors(Scene scene) {
    Set<Double> statuses = new TreeSet<>();
    Set<AnswerUnit> found = new LinkedHashSet<>();
    for (AnswerUnit unit : scene.all()) {
      if (unit.role() == Role.ENDPOINT || unit.role() == Role.NOTES) {
        for (Token token : unit.unit().tokens()) {
          Quantity quantity = token.quantity();
          if (quantity != null && isErrorStatus(token, quantity.value())) {
            statuses.add(quantity.value());
            found.add(unit);
          }
        }
      }
    }
    return Counted.of(statuses.size(), found);
  }

  private static boolean isErrorStatus(Token token, double value) {
    return token.word().length() == 3
        && (value >= 400 && value <= 431 || value == 451 || value >= 500 && value <= 504);
  }

  private static Counted inFieldOrNotes(
      Scene scene, Predicate<Endpoint> field, Predicate<AnswerUnit> written) {
    List<AnswerUnit> found = new ArrayList<>();
    scene.of(Role.ENDPOINT).stream()
        .filter(unit -> field.test(endpoint(scene, unit)))
        .forEach(found::add);
    scene.notes().stream().filter(written).forEach(found::add);
    return Counted.of(found);
  }

  /** {@code POST /links}: a method in capitals with something to do it to. */
  private static boolean namesOperation(AnswerUnit unit) {
    List<Token> tokens = unit.unit().tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      String written = token.source().text().substring(token.start(), token.end());
      if (METHODS.contains(written)) {
        return true;
      }
    }
    return false;
  }

  /** A status of success, or a brace that is not part of the path. */
  private static boolean showsBody(AnswerUnit unit) {
    List<Token> tokens = unit.unit().tokens();
    String text = tokens.getFirst().source().text();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Quantity quantity = token.quantity();
      boolean success = quantity != null && quantity.value() >= 200 && quantity.value() < 400;
      boolean brace =
          token.start() > 1
              && text.charAt(token.start() - 1) == '{'
              && text.charAt(token.start() - 2) != '/';
      if (success && token.word().length() == 3 || brace) {
        return true;
      }
    }
    return false;
  }

  private static Endpoint endpoint(Scene scene, AnswerUnit unit) {
    return scene.answer().artifact().endpoints().get(unit.index());
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
