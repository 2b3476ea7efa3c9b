package dev.rehearsal.session.contract;

import dev.rehearsal.platform.security.Caller;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says of the whole. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  private static final String BEARER = "bearer";

  static {
    // The caller is known by the token, not by a parameter.
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
  }

  @Bean
  OpenAPI sessionOpenApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Rehearsal")
                .version("1")
                .description(
                    "Practise system-design interviews in timed stages. Errors are problem"
                        + " documents (RFC 9457); lists are pages with a cursor; what you may not"
                        + " see answers like what is not there: 404.")
                .license(new License().name("Apache-2.0")))
        .servers(List.of(new Server().url("/")))
        .components(
            new Components()
                .addSecuritySchemes(
                    BEARER,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("The accessToken from POST /api/tokens.")))
        .addSecurityItem(new SecurityRequirement().addList(BEARER));
  }
}
