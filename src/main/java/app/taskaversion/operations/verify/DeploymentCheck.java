package app.taskaversion.operations.verify;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * {@code --verify-deployment=URL}: looks at a deployment from outside, over the network, and says line by line what holds.
 * Nothing of this installation is opened for it, neither a database nor a port. What it leaves there is nothing: its guest
 * takes everything along.
 */
public final class DeploymentCheck {

    private static final String OPTION = "--verify-deployment=";

    private DeploymentCheck() {}

    /** @return the address, if the arguments ask for a look */
    public static Optional<String> asked(String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(OPTION))
                .map(argument -> argument.substring(OPTION.length()).strip())
                .findFirst();
    }

    /**
     * @param address such as {@code https://tasks.example.org}
     * @param out hears each line
     * @return 0 if everything holds, 1 if something is wrong or it cannot be reached, 2 if it is no such address
     */
    public static int look(String address, Consumer<String> out) {
        Optional<URI> base = base(address);
        if (base.isEmpty()) {
            out.accept("Name the address as people type it: --verify-deployment=https://tasks.example.org");
            return 2;
        }
        Findings findings = new Findings(out);
        try {
            Visit visit = new Visit(base.get());
            new OutsideChecks(visit, findings).look();
            new GuestWalk(visit, findings).walk();
        } catch (Visit.Unreachable e) {
            out.accept(String.valueOf(e.getMessage()));
            return 1;
        }
        out.accept(
                findings.wrong() == 0
                        ? "All " + findings.right() + " hold."
                        : findings.wrong() + " of " + (findings.wrong() + findings.right()) + " do not hold.");
        return findings.wrong() == 0 ? 0 : 1;
    }

    private static Optional<URI> base(String address) {
        try {
            URI given = URI.create(address);
            boolean ours = ("http".equals(given.getScheme()) || "https".equals(given.getScheme()))
                    && given.getHost() != null
                    && (given.getPath().isEmpty() || given.getPath().equals("/"));
            return ours
                    ? Optional.of(URI.create(given.getScheme() + "://" + given.getRawAuthority() + "/"))
                    : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
