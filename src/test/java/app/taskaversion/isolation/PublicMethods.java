package app.taskaversion.isolation;

import app.taskaversion.TaskAversionApplication;
import app.taskaversion.account.AccountDoors;
import app.taskaversion.platform.startup.Command;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/** What the features offer: the public types of their root packages that a bean of ours has, with their methods. */
final class PublicMethods {

    private static final String ROOT = "app\\.taskaversion\\.(?!platform\\.|shell\\.)\\w+\\.\\w+";

    private static final @Nullable CodeSource OURS =
            TaskAversionApplication.class.getProtectionDomain().getCodeSource();

    /** Wires filters, and is asked once at the start. */
    private static final Set<Class<?>> WIRING = Set.of(AccountDoors.class);

    private PublicMethods() {}

    /** Commands of the command line are left out: whoever may start the application may read its files. */
    static Set<Class<?>> services(ApplicationContext context) {
        Set<Class<?>> found = new HashSet<>();
        for (String name : context.getBeanDefinitionNames()) {
            Class<?> type = AopUtils.getTargetClass(context.getBean(name));
            Stream.concat(
                            Stream.of(ClassUtils.getUserClass(type)),
                            Arrays.stream(ClassUtils.getAllInterfacesForClass(type)))
                    .filter(offered ->
                            Objects.equals(OURS, offered.getProtectionDomain().getCodeSource())
                                    && offered.getName().matches(ROOT)
                                    && Modifier.isPublic(offered.getModifiers())
                                    && !WIRING.contains(offered)
                                    && !Command.class.isAssignableFrom(offered))
                    .forEach(found::add);
        }
        Set<Class<?>> sorted = new TreeSet<>(Comparator.comparing(Class::getName));
        sorted.addAll(found);
        return sorted;
    }

    /** Names as {@link Call#method()} spells them. */
    static Set<String> of(Class<?> service) {
        List<Method> methods = Arrays.stream(service.getMethods())
                .filter(method -> !method.getDeclaringClass().equals(Object.class)
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isBridge()
                        && method.getDeclaringClass().getName().startsWith("app.taskaversion."))
                .toList();
        Set<String> names = new TreeSet<>();
        methods.forEach(method -> names.add(name(method, methods)));
        return names;
    }

    static String name(Method method, List<Method> all) {
        boolean alone = all.stream()
                        .filter(other -> other.getName().equals(method.getName()))
                        .count()
                == 1;
        return alone ? method.getName() : method.getName() + "/" + method.getParameterCount();
    }

    static String name(Method method) {
        return name(method, List.of(method.getDeclaringClass().getMethods()));
    }
}
