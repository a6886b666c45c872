package org.hotline.demo;

import java.io.PrintStream;
import org.hotline.launcher.client.UnexpectedAnswer;

/** Tells the story of the demonstration while it happens, and ends it when something is not as it should be. */
final class Narrator {

    private final PrintStream out;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void title(String title) {
        out.println();
        out.println(title);
    }

    void say(String what) {
        out.println("  - " + what);
    }

    void check(boolean holds, String what) {
        if (!holds) {
            throw new UnexpectedAnswer("not as it should be: " + what);
        }
        say(what);
    }
}
