package io.glossa.settings;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Every setting that the sources declare with Javadoc: methods of the interfaces that settings are mapped to, and of the providers'
 * own; parameters with {@code @ConfigProperty}; constants that hold a setting's name.
 */
public final class DeclaredSettings {

    /** The providers' settings are read without a mapping. */
    private static final Map<String, String> UNMAPPED = Map.of("Service", "glossa.providers.<name>");

    private final List<Setting> settings = new ArrayList<>();
    private final TypeWords words;
    private final DocTrees docs;

    private DeclaredSettings(TypeWords words, DocTrees docs) {
        this.words = words;
        this.docs = docs;
    }

    /** Those below a folder of sources, in no order. */
    public static List<Setting> in(Path sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> files;
        try (Stream<Path> all = Files.walk(sources)) {
            files = all.filter(file -> file.toString().endsWith(".java")).toList();
        }
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            EnumWords enums = new EnumWords();
            units.forEach(enums::add);
            DeclaredSettings declared = new DeclaredSettings(new TypeWords(enums), DocTrees.instance(task));
            units.forEach(unit -> declared.new Declarations().scan(unit, unit));
            return List.copyOf(declared.settings);
        }
    }

    private final class Declarations extends TreePathScanner<Void, CompilationUnitTree> {

        @Override
        public Void visitClass(ClassTree type, CompilationUnitTree unit) {
            new Notes(type.getModifiers())
                    .value("ConfigMapping", "prefix")
                    .or(() -> Optional.ofNullable(
                                    UNMAPPED.get(type.getSimpleName().toString()))
                            .filter(prefix -> type.getKind() == Tree.Kind.INTERFACE))
                    .ifPresent(prefix -> readAll(getCurrentPath(), prefix));
            return super.visitClass(type, unit);
        }

        @Override
        public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            for (VariableTree parameter : method.getParameters()) {
                Notes notes = new Notes(parameter.getModifiers());
                notes.value("ConfigProperty", "name")
                        .filter(name -> name.startsWith("glossa."))
                        .ifPresent(name -> settings.add(new Setting(
                                name,
                                words.of(String.valueOf(parameter.getType()), unit),
                                notes.value("ConfigProperty", "defaultValue"),
                                meaning(comment, parameter.getName().toString()))));
            }
            return super.visitMethod(method, unit);
        }

        @Override
        public Void visitVariable(VariableTree variable, CompilationUnitTree unit) {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            if (comment != null
                    && variable.getInitializer() instanceof LiteralTree literal
                    && literal.getValue() instanceof String name
                    && name.startsWith("glossa.")) {
                settings.add(new Setting(
                        name.endsWith(".") ? name + "<what>" : name,
                        "",
                        Optional.empty(),
                        Prose.of(comment.getFullBody())));
            }
            return super.visitVariable(variable, unit);
        }
    }

    private void readAll(TreePath path, String prefix) {
        ClassTree type = (ClassTree) path.getLeaf();
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method && method.getBody() == null) {
                read(new TreePath(path, method), method, prefix);
            }
        }
    }

    private void read(TreePath path, MethodTree method, String prefix) {
        Notes notes = new Notes(method.getModifiers());
        String type = String.valueOf(method.getReturnType());
        String name = prefix
                + (notes.have("WithParentName")
                        ? ""
                        : "."
                                + notes.value("WithName")
                                        .orElse(dashed(method.getName().toString())))
                + (type.startsWith("Map<") ? ".<name>" : "");
        Optional<TreePath> group = nested(path, TypeWords.value(type));
        if (group.isPresent()) {
            readAll(group.get(), name);
            return;
        }
        DocCommentTree comment = docs.getDocCommentTree(path);
        if (comment == null) {
            throw new IllegalStateException(name + " has no Javadoc");
        }
        settings.add(new Setting(
                name,
                words.of(type, path.getCompilationUnit()) + notes.range(),
                notes.value("WithDefault"),
                Prose.of(comment.getFullBody())));
    }

    /** An interface of that name in the same file. */
    private static Optional<TreePath> nested(TreePath path, String type) {
        for (TreePath around = path; around != null; around = around.getParentPath()) {
            if (around.getLeaf() instanceof ClassTree outer) {
                for (Tree member : outer.getMembers()) {
                    if (member instanceof ClassTree inner
                            && inner.getKind() == Tree.Kind.INTERFACE
                            && inner.getSimpleName().contentEquals(type)) {
                        return Optional.of(new TreePath(around, inner));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String meaning(@Nullable DocCommentTree comment, String parameter) {
        return (comment == null ? Stream.<ParamTree>empty() : params(comment))
                .filter(param -> param.getName().getName().contentEquals(parameter))
                .findFirst()
                .map(param -> Prose.of(param.getDescription()))
                .orElseThrow(() -> new IllegalStateException(parameter + " has no @param"));
    }

    private static Stream<ParamTree> params(DocCommentTree comment) {
        return comment.getBlockTags().stream()
                .filter(ParamTree.class::isInstance)
                .map(ParamTree.class::cast);
    }

    private static String dashed(String method) {
        return method.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
