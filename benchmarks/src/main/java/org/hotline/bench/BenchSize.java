package org.hotline.bench;

import java.util.Optional;
import org.hotline.launcher.command.UsageException;

/** How much of something a bench is asked for. */
final class BenchSize {

    private BenchSize() {}

    /** What was asked for, or the usual; refused when it is no number between the two bounds. */
    static int of(Optional<String> asked, int usual, int least, int most) {
        int number = asked.map(BenchSize::number).orElse(usual);
        if (number < least || number > most) {
            throw new UsageException("Must be " + least + " to " + most + ": " + number);
        }
        return number;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new UsageException("Not a number: " + text);
        }
    }
}
