package dev.rehearsal.testing.authorization;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** What a running application answers to. */
public final class MappedRoutes {

  private MappedRoutes() {}

  /**
   * @return method and path pattern of every controller method and actuator endpoint; {@code ANY}
   *     for one that takes every method
   */
  public static Set<String> of(ApplicationContext application) {
    Set<String> routes = new TreeSet<>();
    application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(MappedRoutes::routes)
        .forEach(routes::add);
    return routes;
  }

  private static Stream<String> routes(RequestMappingInfo mapping) {
    return methods(mapping)
        .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path));
  }

  private static Stream<String> methods(RequestMappingInfo mapping) {
    return mapping.getMethodsCondition().getMethods().isEmpty()
        ? Stream.of("ANY")
        : mapping.getMethodsCondition().getMethods().stream().map(Enum::name);
  }
}
