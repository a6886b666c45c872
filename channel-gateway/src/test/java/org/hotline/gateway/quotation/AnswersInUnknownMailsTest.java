package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hotline.gateway.mail.MailParser;
import org.hotline.gateway.mail.UnreadableMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where we do not know what is answered, an answer within the marked part is told by its depth or its colour. */
class AnswersInUnknownMailsTest {

    private static final String WROTE = "On 28 Nov 2026, at 00:56, Support &lt;support@shop.example&gt; wrote:";
    private static final String HEADERS = "<b>From:</b> Support &lt;support@shop.example&gt;<br><b>Sent:</b> Saturday, "
            + "November 28, 2026 12:56 AM<br><b>To:</b> Ann<br><b>Subject:</b> Re: T";
    private static final String PLAIN_HEADERS =
            "From: Support <support@shop.example>\nSent: Saturday, November 28, 2026 12:56 AM\nTo: Ann\nSubject: Re: T\n\n";

    /** How a program marks what it quotes, which stands for {@code %s}. */
    private static final List<String> PROGRAMS = List.of(
            "<blockquote type=\"cite\"><div>" + WROTE + "</div>%s</blockquote>",
            "<div class=\"moz-cite-prefix\">" + WROTE + "</div><blockquote type=\"cite\">%s</blockquote>",
            "<div class=\"gmail_quote\"><div class=\"gmail_attr\">" + WROTE
                    + "</div><blockquote class=\"gmail_quote\" style=\"border-left:1px solid\">%s</blockquote></div>",
            "<div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\">" + HEADERS + "</div><div>%s</div>",
            "<div><div style=\"border:none;border-top:solid #E1E1E1 1.0pt\"><p>" + HEADERS + "</p></div></div>%s",
            "<div id=\"yahoo_quoted_1\" class=\"yahoo_quoted\"><div>" + WROTE + "</div><div>%s</div></div>",
            "<div class=\"protonmail_quote\">" + WROTE
                    + "<br><blockquote class=\"protonmail_quote\" type=\"cite\">%s</blockquote></div>",
            "<div name=\"quote\"><div>" + HEADERS + "</div><div name=\"quoted-content\">%s</div></div>");

    private static final String FIRST = "Which day may the technician come to your house?";
    private static final String SECOND = "Is the light of the box still red after the restart?";
    private static final String NEW = "See below.\n\nTuesday, ring twice.\n\nStill red.";

    private static String newText(String content) throws UnreadableMail {
        String mail =
                "From: ann@shop.example\nTo: help@hotline.example\nSubject: Re: T\nIn-Reply-To: <x@y.example>\nMIME-Version: 1.0\n"
                        + content;
        return new MailParser().read(mail.getBytes(StandardCharsets.UTF_8)).newText(List.of());
    }

    private static String html(String body) {
        return "Content-Type: text/html; charset=utf-8\n\n<html><body>" + body + "</body></html>\n";
    }

    private static String text(String text) {
        return "Content-Type: text/plain; charset=utf-8\n\n" + text + "\n";
    }

    private static String both(String text, String body) {
        return "Content-Type: multipart/alternative; boundary=b\n\n--b\n" + text(text) + "--b\n" + html(body)
                + "--b--\n";
    }

    private static String marked(String program, String quotation) {
        return "<p>See below.</p>" + program.formatted(quotation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<blockquote>", "<blockquote type=\"cite\">", "<blockquote style=\"border-left:2px solid\">"})
    void whatIsNotQuotedOneLevelDeeperLikeItsNeighboursIsNew(String quote) throws UnreadableMail {
        String first = quote + FIRST + "</blockquote><div>Tuesday, ring twice.</div>";
        String second = quote + SECOND + "</blockquote>Still red.";
        assertThat(newText(html(marked("<p>" + HEADERS + "</p>%s", first))))
                .isEqualTo("See below.\n\nTuesday, ring twice.");
        for (String program : PROGRAMS) {
            assertThat(newText(html(marked(program, first + second))))
                    .as(program)
                    .isEqualTo(NEW);
            assertThat(newText(html(marked(program, first))))
                    .as(program)
                    .isEqualTo("See below.\n\nTuesday, ring twice.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"color:red\">%s</p>",
                "<p class=\"MsoNormal\"><span style=\"font-size:11.0pt;color:#1F497D\">%s<o:p></o:p></span></p>",
                "<div><font color=\"blue\">%s</font></div>",
                "<p><b><i><span style='COLOR: rgb(0, 112, 192)'>%s</span></i></b></p>",
                "<p><span style=\"mso-fareast-language:FR;color:#0a5 !important\">%s</span></p>"
            })
    void whatStandsInAnotherColourIsNew(String coloured) throws UnreadableMail {
        String body = "<p>Hello Ann,</p><p>" + FIRST + "</p>" + coloured.formatted("Tuesday, ring twice.") + "<p>"
                + SECOND + "</p>" + coloured.formatted("Still red.") + "<p>Alice</p>";
        String words = "Hello Ann,\n\n" + FIRST + "\n\nTuesday, ring twice.\n\n" + SECOND + "\n\nStill red.\n\nAlice\n";
        assertThat(newText(html(marked("<p>" + HEADERS + "</p>%s", body)))).isEqualTo(NEW);
        for (String program : PROGRAMS) {
            String marked = marked(program, body);
            assertThat(newText(html(marked))).as(program).isEqualTo(NEW);
            assertThat(newText(both("See below.\n\n" + PLAIN_HEADERS + words, marked)))
                    .isEqualTo(NEW);
            assertThat(newText(both(
                            "See below.\n\nOn 28 Nov 2026, at 00:56, Support wrote:\n\n> "
                                    + words.replace("\n", "\n> "),
                            marked)))
                    .isEqualTo(NEW);
        }
    }

    @Test
    void anAnswerInAnotherColourOnTheLineOfItsQuestionIsKeptWithIt() throws UnreadableMail {
        String quotation = "<ul><li>Number? <span style=\"color:red\">4711</span></li><li>Which day?</li></ul>";

        assertThat(newText(html(marked(PROGRAMS.get(3), quotation)))).isEqualTo("See below.\n\n- Number? 4711");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Please <span style=\"color:red\">do not</span> unplug the box.</p>",
                "<p>It is all explained on this page: <a href=\"https://x.example\" style=\"color:blue\"><span style=\"color:blue\">here</span></a></p>",
                "<p>Please restart the box tonight.</p><p>Kind regards,</p><p style=\"color:#E2001A\">Alice Martin</p>",
                "<p>Please restart the box tonight.</p><p style=\"color:#888888\">Confidential.</p>",
                "<div>First do this:</div><blockquote style=\"margin:0 0 0 40px;border:none\">restart</blockquote><div>and then wait.</div>",
                "<div>Which day?</div><blockquote type=\"cite\">On 27 Nov 2026, at 10:00, Ann wrote:<br>It is red.</blockquote>"
            })
    void whatAnybodyWritesInSuchAWayIsQuoted(String quotation) throws UnreadableMail {
        for (String program : PROGRAMS) {
            assertThat(newText(html(marked(program, quotation)))).as(program).isEqualTo("See below.");
        }
    }

    @Test
    void anAnswerThatWasQuotedBelowWhatItAnswersIsQuoted() throws UnreadableMail {
        String older =
                "<div>On 27 Nov 2026, at 10:00, Ann wrote:</div><blockquote type=\"cite\">It is red.</blockquote>";

        assertThat(newText(html(marked(PROGRAMS.get(0), older + "<div>Which day?</div>"))))
                .isEqualTo("See below.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">> %s\\n> Tuesday, ring twice.\\n>> %s\\n> Still red.|See below.\\n\\nTuesday, ring twice.\\n\\nStill red.",
                "> %s\\n>\\n> On 27 Nov 2026, Ann wrote:\\n>> %s|See below.",
                "> On 27 Nov 2026, Ann wrote:\\n>> It was red for the whole day and I do not know what else I can\\n> do.\\n> %s %s|See below."
            })
    void inPlainTextToo(String quotation, String expected) throws UnreadableMail {
        String text = "See below.\n\nOn 28 Nov 2026, Support <support@shop.example> wrote:\n"
                + quotation.translateEscapes().formatted(FIRST, SECOND);

        assertThat(newText(text(text))).isEqualTo(expected.translateEscapes());
    }
}
