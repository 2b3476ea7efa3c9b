package dev.rehearsal.session.webapp;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Finds the files of the web app; an address that names none, and that a browser wants to show, is
 * one of the app's own and gets the app.
 */
final class WebAppFiles extends PathResourceResolver {

  private static final String FIRST_PAGE = "index.html";
  private static final List<String> NOT_THE_APPS =
      List.of("api/", "actuator/", "v3/", ".well-known/", "assets/");

  @Override
  protected @Nullable Resource resolveResourceInternal(
      @Nullable HttpServletRequest request,
      String path,
      List<? extends Resource> locations,
      ResourceResolverChain chain) {
    Resource file = super.resolveResourceInternal(request, path, locations, chain);
    return file == null && request != null && isPageOfTheApp(request, path)
        ? super.resolveResourceInternal(request, FIRST_PAGE, locations, chain)
        : file;
  }

  @Override
  protected @Nullable Resource getResource(String path, Resource location) throws IOException {
    return path.isEmpty() ? null : super.getResource(path, location);
  }

  private static boolean isPageOfTheApp(HttpServletRequest request, String path) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null
        && accept.contains(MediaType.TEXT_HTML_VALUE)
        && NOT_THE_APPS.stream().noneMatch((path + "/")::startsWith);
  }
}
