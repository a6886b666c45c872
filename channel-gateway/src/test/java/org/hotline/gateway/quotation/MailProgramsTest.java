package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hotline.gateway.mail.Mail;
import org.hotline.gateway.mail.MailParser;
import org.hotline.gateway.mail.UnreadableMail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Replies in five languages as eight mail programs write them, in HTML alone and with plain text beside it. */
class MailProgramsTest {

    /**
     * What is said in one language.
     *
     * @param question what we asked
     * @param answer what the customer answers
     * @param wrote how a program announces the quotation
     * @param headers how Outlook does
     */
    private record Words(String question, String answer, String wrote, List<String> headers) {}

    private static final List<Words> LANGUAGES = List.of(
            new Words(
                    "Quel voyant clignote sur la box ?",
                    "Le voyant orange.",
                    "Le lun. 2 mars 2026 à 09:12, Aide <aide@hotline.example> a écrit :",
                    List.of("De :", "Envoyé :", "À :", "Objet :")),
            new Words(
                    "Which light of the router is blinking?",
                    "The orange one.",
                    "On Mon, Mar 2, 2026 at 9:12 AM Help <help@hotline.example> wrote:",
                    List.of("From:", "Sent:", "To:", "Subject:")),
            new Words(
                    "Welche Lampe des Routers blinkt denn?",
                    "Die orange.",
                    "Am Mo., 2. März 2026 um 09:12 Uhr schrieb Hilfe <hilfe@hotline.example>:",
                    List.of("Von:", "Gesendet:", "An:", "Betreff:")),
            new Words(
                    "¿Qué luz del router está parpadeando?",
                    "La naranja.",
                    "El lun, 2 mar 2026 a las 9:12, Ayuda (<ayuda@hotline.example>) escribió:",
                    List.of("De:", "Enviado:", "Para:", "Asunto:")),
            new Words(
                    "Quale luce del router sta lampeggiando?",
                    "Quella arancione.",
                    "Il giorno lun 2 mar 2026 alle ore 09:12 Aiuto <aiuto@hotline.example> ha scritto:",
                    List.of("Da:", "Inviato:", "A:", "Oggetto:")));

    /** A program's form; {answer}, {wrote}, {question} and {headers} stand for the words. */
    private enum Program {
        GMAIL(
                "<div dir=\"ltr\">{answer}</div><br><div class=\"gmail_quote gmail_quote_container\"><div dir=\"ltr\" class=\"gmail_attr\">{wrote}<br></div>"
                        + "<blockquote class=\"gmail_quote\" style=\"margin:0px 0px 0px 0.8ex\">{question}</blockquote></div>"),
        APPLE_MAIL(
                "<html><body dir=\"auto\">{answer}<div><br><blockquote type=\"cite\"><div>{wrote}</div></blockquote></div>"
                        + "<blockquote type=\"cite\"><div>{question}</div></blockquote></body></html>"),
        THUNDERBIRD("<p>{answer}</p><div class=\"moz-cite-prefix\">{wrote}<br></div>"
                + "<blockquote type=\"cite\" cite=\"mid:1@hotline.example\"><p>{question}</p></blockquote>"),
        OUTLOOK("<div class=\"WordSection1\"><p class=\"MsoNormal\">{answer}</p><div>"
                + "<div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\"><p class=\"MsoNormal\">{headers}</p></div></div>"
                + "<p class=\"MsoNormal\">{question}</p></div>"),
        OUTLOOK_ON_THE_WEB("<div class=\"elementToProof\">{answer}</div><div id=\"appendonsend\"></div><hr>"
                + "<div id=\"divRplyFwdMsg\" dir=\"ltr\">{headers}<div>&nbsp;</div></div><div>{question}</div>"),
        YAHOO("<div class=\"yahoo-style-wrap\">{answer}</div><div id=\"yahoo_quoted_77\" class=\"yahoo_quoted\">"
                + "<div>{wrote}</div><div>{question}</div></div>"),
        PROTON("<div>{answer}</div><div class=\"protonmail_quote\">{wrote}<br>"
                + "<blockquote class=\"protonmail_quote\" type=\"cite\">{question}</blockquote></div>"),
        GMX(
                "<div>{answer}</div><div name=\"quote\" style=\"margin:10px 5px\"><div>{headers}</div><div>{question}</div></div>");

        private final String form;

        Program(String form) {
            this.form = form;
        }

        private String html(Words words) {
            return form.replace("{answer}", words.answer)
                    .replace("{wrote}", escaped(words.wrote))
                    .replace("{question}", words.question)
                    .replace(
                            "{headers}",
                            String.join(
                                    "<br>",
                                    headers(words).stream()
                                            .map(MailProgramsTest::escaped)
                                            .toList()));
        }

        /** As such programs write it: with nothing before the lines, or with marks. */
        private String text(Words words) {
            return form.contains("{headers}")
                    ? words.answer + "\n\n" + String.join("\n", headers(words)) + "\n\n" + words.question + "\n"
                    : words.answer + "\n\n" + words.wrote + "\n\n> " + words.question + "\n";
        }

        private static List<String> headers(Words words) {
            List<String> values =
                    List.of("Help <help@hotline.example>", "2 3 2026 09:12", "Client <c@shop.example>", "Re: router");
            return java.util.stream.IntStream.range(0, 4)
                    .mapToObj(i -> words.headers.get(i) + " " + values.get(i))
                    .toList();
        }
    }

    private static String escaped(String text) {
        return text.replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Stream<Arguments> replies() {
        return Arrays.stream(Program.values())
                .flatMap(program -> LANGUAGES.stream().map(words -> Arguments.of(program, words)));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void theAnswerAloneIsNew(Program program, Words words) throws UnreadableMail {
        String html = part("text/html", program.html(words));
        String plain = part("text/plain", program.text(words));

        assertThat(newText(html)).as("HTML").isEqualTo(words.answer);
        assertThat(newText(plain)).as("text").isEqualTo(words.answer);
        assertThat(newText("Content-Type: multipart/alternative; boundary=b\n\n--b\n" + plain + "\n--b\n" + html
                        + "\n--b--\n"))
                .as("both")
                .isEqualTo(words.answer);
    }

    @ParameterizedTest
    @MethodSource("replies")
    void aForwardedMailIsNewAsAWhole(Program program, Words words) throws UnreadableMail {
        Mail mail = read("Fwd: router", part("text/html", program.html(words)));

        assertThat(mail.newText(List.of(words.question))).contains(words.answer, words.question);
    }

    private static String newText(String content) throws UnreadableMail {
        return read("Re: router", content).newText(List.of());
    }

    private static Mail read(String subject, String content) throws UnreadableMail {
        return new MailParser()
                .read(("From: c@shop.example\nTo: help@hotline.example\nSubject: " + subject + "\nMIME-Version: 1.0\n"
                                + content)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String part(String type, String content) {
        return "Content-Type: " + type + "; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + content + "\n";
    }
}
