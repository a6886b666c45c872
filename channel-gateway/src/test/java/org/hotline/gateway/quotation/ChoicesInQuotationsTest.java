package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who repeats words of ours, but not as we wrote them, says something by it. What mail programs change by themselves says nothing. */
class ChoicesInQuotationsTest {

    private static final String SENT = "Hello Ann,\n\nthank you for your message about the delivery of your router.\n"
            + "Amount: 100 EUR\nDay: Monday / Tuesday\nDelivery: Monday / Tuesday / Wednesday\n"
            + "Please tell us which of these you would like, so that we can send a technician who knows how to repair it.\n\n"
            + "Kind regards\nAlice";
    private static final String WROTE = "On Sat, Nov 28, 2026 at 12:56 AM Support <support@hotline.example> wrote:\n";
    private static final String HEADERS =
            "From: Support <support@hotline.example>\nSent: Saturday, November 28, 2026 12:56 AM\nTo: Ann\nSubject: Re: T\n\n";

    private static String quoted(String text) {
        return "> " + text.replace("\n", "\n> ");
    }

    private static String answer(String text) {
        return NewText.of(text, Evidence.ofText(List.of(SENT)));
    }

    @ParameterizedTest
    @CsvSource({
        "Amount: 100 EUR,Amount: -100 EUR",
        "Amount: 100 EUR,Amount: 10.0 EUR",
        "Amount: 100 EUR,Amount: 100 EUR?",
        "Day: Monday / Tuesday,Day: Monday / TUESDAY",
        "Day: Monday / Tuesday,Day: Monday / *Tuesday*",
        "Day: Monday / Tuesday,Day: Monday / --> Tuesday",
        "Day: Monday / Tuesday,Day: (Monday) / Tuesday",
    })
    void aSignOrCapitalsThatWeDidNotWriteAreAnAnswer(String ours, String his) {
        String changed = SENT.replace(ours + '\n', his + '\n');

        assertThat(answer("See below.\n\n" + WROTE + quoted(changed))).isEqualTo("See below.\n\n" + his);
        assertThat(answer("See below.\n\n" + HEADERS + changed)).isEqualTo("See below.\n\n" + his);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Delivery: Monday", "Delivery: Wednesday", "Delivery: Monday / Wednesday", "Tuesday / Wednesday"
            })
    void whoDeletesWhatHeDoesNotWantChooses(String left) {
        String changed = SENT.replace("Delivery: Monday / Tuesday / Wednesday", left);

        assertThat(answer("See below.\n\n" + WROTE + quoted(changed))).isEqualTo("See below.\n\n" + left);
    }

    @Test
    void whoShortensASentenceOfOursChoosesNothing() {
        String shortened = SENT.replace("Please tell us ", "").replace(" who knows how to repair it.", "");

        assertThat(answer("Yes.\n\n" + WROTE + quoted(shortened))).isEqualTo("Yes.");
    }

    @Test
    void programsChangeBlanksDashesAndQuotesAndBreakLines() {
        String sent =
                "Hello Ann,\nplease press the \u201Cred\u201D button \u2013 it\u2019s behind the box \u2026 for a while, you know.\nhttps://x.example/a is the page.";
        String repeated =
                "Hello Ann,\nplease press the \"red\" button - it's\nbehind\u00A0the box ... for a\nwhile, you know.\n<https://x.example/a> is the page.";

        assertThat(NewText.of("Yes.\n\n" + WROTE + quoted(repeated), Evidence.ofText(List.of(sent))))
                .isEqualTo("Yes.");
    }
}
