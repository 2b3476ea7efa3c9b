package dev.rehearsal.platform.security;

import dev.rehearsal.platform.web.ProblemWriter;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Offers {@link ApiSecurity} and makes controllers see their {@link Caller}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TokenCookie.class)
@Import(ActuatorSecurity.class)
public class SecurityConfiguration {

  @Bean
  ApiSecurity apiSecurity(TokenCookie cookie, ProblemWriter problems) {
    return new ApiSecurity(cookie, problems);
  }

  @Bean
  WebMvcConfigurer callerArguments() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
      }
    };
  }
}
