package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hotline.gateway.mail.Html;
import org.hotline.gateway.mail.MailParser;
import org.hotline.gateway.mail.UnreadableMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who strikes something in our words, or makes it stand out, says something by it. What we formatted ourselves says nothing. */
class ChoicesInMarkupTest {

    private static final String SENT =
            "Hello Ann,\n\nthank you for your message.\nDay: Monday / Tuesday\n\nKind regards\nAlice";
    private static final String WROTE = "On Sat, Nov 28, 2026 at 12:56 AM Support <support@hotline.example> wrote:\n";
    private static final String HTML =
            "<p>Hello Ann,</p><p>Please choose <b>one</b> of these for the <i>new</i> router:</p>"
                    + "<ul><li>Monday</li><li><strong>Tuesday</strong></li></ul><h2>Your order</h2>"
                    + "<p>See <a href=\"https://x.example\">our page</a> / ask us</p><p>Kind regards<br>Alice</p>";

    private static String answerInMarkup(String html, String sent) throws UnreadableMail {
        String mail =
                "From: ann@shop.example\nTo: support@hotline.example\nSubject: Re: T\nIn-Reply-To: <x@y.example>\n"
                        + "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>See below.</p>"
                        + "<div class=\"gmail_quote\"><div class=\"gmail_attr\">" + WROTE.replace("<", "&lt;")
                        + "</div><blockquote class=\"gmail_quote\">" + html + "</blockquote></div>";
        return new MailParser().read(mail.getBytes(StandardCharsets.UTF_8)).newText(List.of(sent));
    }

    @ParameterizedTest
    @CsvSource({
        "<s>Monday</s> / Tuesday,~Monday~ / Tuesday",
        "<del>Monday</del> / Tuesday,~Monday~ / Tuesday",
        "<span style=\"text-decoration: line-through\">Monday</span> / Tuesday,~Monday~ / Tuesday",
        "Monday / <b>Tuesday</b>,Monday / *Tuesday*",
        "Monday / <u>Tuesday</u>,Monday / *Tuesday*",
        "Monday / <span style=\"color:red\">Tuesday</span>,Monday / *Tuesday*",
        "Monday / <span style=\"background:yellow\">Tuesday</span>,Monday / *Tuesday*",
    })
    void whatIsStruckOrStandsOutInALineOfOursIsAnAnswer(String his, String shown) throws UnreadableMail {
        String html = SENT.replace("Day: Monday / Tuesday", "Day: " + his).replace("\n", "<br>");

        assertThat(answerInMarkup(html, SENT)).isEqualTo("See below.\n\nDay: " + shown);
    }

    @ParameterizedTest
    @CsvSource({"<b>,</b>", "'<span style=\"color:#500050\">',</span>"})
    void whatAProgramMakesOfAllLinesIsNone(String open, String close) throws UnreadableMail {
        String html = "<div>" + open + SENT.replace("\n", close + "</div><div>" + open) + close + "</div>";

        assertThat(answerInMarkup(open + SENT.replace("\n", "<br>") + close, SENT))
                .isEqualTo("See below.");
        assertThat(answerInMarkup(html, SENT)).isEqualTo("See below.");
    }

    @Test
    void whatWeFormattedOurselvesIsRepeatedWithOrWithoutIt() throws UnreadableMail {
        String sent = Html.toMarkedText(HTML);
        String text =
                "Hello Ann,\n\nPlease choose *one* of these for the /new/ router:\n\n  * Monday\n  * *Tuesday*\n\n"
                        + "*Your order*\n\nSee our page / ask us\n\nKind regards\nAlice";

        assertThat(answerInMarkup(HTML, sent)).isEqualTo("See below.");
        assertThat(answerInMarkup(HTML.replaceAll("</?(?:b|i|strong)>", ""), sent))
                .isEqualTo("See below.");
        assertThat(NewText.of("Yes.\n\n" + WROTE + "> " + text.replace("\n", "\n> "), Evidence.ofText(List.of(sent))))
                .isEqualTo("Yes.");
    }

    @Test
    void whatAProgramMakesOfSignsOfOursIsNone() throws UnreadableMail {
        String sent = "Hello Ann,\nplease delete /etc/hosts and press **twice**.\nAlice";
        String html = sent.replace("/etc/", "<i class=\"moz-txt-slash\"><span>/</span>etc<span>/</span></i>")
                .replace("\n", "<br>");

        assertThat(answerInMarkup(html, sent)).isEqualTo("See below.");
        assertThat(answerInMarkup(html.replace("hosts", "<b>hosts</b>"), sent)).contains("*hosts*", "**twice**");
    }

    @Test
    void whatIsStruckInWhatWeFormattedIsAnAnswer() throws UnreadableMail {
        String sent = Html.toMarkedText(HTML);

        assertThat(answerInMarkup(HTML.replace("Monday", "<s>Monday</s>"), sent))
                .isEqualTo("See below.\n\n~Monday~");
        assertThat(answerInMarkup(
                        HTML.replace("Monday", "<s>Monday</s>"), sent.replace("Monday", "\uE001Monday\uE001")))
                .isEqualTo("See below.");
    }
}
