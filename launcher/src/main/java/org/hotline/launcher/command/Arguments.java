package org.hotline.launcher.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline.launcher.run.HotlineHome;
import org.hotline.launcher.run.Installation;
import org.hotline.launcher.run.LocalPorts;
import org.hotline.launcher.run.LocalRun;

/** What stands behind a command: options, which are taken out one by one, and the words that remain. */
public final class Arguments {

    private final List<String> rest;

    public Arguments(List<String> arguments) {
        this.rest = new ArrayList<>(arguments);
    }

    /** Takes out {@code --name VALUE} or {@code --name=VALUE}. */
    public Optional<String> option(String name) {
        for (int i = 0; i < rest.size(); i++) {
            if (rest.get(i).startsWith(name + "=")) {
                return Optional.of(rest.remove(i).substring(name.length() + 1));
            }
            if (rest.get(i).equals(name)) {
                return Optional.of(valueAt(i, name));
            }
        }
        return Optional.empty();
    }

    private String valueAt(int index, String name) {
        if (index + 1 >= rest.size()) {
            throw new UsageException(name + " needs a value.");
        }
        rest.remove(index);
        return rest.remove(index);
    }

    /** Takes out a switch and answers whether it was there. */
    public boolean has(String name) {
        return rest.remove(name);
    }

    /** Takes out the next word. */
    public Optional<String> word() {
        return rest.isEmpty() || rest.get(0).startsWith("-") ? Optional.empty() : Optional.of(rest.remove(0));
    }

    /** Refuses what nobody took out. */
    public void requireNoMore() {
        if (!rest.isEmpty()) {
            throw new UsageException("Not understood: " + String.join(" ", rest));
        }
    }

    /** The home that {@code --data} names, by default {@code .hotline} in the installation. */
    public HotlineHome home() {
        return HotlineHome.at(option("--data")
                .map(Path::of)
                .orElseGet(() -> installation().directory().resolve(".hotline")));
    }

    /** The hotline of this installation on that home, with the ports that the environment tells. */
    public LocalRun localRun() {
        return new LocalRun(installation(), home(), LocalPorts.fromEnvironment());
    }

    static Installation installation() {
        String directory = System.getProperty("hotline.root", System.getProperty("user.dir"));
        return new Installation(Path.of(directory).toAbsolutePath());
    }
}
