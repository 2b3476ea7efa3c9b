package dev.rehearsal.scoring.engine.facts;

import dev.rehearsal.content.rubric.CoreTag;
import dev.rehearsal.events.artifact.Entity;
import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import dev.rehearsal.scoring.engine.answer.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the data model holds. */
final class DataFacts {

  private static final int FIELDS_OF_AN_ENTITY = 3;

  private DataFacts() {}

  static Counted entities(Scene scene) {
    return fieldsOrNotes(
        scene,
        entity -> isSaid(entity.name()) && isSaid(entity.fields()),
        unit ->
            scene.saysOrIsUnder(unit, CoreTag.ENTITY) && Pieces.in(unit) >= FIELDS_OF_AN_ENTITY);
  }

  static Counted keys(Scene scene) {
    return fieldsOrNotes(
        scene, entity -> isSaid(entity.keys()), unit -> scene.says(unit, CoreTag.KEY));
  }

  static Counted storeReasons(Scene scene) {
    return fieldsOrNotes(
        scene,
        entity -> isSaid(entity.store()) && isSaid(entity.why()),
        unit -> scene.says(unit, CoreTag.STORE) && scene.says(unit, CoreTag.REASON));
  }

  private static Counted fieldsOrNotes(
      Scene scene, Predicate<Entity> field, Predicate<AnswerUnit> written) {
    List<AnswerUnit> found = new ArrayList<>();
    scene.of(Role.ENTITY).stream()
        .filter(unit -> field.test(scene.answer().artifact().entities().get(unit.index())))
        .forEach(found::add);
    scene.notes().stream().filter(written).forEach(found::add);
    return Counted.of(found);
  }

  private static boolean isSaid(@Nullable String text) {
    return text != null && text.strip().length() > 1;
  }
}
