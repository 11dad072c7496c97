package io.glossa.settings;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ModifiersTree;
import java.util.Optional;

/** The annotations of a declaration, by their simple names. */
record Notes(ModifiersTree modifiers) {

    boolean have(String annotation) {
        return find(annotation).isPresent();
    }

    /** The one value of an annotation that has no other, or is named so. */
    Optional<String> value(String annotation) {
        return value(annotation, "value");
    }

    Optional<String> value(String annotation, String attribute) {
        return find(annotation)
                .flatMap(found -> found.getArguments().stream()
                        .filter(argument -> named(argument, attribute))
                        .findFirst()
                        .map(argument ->
                                argument instanceof AssignmentTree assigned ? assigned.getExpression() : argument)
                        .map(Notes::text));
    }

    /** The range that they state, with a semicolon before it; nothing where there is none. */
    String range() {
        Optional<String> least =
                value("Min").or(() -> value("DurationMin", "millis").map(millis -> millis + " ms"));
        Optional<String> most = value("Max");
        return least.map(from -> "; " + from + most.map(to -> " to " + to).orElse(" or more"))
                .orElse("");
    }

    private Optional<? extends AnnotationTree> find(String annotation) {
        return modifiers.getAnnotations().stream()
                .filter(each -> each.getAnnotationType().toString().equals(annotation))
                .findFirst();
    }

    private static boolean named(ExpressionTree argument, String attribute) {
        return argument instanceof AssignmentTree assigned
                ? assigned.getVariable().toString().equals(attribute)
                : attribute.equals("value");
    }

    private static String text(ExpressionTree expression) {
        return expression instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : expression.toString();
    }
}
