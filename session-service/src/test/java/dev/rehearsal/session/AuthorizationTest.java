package dev.rehearsal.session;

import dev.rehearsal.testing.authorization.AuthorizationMatrix;
import dev.rehearsal.testing.authorization.MappedRoutes;
import dev.rehearsal.testing.authorization.Rule;
import dev.rehearsal.testing.authorization.SessionServiceRules;
import dev.rehearsal.testing.authorization.SharedRules;
import dev.rehearsal.testing.authorization.World;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AuthorizationTest extends RunningService {

  @TestFactory
  Stream<DynamicTest> everyRouteAnswersThoseItShouldAndNobodyElse() {
    World world = World.make(api(), ADMINISTRATOR, PASSWORD);
    List<Rule> rules =
        Stream.of(SessionServiceRules.all(), SharedRules.all()).flatMap(List::stream).toList();
    return new AuthorizationMatrix(api(), world, rules, Duration.ZERO)
        .checks(MappedRoutes.of(context))
        .map(check -> DynamicTest.dynamicTest(check.name(), check.test()::run));
  }
}
