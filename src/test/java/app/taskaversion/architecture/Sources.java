package app.taskaversion.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The string constants of source files, as the compiler reads them.
 *
 * @param texts each string literal outside annotations and limits; the parts of a sum of literals count as one
 * @param sums each sum of texts and other values, with {@code *} for the values, such as {@code task.type.*}
 * @param notFound what {@code new NotFound("…")} is said of
 */
record Sources(Set<String> texts, Set<String> sums, Set<String> notFound) {

    static Sources under(Path folder) {
        Sources found = new Sources(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(folder);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                new Finder(found).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Sources found;

        Finder(Sources found) {
            this.found = found;
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void unused) {
            return null;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void unused) {
            if (literal.getValue() instanceof String text) {
                found.texts.add(text);
            }
            return null;
        }

        /** A limit names the field that it guards; that is no text. */
        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
            return call.getMethodSelect().toString().matches("(Text|Number)Limit\\..*")
                    ? null
                    : super.visitMethodInvocation(call, null);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void unused) {
            if (made.getIdentifier().toString().matches("(Text|Number)Limit")) {
                return null;
            }
            if (made.getIdentifier().toString().matches("(.*\\.)?NotFound")
                    && made.getArguments().getFirst() instanceof LiteralTree literal) {
                found.notFound.add(String.valueOf(literal.getValue()));
            }
            return super.visitNewClass(made, null);
        }

        @Override
        public @Nullable Void visitBinary(BinaryTree binary, @Nullable Void unused) {
            List<ExpressionTree> parts = new ArrayList<>();
            flatten(binary, parts);
            if (binary.getKind() != Tree.Kind.PLUS || parts.stream().noneMatch(part -> text(part) != null)) {
                return super.visitBinary(binary, null);
            }
            StringBuilder sum = new StringBuilder();
            for (ExpressionTree part : parts) {
                String text = text(part);
                if (text == null) {
                    scan(part, null);
                }
                sum.append(text == null ? "*" : text);
            }
            String pattern = sum.toString().replaceAll("\\*+", "*");
            (pattern.contains("*") ? found.sums : found.texts).add(pattern);
            return null;
        }

        private static void flatten(ExpressionTree tree, List<ExpressionTree> parts) {
            if (tree instanceof BinaryTree binary && binary.getKind() == Tree.Kind.PLUS) {
                flatten(binary.getLeftOperand(), parts);
                flatten(binary.getRightOperand(), parts);
            } else if (tree instanceof ParenthesizedTree inner) {
                flatten(inner.getExpression(), parts);
            } else {
                parts.add(tree);
            }
        }

        private static @Nullable String text(ExpressionTree tree) {
            return tree instanceof LiteralTree literal && literal.getValue() instanceof String text ? text : null;
        }
    }
}
