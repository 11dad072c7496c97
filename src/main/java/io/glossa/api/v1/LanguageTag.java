package io.glossa.api.v1;

import io.glossa.language.Language;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A BCP 47 tag of a language that exists. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LanguageTag.Validator.class)
public @interface LanguageTag {

    String message() default "must be a BCP 47 language tag, such as en, pt-BR or zh-Hant";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether {@link Language} takes it. */
    class Validator implements ConstraintValidator<LanguageTag, String> {

        @Override
        public boolean isValid(@Nullable String tag, ConstraintValidatorContext context) {
            if (tag == null) {
                return true;
            }
            try {
                new Language(tag);
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }
}
