package org.hotline.gateway.delivery.email;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** A plain text as the page that mail programs show beside it: its paragraphs, its lines, and what it quotes set apart. */
final class WrittenPage {

    private static final String BEGIN = "<!doctype html><html><head><meta charset=\"utf-8\">"
            + "<meta name=\"color-scheme\" content=\"light dark\"></head>"
            + "<body style=\"font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:16px;line-height:1.5\">"
            + "<div dir=\"auto\" style=\"max-width:640px\">";
    private static final String END = "</div></body></html>";
    private static final String PARAGRAPH = "<p style=\"margin:0 0 16px\">";
    private static final String QUOTED =
            "<blockquote style=\"margin:0 0 16px;padding-left:12px;border-left:3px solid #d9dee5;color:#55606e\">";

    private final StringBuilder page = new StringBuilder(BEGIN);
    private @Nullable String open;

    private WrittenPage() {}

    static String of(String text) {
        WrittenPage written = new WrittenPage();
        text.lines().forEach(written::add);
        written.close();
        return written.page + END;
    }

    private void add(String line) {
        if (line.isBlank()) {
            close();
            return;
        }
        boolean quoted = line.startsWith(">");
        String kind = quoted ? QUOTED : PARAGRAPH;
        if (kind.equals(open)) {
            page.append("<br>\n");
        } else {
            close();
            page.append(kind);
            open = kind;
        }
        page.append(Entities.escape(quoted ? line.substring(1).stripLeading() : line));
    }

    private void close() {
        if (open != null) {
            page.append(QUOTED.equals(open) ? "</blockquote>\n" : "</p>\n");
            open = null;
        }
    }
}
