package dev.rehearsal.session.contract;

import dev.rehearsal.events.Event;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the AsyncAPI document that comes with the events. */
@RestController
class AsyncApiController {

  private static final Resource DOCUMENT = new ClassPathResource("asyncapi.yaml", Event.class);

  @Operation(summary = "The events on Kafka, as an AsyncAPI document")
  @GetMapping(path = "/asyncapi.yaml", produces = "application/yaml")
  Resource document() {
    return DOCUMENT;
  }
}
