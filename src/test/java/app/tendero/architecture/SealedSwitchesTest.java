package app.tendero.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.PatternTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * When a kind of event, need, effect or step is added, the compiler must name every place that has
 * to know it. A {@code default} would let it pass in silence. Reads the sources: nothing of a
 * default is left in a class file.
 */
class SealedSwitchesTest {

    /** A dialogue takes its own topic's events and passes on the rest. */
    private static final String DIALOGUES = "/conversation/dialogue/";

    /** Writes golden transcripts, and so must know every kind, too. */
    private static final Path SCRIBE =
            Path.of("src/test/java/app/tendero/conversation/story/Scribe.java");

    @Test
    void no_switch_over_a_sealed_type_has_a_default() {
        var units = parsed(sources());
        var finder = new Finder(membersOfSealedTypes(units));

        units.forEach(unit -> finder.scan(unit, null));

        assertThat(finder.defaults).isEmpty();
        assertThat(finder.overSealed).isGreaterThan(30);
    }

    @Test
    void a_default_beside_kinds_of_a_sealed_type_is_seen_and_one_beside_other_things_is_not() {
        assertThat(defaultsIn("case Circle(var r) -> 1; default -> 2;")).hasSize(1);
        assertThat(defaultsIn("case Square s when s.a() > 2 -> 1; case null, default -> 2;"))
                .hasSize(1);
        assertThat(defaultsIn("case Circle c -> 1; case Square s -> 2;")).isEmpty();
        assertThat(defaultsIn("case String text -> 1; default -> 2;")).isEmpty();
    }

    private static List<String> defaultsIn(String cases) {
        var source =
                """
                class Drawing {
                  sealed interface Shape permits Circle, Square {}
                  record Circle(int r) implements Shape {}
                  record Square(int a) implements Shape {}
                  int f(Object shape) { return switch (shape) { %s }; }
                }
                """
                        .formatted(cases);
        var units = parsed(List.of(new Text(source)));
        var finder = new Finder(membersOfSealedTypes(units));
        units.forEach(unit -> finder.scan(unit, null));
        return finder.defaults;
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String source;

        Text(String source) {
            super(URI.create("string:///Drawing.java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }

    private static List<JavaFileObject> sources() {
        var files = new ArrayList<Path>(List.of(SCRIBE));
        try (Stream<Path> tree = Files.walk(Path.of("src/main/java"))) {
            tree.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.toString().contains(DIALOGUES))
                    .forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var objects = new ArrayList<JavaFileObject>();
        ToolProvider.getSystemJavaCompiler()
                .getStandardFileManager(null, null, null)
                .getJavaFileObjectsFromPaths(files)
                .forEach(objects::add);
        return objects;
    }

    private static List<CompilationUnitTree> parsed(List<JavaFileObject> sources) {
        var task =
                (JavacTask)
                        ToolProvider.getSystemJavaCompiler()
                                .getTask(new StringWriter(), null, null, null, null, sources);
        var units = new ArrayList<CompilationUnitTree>();
        try {
            task.parse().forEach(units::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return units;
    }

    /** Simple names of the types that some sealed type of ours consists of. */
    private static Set<String> membersOfSealedTypes(List<CompilationUnitTree> units) {
        var kin = new Kin();
        units.forEach(unit -> kin.scan(unit, null));
        return kin.members();
    }

    /** The last part of a name that may be qualified and have type arguments. */
    private static String simple(Tree type) {
        var name = type.toString().replaceAll("<.*", "");
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static final class Kin extends TreeScanner<Void, Void> {
        private final Set<String> sealed = new HashSet<>();
        private final Map<String, List<String>> parents = new HashMap<>();

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            var name = type.getSimpleName().toString();
            if (type.getModifiers().getFlags().contains(Modifier.SEALED)) {
                sealed.add(name);
            }
            var above = new ArrayList<String>();
            type.getImplementsClause().forEach(parent -> above.add(simple(parent)));
            if (type.getExtendsClause() != null) {
                above.add(simple(type.getExtendsClause()));
            }
            parents.put(name, above);
            return super.visitClass(type, nothing);
        }

        Set<String> members() {
            var members = new HashSet<String>();
            parents.forEach(
                    (name, above) -> {
                        if (above.stream().anyMatch(sealed::contains)) {
                            members.add(name);
                        }
                    });
            return members;
        }
    }

    /** Looks for switches that name kinds of a sealed type, and for those that have a default. */
    private static final class Finder extends TreeScanner<Void, Void> {
        private final Set<String> members;
        private final List<String> defaults = new ArrayList<>();
        private int overSealed;
        private String file = "";

        Finder(Set<String> members) {
            this.members = members;
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree unit, Void nothing) {
            file = unit.getSourceFile().getName();
            return super.visitCompilationUnit(unit, nothing);
        }

        @Override
        public Void visitSwitch(SwitchTree tree, Void nothing) {
            look(tree.getExpression(), tree.getCases());
            return super.visitSwitch(tree, nothing);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree tree, Void nothing) {
            look(tree.getExpression(), tree.getCases());
            return super.visitSwitchExpression(tree, nothing);
        }

        private void look(Tree selector, List<? extends CaseTree> cases) {
            if (labels(cases).noneMatch(this::namesAMember)) {
                return;
            }
            overSealed++;
            if (labels(cases).anyMatch(DefaultCaseLabelTree.class::isInstance)) {
                defaults.add(file + ": switch " + selector);
            }
        }

        private boolean namesAMember(CaseLabelTree label) {
            return label instanceof PatternCaseLabelTree pattern
                    && members.contains(typeOf(pattern.getPattern()));
        }

        private static String typeOf(PatternTree pattern) {
            return switch (pattern) {
                case BindingPatternTree one -> simple(one.getVariable().getType());
                case DeconstructionPatternTree parts -> simple(parts.getDeconstructor());
                default -> "";
            };
        }

        private static Stream<? extends CaseLabelTree> labels(List<? extends CaseTree> cases) {
            return cases.stream().flatMap(one -> one.getLabels().stream());
        }
    }
}
