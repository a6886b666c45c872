package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline.kit.test.Cost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mails as large as we take them, each written to be dear to one of the parsers. */
@Tag("cost")
class CostOfMailsTest {

    /** A part of what a mail may have, so that a busy machine does not decide: what grows by the square is far beyond it. */
    private static final int LARGEST = 4 * 1024 * 1024;

    private static final int HEADER = 100_000;

    /** All headers or lines of one kind; what grows by their square is still far beyond what may be taken. */
    private static final int LARGEST_OF_ONE_KIND = LARGEST / 2;

    private static final String HEAD = "From: Ann <ann@example.org>\nTo: support@hotline.example\nSubject: Re: it\n";
    private static final String ACCENT = "\u0301"; // stands on the letter before it

    /** A mail of ours that it answers. */
    private static final String SENT = "again and ".repeat(20_000);

    static Stream<String> mails() {
        return costs().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("mails")
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void noMailCostsMoreThanTwoSecondsAndSixtyFourMebibytes(String name) throws Exception {
        byte[] raw = costs().get(name).get().getBytes(StandardCharsets.UTF_8);

        Cost.assertBearable(name, () -> {
            try {
                new MailParser().read(raw).newText(List.of(SENT));
            } catch (UnreadableMail refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        });
    }

    /** A mail that is made only when it is needed. */
    interface Written {
        String get();
    }

    static Map<String, Written> costs() {
        Map<String, Written> mails = new TreeMap<>();
        structures(mails);
        headers(mails);
        texts(mails);
        markup(mails);
        return mails;
    }

    private static void structures(Map<String, Written> mails) {
        mails.put("nested containers around a large text", () -> {
            String nested = times(90, i -> "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
            return HEAD + nested + "\n" + fill(LARGEST - 10_000, "a line of a text\n");
        });
        mails.put("nested containers around almost boundaries", () -> {
            String nested = times(
                    90,
                    i -> "Content-Type: multipart/mixed; boundary=%s%d\n\n--%s%d\n"
                            .formatted("-".repeat(66), i + 10, "-".repeat(66), i + 10));
            return HEAD + nested + "\n" + fill(LARGEST - 100_000, "-");
        });
        mails.put(
                "a boundary of many characters",
                () -> HEAD + "Content-Type: multipart/mixed; boundary=\"" + "-".repeat(50_000) + "x\"\n\n"
                        + fill(LARGEST - 100_000, "-"));
        mails.put(
                "a boundary that almost occurs",
                () -> HEAD + "Content-Type: multipart/mixed; boundary=\"" + "-".repeat(68) + "x\"\n\n"
                        + fill(LARGEST - 100_000, "-"));
        mails.put(
                "parts without number",
                () -> HEAD + "Content-Type: multipart/mixed; boundary=b\n\n"
                        + fill(LARGEST - 1000, "--b\nContent-Type: text/plain\n\nx\n"));
        mails.put(
                "a thousand parts of markup",
                () -> HEAD + "Content-Type: multipart/mixed; boundary=b\n\n"
                        + fill(LARGEST - 1000, "--b\nContent-Type: text/html\n\n" + "<p><i>x".repeat(3_500) + "\n"));
        mails.put(
                "a large base64",
                () -> HEAD + "Content-Transfer-Encoding: base64\n\n" + fill(LARGEST - 1000, "YWJj".repeat(18) + "\n"));
        mails.put(
                "base64 of nothing",
                () -> HEAD + "Content-Transfer-Encoding: base64\n\n" + fill(LARGEST - 1000, "\n!"));
        mails.put(
                "a large quoted-printable",
                () -> HEAD + "Content-Transfer-Encoding: quoted-printable\n\n" + fill(LARGEST - 1000, "=41"));
        mails.put(
                "quoted-printable blanks",
                () -> HEAD + "Content-Transfer-Encoding: quoted-printable\n\n" + fill(LARGEST - 1000, " "));
        for (String type : new String[] {"delivery-status", "rfc822"}) {
            mails.put(
                    "a report of " + type,
                    () -> HEAD + "Content-Type: message/" + type + "\n\n"
                            + fill(LARGEST - 1000, "action:\n\nstatus: \n\nmessage-id: \n"));
        }
    }

    private static void headers(Map<String, Written> mails) {
        Map<String, String> values = values();
        for (String name : new String[] {"From", "To", "Subject", "Date", "Message-ID", "References", "Content-Type"}) {
            for (Map.Entry<String, String> value : values.entrySet()) {
                mails.put(
                        name + ": " + value.getKey(),
                        () -> fill(LARGEST_OF_ONE_KIND, name + ": " + value.getValue() + "\n") + HEAD + "\nx");
            }
        }
        mails.put(
                "names of files",
                () -> HEAD + "Content-Type: multipart/mixed; boundary=b\n\n"
                        + fill(
                                LARGEST - HEADER,
                                "--b\nContent-Disposition: attachment; filename=\"a" + ".".repeat(90_000)
                                        + "a\"\n\nx\n"));
        mails.put(
                "continued names of files",
                () -> HEAD + "Content-Type: multipart/mixed; boundary=b\n\n"
                        + fill(
                                LARGEST - HEADER,
                                "--b\nContent-Disposition: attachment" + times(6_000, i -> "; filename*" + i + "=a")
                                        + "\n\nx\n"));
        mails.put(
                "names of files in one place",
                () -> HEAD + "Content-Type: multipart/mixed; boundary=b\n\n"
                        + fill(
                                LARGEST - HEADER,
                                "--b\nContent-Disposition: attachment" + ";filename*1=a".repeat(7_000) + "\n\nx\n"));
    }

    private static Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        values.put("colons after an address", "a".repeat(HEADER / 2) + "@" + ":".repeat(HEADER / 2 - 100));
        values.put("accents", "a" + ACCENT.repeat(HEADER / 2 - 100));
        values.put("words of unknown charsets", fill(HEADER, "=?x-%1$s?q?a?= b <a@b>,"));
        values.put("encoded words", fill(HEADER, "=?utf-8?b?YQ==?= "));
        values.put("addresses", fill(HEADER, "a@b,"));
        values.put("brackets", fill(HEADER, "<"));
        values.put("pairs of brackets", fill(HEADER, "<a@b>"));
        values.put("quotes", fill(HEADER, "\"\\"));
        values.put("comments", fill(HEADER, "(a) "));
        values.put("numbers and blanks", fill(HEADER, "1 - "));
        values.put("a date without end", "1 jan" + "a".repeat(HEADER - 100));
        values.put("blanks", "1" + " ".repeat(HEADER - 200) + "x");
        values.put("semicolons", fill(HEADER, "a/b;a=b"));
        return values;
    }

    private static void texts(Map<String, Written> mails) {
        Map<String, String> lines = new TreeMap<>();
        lines.put("blanks after a dash", "--" + " ".repeat(490) + "-".repeat(490) + "x\n");
        lines.put("a reply line", "-- reply above this line" + " -".repeat(240) + " ".repeat(480) + "x\n");
        lines.put("accents before a verb", "a" + ACCENT.repeat(985) + " wrote:\n");
        lines.put("dates and addresses", "1.1.".repeat(25) + "a@" + "a.".repeat(40) + "!:\n");
        lines.put("addresses without end", "1:11" + "a@a.".repeat(70) + "!:\n");
        lines.put("letters", "On ".repeat(330) + "\n");
        lines.put("headers", "From:" + " ".repeat(900) + "x\nTo:\nTo\n");
        lines.put("quotations", "> " + "> ".repeat(450) + "\n");
        lines.put("words that we wrote", "again and ".repeat(90) + "\n");
        lines.put("words that we almost wrote", "again and again and again or ".repeat(30) + "\n");
        lines.put("broken announcements", "On 1.1.2026 10:00 a\n");
        lines.put("announcements", "On 1.1.2026 a@b.c wrote:\n");
        lines.put("devices", "Sent from my iphone\n");
        lines.put("broken bytes", "\u00e9\u00e9 ");
        lines.put("controls", "\u0001\r\u0002");
        lines.put("blanks", " ");
        lines.put("accents", ACCENT);
        for (Map.Entry<String, String> line : lines.entrySet()) {
            mails.put(
                    "text: " + line.getKey(),
                    () -> HEAD + "Content-Type: text/plain; charset=utf-8\n\n"
                            + fill(LARGEST_OF_ONE_KIND, line.getValue()));
        }
        for (String charset : new String[] {"utf-7", "iso-2022-jp", "gb18030", "x-unknown-at-all", "utf-16"}) {
            mails.put(
                    "charset " + charset,
                    () -> HEAD + "Content-Type: text/plain; charset=" + charset + "\n\n"
                            + fill(LARGEST - 1000, "+AAA-\u001b$B\u001b(B"));
        }
    }

    private static void markup(Map<String, Written> mails) {
        Map<String, Written> pages = new TreeMap<>();
        pages.put("blanks that stay", () -> "<pre>" + fill(499_000, " ") + "x");
        pages.put("cells", () -> "<table><tr>x" + fill(490_000, "<td>") + "x");
        pages.put("attributes", () -> "<a " + times(60_000, i -> " a" + i) + ">x");
        pages.put("attributes again and again", () -> fill(490_000, "<i " + times(500, i -> " a" + i) + "></i>"));
        pages.put("styles", () -> fill(490_000, "<p style=\"a:b;\">"));
        pages.put("one style", () -> "<p style=\"" + fill(490_000, "a:b;") + "\">");
        pages.put(
                "fonts that come back", () -> "<p>" + times(390, i -> "<font a" + i + ">") + fill(480_000, "</p><p>x"));
        pages.put("wrong ends", () -> fill(490_000, "<div></span>"));
        pages.put("wrong ends of emphasis", () -> fill(490_000, "<b></u>"));
        pages.put("links in links", () -> fill(490_000, "<a></b><div>"));
        pages.put("tables in tables", () -> fill(490_000, "<table></b>"));
        pages.put("forms", () -> fill(490_000, "<form><select><option>"));
        pages.put("references", () -> fill(490_000, "&lt"));
        pages.put("unknown references", () -> fill(490_000, "&aaaaaaaa"));
        pages.put("comments", () -> fill(490_000, "<!--"));
        pages.put("pictures of another language", () -> fill(490_000, "<svg></b><math></b>"));
        pages.put("lists", () -> fill(490_000, "<ul><li></ol>"));
        pages.put("list items", () -> fill(490_000, "<li>"));
        pages.put("brackets", () -> fill(490_000, "<"));
        pages.put("quotations", () -> fill(490_000, "<blockquote></i>x"));
        pages.put("announced quotations", () -> fill(490_000, "1.1.2026 a@b.c wrote:<blockquote>x</blockquote>"));
        pages.put(
                "quotations of Gmail", () -> fill(490_000, "<div class=gmail_quote><blockquote></blockquote>x</div>"));
        pages.put("quotations of Gmail in each other", () -> fill(490_000, "<div class=gmail_quote>"));
        pages.put("beginnings of quotations", () -> fill(490_000, "<p id=divRplyFwdMsg>x"));
        pages.put("templates", () -> fill(490_000, "<template></b>"));
        pages.put("titles", () -> fill(490_000, "<title>"));
        for (Map.Entry<String, Written> page : pages.entrySet()) {
            mails.put(
                    "markup: " + page.getKey(),
                    () -> HEAD + "Content-Type: text/html\n\n" + page.getValue().get());
        }
        mails.put(
                "markup in many parts",
                () -> HEAD + "Content-Type: multipart/mixed; boundary=b\n\n"
                        + fill(
                                LARGEST - 600_000,
                                "--b\nContent-Type: text/html\n\n" + fill(490_000, "<div></span>") + "\n"));
    }

    private static String fill(int length, String piece) {
        return piece.repeat(Math.max(1, length / piece.getBytes(StandardCharsets.UTF_8).length));
    }

    private static String times(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    }
}
