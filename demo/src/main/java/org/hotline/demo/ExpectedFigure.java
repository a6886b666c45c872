package org.hotline.demo;

import java.util.List;
import java.util.Locale;

/**
 * What one indicator of the day must come to.
 *
 * @param parameters of the question, beside period and account
 * @param part the field of the answer with the numerator
 * @param whole the field of the answer with the denominator
 */
record ExpectedFigure(
        String kpi, String parameters, String name, String part, long numerator, String whole, long denominator) {

    static final List<ExpectedFigure> SIX = List.of(
            ratio("response-rate", "", "contacts that a human answered", 6, 8),
            new ExpectedFigure("tickets-closed", "", "tickets closed, each once", "ticketsClosed", 2, "closeEvents", 2),
            ratio("resolution-rate", "&basis=cohort", "tickets resolved, of those opened", 5, 7),
            new ExpectedFigure(
                    "first-contact-resolution",
                    "",
                    "resolved at the first contact, if nobody comes back within a week",
                    "provisionalFirstContact",
                    4,
                    "provisional",
                    6),
            ratio("no-escalation-rate", "", "resolutions without escalation", 5, 6),
            ratio("customer-satisfaction", "", "good ratings, of those given", 2, 3));

    private static ExpectedFigure ratio(String kpi, String parameters, String name, long numerator, long denominator) {
        return new ExpectedFigure(kpi, parameters, name, "numerator", numerator, "denominator", denominator);
    }

    boolean is(long actualNumerator, long actualDenominator) {
        return actualNumerator == numerator && actualDenominator == denominator;
    }

    /** The actual figure as a line of the table, with the expected one when they differ. */
    String line(long actualNumerator, long actualDenominator) {
        boolean isCount = part.equals("ticketsClosed");
        return String.format(
                Locale.ROOT,
                "%-26s %-6s %-7s %s%s",
                kpi,
                isCount ? actualNumerator : share(actualNumerator, actualDenominator),
                isCount ? "" : actualNumerator + " of " + actualDenominator,
                name,
                is(actualNumerator, actualDenominator) ? "" : "   <- expected " + numerator + " of " + denominator);
    }

    private static String share(long numerator, long denominator) {
        return denominator <= 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) numerator / denominator);
    }
}
