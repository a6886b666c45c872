package org.hotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline.launcher.client.Patience;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.client.UnexpectedAnswer;
import org.hotline.launcher.run.HotlineService;

/** The six indicators of the day, as the kpi-service says them, beside what they must be. */
final class DemoFigures {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final Person lead;
    private final String account;
    private final PrintStream out;

    DemoFigures(Person lead, String account, PrintStream out) {
        this.lead = lead;
        this.account = account;
        this.out = out;
    }

    /** Prints the figures once they are the expected ones, or after ten seconds at most; answers whether they are. */
    boolean printAndCompare(Instant from, Instant to) {
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
        for (ExpectedFigure expected : ExpectedFigure.SIX) {
            JsonNode kpi = ask(expected, from, to);
            long numerator = kpi.path(expected.part()).asLong(-1);
            long denominator = kpi.path(expected.whole()).asLong(-1);
            right &= expected.is(numerator, denominator);
            lines.add(expected.line(numerator, denominator));
        }
        return right;
    }

    private JsonNode ask(ExpectedFigure figure, Instant from, Instant to) {
        String period = "from=" + from + "&to=" + to;
        return lead.get(
                        HotlineService.KPI,
                        "/v1/kpis/" + figure.kpi() + "?" + period + "&account=" + account + figure.parameters())
                .expect(200)
                .json();
    }
}
