package app.taskaversion.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/**
 * Compiled classes under one base package. There are two: ours, which keeps every rule, and a small one under {@code
 * brokenhouse}, which breaks each of them, so that a rule that sees nothing is found out.
 */
record House(String base, JavaClasses classes) {

    static final House OURS = at("app.taskaversion", "classes");

    /** Outside our base package: neither Spring, nor Hibernate, nor Vaadin may find what is wrong there. */
    static final House BROKEN = at("brokenhouse", "test-classes");

    private static House at(String base, String folder) {
        return new House(base, new ClassFileImporter().importPath(Path.of("target", folder, base.replace('.', '/'))));
    }

    /** The module that a class belongs to: the first package under the base; empty for the base package itself. */
    String featureOf(JavaClass type) {
        String rest = inside(type);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    /** The package below the module, such as {@code internal}; empty for the module's root package, its API. */
    String partOf(JavaClass type) {
        String rest = inside(type);
        int dot = rest.indexOf('.');
        return dot < 0 ? "" : rest.substring(dot + 1);
    }

    boolean owns(JavaClass type) {
        return type.getPackageName().equals(base) || type.getPackageName().startsWith(base + ".");
    }

    private String inside(JavaClass type) {
        String name = type.getPackageName();
        return name.length() <= base.length() ? "" : name.substring(base.length() + 1);
    }
}
