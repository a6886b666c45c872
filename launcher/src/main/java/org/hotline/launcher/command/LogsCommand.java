package org.hotline.launcher.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.launcher.run.HotlineHome;
import org.hotline.launcher.run.HotlineService;
import org.hotline.launcher.run.LogFile;

/** Shows the last lines of what the processes of a home wrote. */
public final class LogsCommand implements HotlineCommand {

    private static final String ENDING = ".log";

    @Override
    public String name() {
        return "logs";
    }

    @Override
    public String usage() {
        return "logs [SERVICE] [--lines N] [--data DIR]         shows the end of the logs";
    }

    @Override
    public int run(Arguments arguments) {
        HotlineHome home = arguments.home();
        int lines = arguments.option("--lines").map(LogsCommand::number).orElse(50);
        Optional<String> wanted = arguments.word();
        arguments.requireNoMore();
        List<String> names = wanted.map(name -> List.of(known(home, name))).orElseGet(() -> all(home));
        for (String name : names) {
            System.out.println("== " + LogFile.of(home, name).path());
            LogFile.of(home, name).end(lines).forEach(System.out::println);
        }
        return 0;
    }

    private static String known(HotlineHome home, String name) {
        String full = HotlineService.named(name).map(HotlineService::module).orElse(name);
        if (!all(home).contains(full)) {
            throw new UsageException("No log of '" + name + "'. There are: " + String.join(", ", all(home)));
        }
        return full;
    }

    private static List<String> all(HotlineHome home) {
        if (!home.exists()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home.logs())) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new UsageException("Not a number: " + text);
        }
    }
}
