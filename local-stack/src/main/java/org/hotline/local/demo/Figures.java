package org.hotline.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hotline.local.client.Patience;
import org.hotline.local.client.Person;
import org.hotline.local.client.UnexpectedAnswer;
import org.hotline.local.run.HotlineService;

/** The six indicators of the day: what they must be, and what the kpi-service says. */
public final class Figures {

    private static final Duration SOON = Duration.ofSeconds(10);

    /**
     * What one indicator must come to.
     *
     * @param part and {@code whole}: the fields of the answer that are compared
     */
    private record Expected(
            String kpi, String parameters, String name, String part, long numerator, String whole, long denominator) {

        boolean isCount() {
            return part.equals("ticketsClosed");
        }

        static Expected ratio(String kpi, String parameters, String name, long numerator, long denominator) {
            return new Expected(kpi, parameters, name, "numerator", numerator, "denominator", denominator);
        }
    }

    private static final List<Expected> SIX = List.of(
            Expected.ratio("response-rate", "", "contacts that a human answered", 6, 8),
            new Expected("tickets-closed", "", "tickets closed, each once", "ticketsClosed", 2, "closeEvents", 2),
            Expected.ratio("resolution-rate", "&basis=cohort", "tickets resolved, of those opened", 5, 7),
            new Expected(
                    "first-contact-resolution",
                    "",
                    "resolved at the first contact, if nobody comes back within a week",
                    "provisionalFirstContact",
                    4,
                    "provisional",
                    6),
            Expected.ratio("no-escalation-rate", "", "resolutions without escalation", 5, 6),
            Expected.ratio("customer-satisfaction", "", "good ratings, of those given", 2, 3));

    private final Person lead;
    private final String account;
    private final PrintStream out;

    public Figures(Person lead, String account, PrintStream out) {
        this.lead = lead;
        this.account = account;
        this.out = out;
    }

    /** @return true when every figure is the expected one, after at most ten seconds */
    public boolean printAndCompare(Instant from, Instant to) {
        List<String> lines = new ArrayList<>();
        boolean right;
        try {
            right = Patience.until(
                    "the figures", SOON, () -> compare(from, to, lines) ? Optional.of(true) : Optional.empty());
        } catch (UnexpectedAnswer inVain) {
            right = false; // the lines say which figures are wrong
        }
        out.println();
        out.println("The six indicators of " + account);
        lines.forEach(line -> out.println("  " + line));
        return right;
    }

    private boolean compare(Instant from, Instant to, List<String> lines) {
        lines.clear();
        boolean right = true;
        for (Expected expected : SIX) {
            JsonNode kpi = lead.get(
                            HotlineService.KPI,
                            "/v1/kpis/" + expected.kpi + "?from=" + from + "&to=" + to + "&account=" + account
                                    + expected.parameters)
                    .expect(200)
                    .json();
            long numerator = kpi.path(expected.part).asLong(-1);
            long denominator = kpi.path(expected.whole).asLong(-1);
            boolean same = numerator == expected.numerator && denominator == expected.denominator;
            right &= same;
            lines.add(String.format(
                    Locale.ROOT,
                    "%-26s %-6s %-7s %s%s",
                    expected.kpi,
                    expected.isCount() ? numerator : share(numerator, denominator),
                    expected.isCount() ? "" : numerator + " of " + denominator,
                    expected.name,
                    same ? "" : "   <- expected " + expected.numerator + " of " + expected.denominator));
        }
        return right;
    }

    private static String share(long numerator, long denominator) {
        return denominator <= 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) numerator / denominator);
    }
}
