package org.hotline.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that waits for this JVM to end, in whatever way, and then clears up what it left behind. */
public final class Guard {

    // A pipe from the JVM is at its end when the JVM is. What a terminal sends to all its processes is not for the
    // guard.
    private static final String WAIT = "trap '' INT HUP TERM; cat > /dev/null; exec \"$@\"";

    private Guard() {}

    /**
     * Sets up a guard for the rest of this JVM's life.
     *
     * @param log where the command says what it did
     * @param command what is to be run afterwards; it must do no harm when nothing was left behind
     */
    public static void over(Path log, List<String> command) {
        List<String> waiting = new ArrayList<>(List.of("sh", "-c", WAIT, "guard"));
        waiting.addAll(command);
        try {
            new ProcessBuilder(waiting)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
