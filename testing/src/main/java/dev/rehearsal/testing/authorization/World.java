package dev.rehearsal.testing.authorization;

import dev.rehearsal.testing.http.Answer;
import dev.rehearsal.testing.http.Api;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two groups of people who must not know of each other, made over the public API. */
public final class World {

  private final Api api;
  private final String administratorToken;
  private final Group own;
  private final Group other;

  /** Somebody outside both groups, with whose credentials anybody may sign in. */
  private final Person visitor;

  private final Map<Who, Person> people = new EnumMap<>(Who.class);

  private World(Api api, String administratorEmail, String administratorPassword) {
    this.api = api;
    this.administratorToken = token(administratorEmail, administratorPassword);
    this.own = new Group(api, person("INSTRUCTOR"), person("LEARNER"));
    this.other = new Group(api, person("INSTRUCTOR"), person("LEARNER"));
    this.visitor = person("LEARNER");
    people.put(Who.OWNER, own.learner());
    people.put(Who.INSTRUCTOR, own.instructor());
    people.put(Who.OTHER_LEARNER, other.learner());
    people.put(Who.OTHER_INSTRUCTOR, other.instructor());
    people.put(Who.PEER, person("LEARNER"));
    people.put(Who.FORMER_MEMBER, person("LEARNER"));
    people.put(Who.ADMIN, person("ADMIN"));
    own.join(people.get(Who.PEER));
    own.join(people.get(Who.FORMER_MEMBER));
    own.leave(people.get(Who.FORMER_MEMBER));
  }

  /**
   * @param administratorEmail of an account that may grant roles
   */
  public static World make(Api api, String administratorEmail, String administratorPassword) {
    return new World(api, administratorEmail, administratorPassword);
  }

  Group group(Whose whose) {
    return whose == Whose.FOREIGN ? other : own;
  }

  @Nullable String token(Who who) {
    Person person = people.get(who);
    return person == null ? null : person.token();
  }

  /** Replaces what a rule's texts leave open. */
  String fill(String text) {
    return text.replace("{{ownerEmail}}", own.learner().email())
        .replace("{{email}}", visitor.email())
        .replace("{{problem}}", own.problem())
        .replace("{{framework}}", own.framework())
        .replace("{{password}}", Person.PASSWORD)
        .replace("{{random}}", UUID.randomUUID().toString());
  }

  /** Words that must stand in no answer to this caller. */
  Set<String> secretsFrom(Who who) {
    return Stream.concat(personalSecrets(who), foreignCohorts(who))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isIn(Who who, Whose cohort) {
    Who there = cohort == Whose.FOREIGN ? who.abroad() : who;
    return there == Who.OWNER || there == Who.PEER || there == Who.INSTRUCTOR;
  }

  private Stream<String> foreignCohorts(Who who) {
    return Stream.of(Whose.OWN, Whose.FOREIGN)
        .filter(whose -> !isIn(who, whose))
        .map(whose -> group(whose).name());
  }

  private Stream<String> personalSecrets(Who who) {
    return people.entrySet().stream()
        .filter(someone -> someone.getKey() != who && !teaches(who, someone.getKey()))
        // Administrators know who there is, but read nobody's work.
        .map(Map.Entry::getValue)
        .map(person -> who == Who.ADMIN ? person.words() : person.canary());
  }

  private static boolean teaches(Who instructor, Who learner) {
    return switch (instructor) {
      case INSTRUCTOR ->
          learner == Who.OWNER || learner == Who.PEER || learner == Who.FORMER_MEMBER;
      case OTHER_INSTRUCTOR -> learner == Who.OTHER_LEARNER;
      default -> false;
    };
  }

  private Person person(String role) {
    String canary = "canary" + UUID.randomUUID().toString().replace("-", "");
    String email = canary + "@example.com";
    Answer account =
        api.post(
                "/api/accounts",
                null,
                "{\"email\":\"%s\",\"displayName\":\"%s\",\"password\":\"%s\"}"
                    .formatted(email, canary, Person.PASSWORD))
            .expect(201);
    String id = account.at("/id");
    String roles = "{\"roles\":[\"%s\"]}".formatted(role);
    api.send("PUT", "/api/accounts/" + id + "/roles", administratorToken, roles, Map.of())
        .expect(200);
    return new Person(UUID.fromString(id), email, token(email, Person.PASSWORD), canary);
  }

  private String token(String email, String password) {
    return api.post(
            "/api/tokens",
            null,
            "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password))
        .expect(200)
        .at("/accessToken");
  }
}
