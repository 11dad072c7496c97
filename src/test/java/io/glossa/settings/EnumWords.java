package io.glossa.settings;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the enums of the sources may hold, by their full names. */
final class EnumWords extends TreePathScanner<Void, String> {

    private final Map<String, List<String>> words = new HashMap<>();

    /** Takes up the enums of one file. */
    void add(CompilationUnitTree unit) {
        scan(unit, String.valueOf(unit.getPackageName()));
    }

    @Override
    public Void visitClass(ClassTree type, String around) {
        String name = around + "." + type.getSimpleName();
        if (type.getKind() == Tree.Kind.ENUM) {
            words.put(
                    name,
                    type.getMembers().stream()
                            .filter(member -> member instanceof VariableTree constant
                                    && constant.getType() != null
                                    && type.getSimpleName()
                                            .contentEquals(constant.getType().toString()))
                            .map(constant -> ((VariableTree) constant).getName().toString())
                            .map(constant -> constant.toLowerCase(Locale.ROOT))
                            .toList());
        }
        return super.visitClass(type, name);
    }

    /** Those of an enum as a file names it: one of its own, of its package, or one within an imported class. */
    Optional<List<String>> of(String type, CompilationUnitTree in) {
        String room = String.valueOf(in.getPackageName());
        return Stream.concat(
                        in.getTypeDecls().stream()
                                .map(own -> room + "." + ((ClassTree) own).getSimpleName() + "." + type),
                        Stream.concat(
                                Stream.of(room + "." + type),
                                in.getImports().stream()
                                        .map(imported -> imported.getQualifiedIdentifier()
                                                .toString())
                                        .filter(imported -> imported.endsWith("." + type.replaceFirst("\\..*", "")))
                                        .map(imported -> imported
                                                + (type.contains(".") ? type.substring(type.indexOf('.')) : ""))))
                .map(words::get)
                .flatMap(found -> Optional.ofNullable(found).stream())
                .findFirst();
    }
}
