package dev.rehearsal.session.identity;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A password that may be chosen. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AcceptablePassword.Rule.class)
@interface AcceptablePassword {

  String MESSAGE =
      "must be "
          + Password.MIN_BYTES
          + " to "
          + Password.MAX_BYTES
          + " bytes of UTF-8 text (bcrypt reads no more than "
          + Password.MAX_BYTES
          + " bytes)";

  String message() default MESSAGE;

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Says nothing about an absent password. */
  final class Rule implements ConstraintValidator<AcceptablePassword, Password> {

    @Override
    public boolean isValid(@Nullable Password password, ConstraintValidatorContext context) {
      return password == null || password.isAcceptable();
    }
  }
}
