package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hotline.gateway.mail.MailParser;
import org.hotline.gateway.mail.UnreadableMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written inside the part that a program marks as quotation is new when we know that we did not send it. */
class AnswersInMarkupTest {

    private static final String FIRST = "Which day may the technician come to your house?";
    private static final String SECOND = "Is the light of the box still red after the restart?";
    private static final String SENT = "Hello Ann,\n" + FIRST + "\n" + SECOND + "\nAlice";
    private static final String WROTE = "On 28 Nov 2026, at 00:56, Support &lt;support@hotline.example&gt; wrote:";
    private static final String HEADERS =
            "<b>From:</b> Support &lt;support@hotline.example&gt;<br><b>Sent:</b> Saturday, "
                    + "November 28, 2026 12:56 AM<br><b>To:</b> Ann<br><b>Subject:</b> Re: T";
    private static final String BODY = "<p>Hello Ann,</p><p>" + FIRST
            + "</p><p style=\"color:red\">Tuesday, ring twice.</p><p>" + SECOND + "</p><p>Alice</p>";

    private static String newText(String html, List<String> sent) throws UnreadableMail {
        String mail =
                "From: ann@shop.example\nTo: support@hotline.example\nSubject: Re: T\nIn-Reply-To: <x@y.example>\n"
                        + "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html><body>" + html
                        + "</body></html>";
        return new MailParser().read(mail.getBytes(StandardCharsets.UTF_8)).newText(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><div style=\"border:none;border-top:solid #E1E1E1 1.0pt\"><p>" + HEADERS + "</p></div></div>"
                        + BODY,
                "<div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\">" + HEADERS + "</div>" + BODY,
                "<div id=\"divRplyFwdMsg\">" + HEADERS + "<br>Hello Ann,</div><div>" + FIRST
                        + "</div><div>Tuesday, ring twice.</div><div>" + SECOND + "</div>",
                "<blockquote type=\"cite\"><div>" + WROTE + "</div>" + BODY + "</blockquote>",
                "<div class=\"gmail_quote\"><div class=\"gmail_attr\">" + WROTE
                        + "</div><blockquote class=\"gmail_quote\">" + BODY + "</blockquote></div>",
                "<div class=\"gmail_quote\"><div class=\"gmail_attr\">" + WROTE
                        + "</div><blockquote class=\"gmail_quote\">" + FIRST
                        + "</blockquote><div>Tuesday, ring twice.</div><blockquote class=\"gmail_quote\">" + SECOND
                        + "</blockquote></div>",
                "<div id=\"yahoo_quoted_1\" class=\"yahoo_quoted\"><div>" + WROTE + "</div>" + BODY + "</div>",
                "<div class=\"moz-cite-prefix\">" + WROTE + "</div><blockquote type=\"cite\">" + BODY + "</blockquote>",
                "<div name=\"quote\"><div>" + HEADERS + "</div>" + BODY + "</div>",
                "<div class=\"protonmail_quote\">" + WROTE + "<br><blockquote class=\"protonmail_quote\" type=\"cite\">"
                        + BODY + "</blockquote></div>",
                "<div class=\"gmail_quote\">Le 28 nov. 2026, à 00:56, Support &lt;<a href=\"mailto:s@hotline.example\">s@hotline.example</a>&gt; a écrit:<blockquote class=\"gmail_quote\">"
                        + BODY + "</blockquote></div>",
                "<div id=\"mail-editor-reference-message-container\"><div style=\"border:none;border-top:solid #B5C4DF 1.0pt\"><p>"
                        + HEADERS + "</p></div><p>" + FIRST + "</p><p>" + SECOND
                        + "</p></div><p>Tuesday, ring twice.</p>"
            })
    void anAnswerWithinTheMarkedPartIsNew(String quotation) throws UnreadableMail {
        assertThat(newText("<p>See below.</p>" + quotation, List.of(SENT)))
                .isEqualTo("See below.\n\nTuesday, ring twice.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"gmail_quote\"><div class=\"gmail_attr\">" + WROTE
                        + "</div><blockquote class=\"gmail_quote\"><p>" + FIRST
                        + " <b>Tuesday.</b></p></blockquote></div>",
                "<blockquote type=\"cite\">" + FIRST + " Tuesday.</blockquote>",
                "<div id=\"divRplyFwdMsg\">" + HEADERS + "</div><div>" + FIRST + " Tuesday.</div>"
            })
    void anAnswerOnTheLineOfTheOnlyQuestionThatIsQuotedIsNew(String quotation) throws UnreadableMail {
        assertThat(newText("<p>See below.</p>" + quotation, List.of(SENT))).contains("See below.", "Tuesday.");
    }

    @Test
    void theMarkDecidesWhereWeDoNotKnowWhatIsAnswered() throws UnreadableMail {
        String body = BODY.replace(" style=\"color:red\"", "");

        assertThat(newText("<p>Yes.</p><blockquote type=\"cite\">" + body + "</blockquote>", List.of()))
                .isEqualTo("Yes.");
    }

    @Test
    void whatOthersWroteIsToldWhereWeKnowWhatIsAnswered() throws UnreadableMail {
        String other =
                "<blockquote type=\"cite\"><div>On 27 Nov 2026, at 00:56, Bob wrote:</div>It was red.</blockquote>";

        assertThat(newText(
                        "<p>Yes.</p><blockquote type=\"cite\">" + BODY + "</blockquote><p>Bob said:</p>" + other,
                        List.of(SENT)))
                .startsWith("Yes.\n\nTuesday, ring twice.\n\nBob said:")
                .contains("Bob wrote:", "It was red.");
    }

    @Test
    void aSignatureInMarkupIsCutBehindItsDelimiter() throws UnreadableMail {
        assertThat(newText("<div>Yes.</div><div class=\"moz-signature\">-- <br>Ann<br>Shop</div>", List.of()))
                .isEqualTo("Yes.");
    }
}
