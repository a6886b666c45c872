package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody writes into a quotation of which nobody knows the original, under his name. */
class AnswersUnderNamesTest {

    private static final String HEADERS =
            "From: Support <support@shop.example>\nSent: Saturday, November 28, 2026 12:56 AM\nTo: Ann\nSubject: Re: T\n";
    private static final String WROTE = "On 28 Nov 2026, at 00:56, Support <support@shop.example> wrote:\n";
    private static final String QUOTED = "\nWhich number?\n\n%1$s XJ-4711\n\nDoes it blink?\n\n%1$s no\n\nAlice";
    private static final String NEW = "See below.\n\n%1$s XJ-4711\n\n%1$s no";

    private static final String NAMES =
            "[Ann Muster]|[Muster, Ann]|[Ann]|[AM]|[Muster, Ann (IT)]|*[Ann Muster]*|[Ann Müster]:|Ann Muster:|Ann>|(Ann)";

    private static String newText(String quotation, String standingOut, String writer) {
        return NewText.of(
                "See below.\n\n" + quotation, new ReplyEvidence(true, List.of(), "", "", standingOut, writer));
    }

    @Test
    void whatStandsUnderTheNameOfTheWriterIsNew() {
        for (String name : NAMES.split("\\|")) {
            String marked = QUOTED.formatted(name).replace("\n", "\n> ");
            assertThat(newText(HEADERS + QUOTED.formatted(name), "", "Ann Muster a"))
                    .isEqualTo(NEW.formatted(name));
            assertThat(newText(WROTE + marked, "", "ann.muster")).isEqualTo(NEW.formatted(name));
        }
    }

    @Test
    void whatStandsUnderAnotherNameIsQuoted() {
        for (String name : "[Bob Weber]|Bob Weber:|[1]|[x@y.example]|[Note]|Alice:|From: Ann|AB:".split("\\|")) {
            assertThat(newText(HEADERS + QUOTED.formatted(name), "", "Ann Muster ann"))
                    .isEqualTo("See below.");
        }
    }

    @Test
    void theNameOfAPersonThatStandsOutIsTheWritersWhoeverSendsForHim() {
        assertThat(newText(HEADERS + QUOTED.formatted("[Bob de Weber]"), "*[Bob de Weber]* no\n", "Shop"))
                .isEqualTo(NEW.formatted("[Bob de Weber]"));
    }

    @Test
    void anAnswerGoesToTheEndOfItsParagraphAndMayBeginBelowTheName() {
        assertThat(newText(HEADERS + "\nWhich?\n[Ann]\nXJ-4711\nand 4712.\n\n[Ann]\n\nMonday\n\nAlice", "", "Ann a"))
                .endsWith("\n\n[Ann]\nXJ-4711\nand 4712.\n\n[Ann]\n\nMonday");
    }
}
