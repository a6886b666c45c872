package org.hotline.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.hotline.launcher.command.Arguments;
import org.hotline.launcher.command.HotlineCommand;
import org.hotline.launcher.command.UsageException;
import org.hotline.local.server.ServerException;

/** The entry of {@code ./hotline}: finds the command, runs it, and turns its trouble into a sentence and an exit code. */
public final class Hotline {

    private static final int TROUBLE = 1;
    private static final int WRONG_USE = 2;

    private Hotline() {}

    public static void main(String[] args) {
        System.exit(run(Arrays.asList(args)));
    }

    private static int run(List<String> words) {
        try {
            HotlineCommand command = named(words.isEmpty() ? "" : words.get(0));
            return command.run(new Arguments(words.subList(1, words.size())));
        } catch (UsageException e) {
            System.err.println(e.getMessage());
            return WRONG_USE;
        } catch (ServerException e) {
            System.err.println("hotline: " + e.getMessage());
            return TROUBLE;
        }
    }

    private static HotlineCommand named(String name) {
        return commands().stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("Usage:\n" + usage()));
    }

    /** Those of this module, and those that other modules add: the demonstration, the benchmarks. */
    private static List<HotlineCommand> commands() {
        return ServiceLoader.load(HotlineCommand.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static String usage() {
        return commands().stream()
                .map(command -> "  ./hotline " + command.usage() + "\n")
                .collect(Collectors.joining(
                        "",
                        "",
                        "HOTLINE_PORT_OFFSET=n shifts all ports; HOTLINE_LONG_RUN=1 starts slowly and runs fast."));
    }
}
