package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands among marked lines and not in what we sent was written there. */
class AnswersInQuotationsTest {

    private static final String FIRST =
            "Could you please tell us on which day and at which time the technician may come to your house?";
    private static final String SECOND =
            "Is the light of the box on the front side still red after the restart that we asked for?";
    private static final String LAST = "To cancel please answer with this sentence:\nI confirm the end of my contract.";
    private static final String SENT = "Hello Ann,\n\nthank you for your message.\n" + FIRST + '\n' + SECOND + '\n'
            + LAST + "\n\nKind regards\nAlice";
    private static final String WROTE = "On Sat, Nov 28, 2026 at 12:56 AM Support <support@hotline.example> wrote:\n";

    private static String answer(String text) {
        return NewText.of(text, Evidence.ofText(List.of(SENT)));
    }

    private static String answerToUnknown(String text) {
        return NewText.of(text, Evidence.ofText(List.of()));
    }

    private static String quoted(String text) {
        return "> " + text.replace("\n", "\n> ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tuesday at nine.", "tuesday at nine", "Dienstag um neun", "\uD83D\uDC4D", "??", "mardi, 9 h"})
    void anAnswerOnOneLineBetweenTwoQuotedLinesIsNew(String words) {
        String mail = WROTE + "> " + FIRST + '\n' + words + "\n> " + SECOND + "\nYes.\n> Kind regards\n";

        assertThat(answer(mail)).isEqualTo(words + "\n\nYes.");
        assertThat(answerToUnknown(mail)).isEqualTo(words + "\n\nYes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDC4D", "\u2713", "\u2612"})
    void aSignInALineOfOursThatWeDidNotWriteIsAnAnswer(String sign) {
        String mail =
                "See below.\n\n" + WROTE + "> " + FIRST + "\n> " + SECOND + ' ' + sign + "\n> Kind regards\n> Alice";

        assertThat(answer(mail)).contains("See below.", sign).doesNotContain("technician", "Kind regards");
    }

    @Test
    void aSignOfOursIsQuotedWithItsLine() {
        String sent =
                "Which one is it, please?\n\u2610 repair the box that we sent\n\u2610 replace the box that we sent";
        String quoted = "Done.\n\n" + WROTE + quoted(sent);

        assertThat(NewText.of(quoted, Evidence.ofText(List.of(sent)))).isEqualTo("Done.");
        assertThat(NewText.of(quoted.replace("\u2610 replace", "\u2612 replace"), Evidence.ofText(List.of(sent))))
                .contains("Done.", "\u2612 replace")
                .doesNotContain("repair");
    }

    @ParameterizedTest
    @CsvSource({"'> ',''", "'>> ','>> '", "'> > ','> > '", "'> ','> '"})
    void anAnswerWithinTheMarksIsNewAlthoughTheProgramMarkedIt(String mark, String markOfAnswer) {
        String mail =
                "See inside\n\n" + WROTE + mark + FIRST + '\n' + markOfAnswer + "Tuesday at nine.\n" + mark + SECOND;

        assertThat(answer(mail)).isEqualTo("See inside\n\nTuesday at nine.");
    }

    @ParameterizedTest
    @ValueSource(strings = {" Tuesday at nine.", "      <-- Tuesday at nine.", " [Tuesday at nine.]"})
    void anAnswerOnTheLineOfItsQuestionIsNewAlthoughNothingElseIsQuoted(String behind) {
        assertThat(answer(WROTE + "> " + FIRST + behind)).contains("Tuesday at nine.");
        assertThat(answer("See inside\n\n" + WROTE + "> " + FIRST + behind + "\n> " + SECOND + " Yes."))
                .contains("See inside", "Tuesday at nine.", "Yes.");
        assertThat(answer(WROTE + "> [Tuesday at nine.] " + FIRST)).contains("Tuesday at nine.");
    }

    @Test
    void whatIsBrokenOtherwiseIsStillQuoted() {
        String mail = "Yes.\n\n" + WROTE
                + quoted(SENT).replace("day and ", "day and\n").replace("side still", "side\n> still");

        assertThat(answer(mail)).isEqualTo("Yes.");
    }

    @Test
    void aShortLineOfOursIsQuotedBelowAGapToo() {
        assertThat(answer("Yes.\n\n" + WROTE + "> " + FIRST + "\n> [...]\n> Kind regards\n> Alice"))
                .isEqualTo("Yes.\n\n[...]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n> On Fri, Nov 27, 2026 at 9:00 AM Ann <ann@shop.example> wrote:\n>\n> my old text\n> more of it",
                "\n> On Fri, Nov 27, 2026 at 9:00 AM Ann <ann@shop.example> wrote:\n>> my old text\n>> more of it",
                "\n> Von: Ann <ann@shop.example>\n> Gesendet: 27.11.2026 09:00\n> An: Support\n> Betreff: T\n>\n> my old text",
                "\n>\n> > my old text"
            })
    void whatTheQuotedMailQuotedIsNotNew(String older) {
        assertThat(answer("Yes.\n\n" + WROTE + quoted(SENT) + older)).isEqualTo("Yes.");
    }

    @Test
    void anOwnAnswerAboveOurDeeperLinesIsNotNew() {
        String mail =
                "One more thing.\n\nOn Sun, Nov 29, 2026 at 9:00 AM Ann <ann@shop.example> wrote:\n> Tuesday.\n>\n"
                        + quoted(WROTE + quoted(SENT));

        assertThat(answer(mail)).isEqualTo("One more thing.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I confirm the end of my contract.",
                "Hello,\nI confirm the end of my contract.\nAnn",
                "Is the light of the box on the front side still red after the restart that we asked for? Yes.",
                "thank you for your message. It works."
            })
    void aSentenceOfOursThatHeWritesHimselfIsNew(String words) {
        assertThat(answer(words + "\n\n" + WROTE + quoted(SENT))).isEqualTo(words);
        assertThat(answer(words + "\n\n" + WROTE + '\n' + SENT)).isEqualTo(words);
        assertThat(answer(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I ran it:\n\n> ping 192.0.2.1\n> timeout\n\nStill dead.",
                "Sizes:\n> 5 MB fails\n< 5 MB works",
                "Das Gerät zeigt:\n> Fehler 12",
                "Le client dit :\n>>> import box\n>>> box.start()"
            })
    void angleBracketsThatNobodyAnnouncesAreContent(String words) {
        assertThat(answer(words)).isEqualTo(words);
        assertThat(answerToUnknown(words)).isEqualTo(words);
        assertThat(answer(words + "\n\n" + WROTE + quoted(SENT))).isEqualTo(words);
    }
}
