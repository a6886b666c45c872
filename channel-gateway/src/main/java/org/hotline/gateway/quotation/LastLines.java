package org.hotline.gateway.quotation;

import java.util.List;

/** The lines with which a text ends so far. */
final class LastLines {

    private static final int ENOUGH = 600;
    private static final int MOST = 10;

    private LastLines() {}

    /** Whether they announce what follows as a quotation. */
    static boolean announce(CharSequence text) {
        String end = text.subSequence(Math.max(0, text.length() - ENOUGH), text.length())
                .toString()
                .stripTrailing();
        List<String> lines = List.of(end.split("\n", -1));
        List<String> last = lines.subList(Math.max(0, lines.size() - MOST), lines.size());
        return new Announcements(last).isBelow(last.size());
    }
}
