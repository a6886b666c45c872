package org.hotline.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tickets of another system with a past of a year, a line each, and the figures that a plain look at them gives. Of each kind
 * there is a fixed share; every ticket has ten events.
 */
final class PastTickets {

    static final int EVENTS_OF_A_TICKET = 10;

    /** How many tickets are sent at a time. */
    static final int TICKETS = 500;

    private static final Duration APART = Duration.ofSeconds(97);
    private static final String TEXT =
            "The printer on the second floor says that its paper is out, which it is not; I have looked twice. Ticket ";

    private final String account;
    private final Instant first;

    /** Of an account that no other run has. */
    PastTickets(String account, Instant first) {
        this.account = account;
        this.first = first;
    }

    /** The lines of one batch. */
    byte[] batch(int number) {
        StringBuilder lines = new StringBuilder();
        for (int ticket = number * TICKETS; ticket < (number + 1) * TICKETS; ticket++) {
            lines.append(line(ticket)).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String line(int ticket) {
        Instant at = first.plus(APART.multipliedBy(ticket));
        String operator = "op-" + ticket % 20;
        StringBuilder events = new StringBuilder();
        add(events, at.plusSeconds(60), "ASSIGNMENT\",\"operator\":\"" + operator);
        add(events, at.plusSeconds(120), "NOTE\",\"by\":\"" + operator + "\",\"text\":\"I have a look.");
        add(
                events,
                at.plusSeconds(600),
                "REPLY\",\"by\":\"" + operator + "\",\"text\":\"Please turn it off and on again.");
        add(events, at.plusSeconds(600), status("PENDING"));
        add(events, at.plusSeconds(4_000), "MESSAGE\",\"text\":\"" + TEXT + ticket);
        add(events, at.plusSeconds(4_000), status("OPEN"));
        if (isEscalated(ticket)) {
            add(events, at.plusSeconds(5_000), "ESCALATION\",\"by\":\"" + operator + "\",\"team\":\"second-line");
        } else {
            add(events, at.plusSeconds(5_000), "NOTE\",\"by\":\"" + operator + "\",\"text\":\"It works.");
        }
        add(events, at.plusSeconds(6_000), status("RESOLVED") + "\",\"by\":\"" + operator);
        if (isReopened(ticket)) {
            add(events, at.plusSeconds(90_000), status("OPEN"));
        } else {
            events.append(",{\"kind\":\"RATING\",\"at\":\"")
                    .append(at.plusSeconds(90_000))
                    .append("\",\"score\":")
                    .append(isLiked(ticket) ? 5 : 2)
                    .append('}');
        }
        add(events, at.plusSeconds(100_000), status("CLOSED"));
        return "{\"externalId\":\"" + ticket + "\",\"customer\":{\"address\":\"c" + ticket % 5_000 + "." + account
                + "@example.org\"},\"channel\":\"EMAIL\",\"account\":\"" + account + "\",\"subject\":\"Printer "
                + ticket
                + "\",\"text\":\"" + TEXT + ticket + "\",\"language\":\"en\",\"createdAt\":\"" + at + "\",\"events\":["
                + events.substring(1) + "]}";
    }

    private static String status(String status) {
        return "STATUS\",\"status\":\"" + status;
    }

    private static void add(StringBuilder events, Instant at, String rest) {
        events.append(",{\"at\":\"")
                .append(at)
                .append("\",\"kind\":\"")
                .append(rest)
                .append("\"}");
    }

    private static boolean isEscalated(int ticket) {
        return ticket % 10 == 3;
    }

    private static boolean isReopened(int ticket) {
        return ticket % 7 == 2;
    }

    private static boolean isLiked(int ticket) {
        return ticket % 3 != 0;
    }

    /** Numerator and denominator of indicators, by their names, counted by loops. */
    static Map<String, String> figures(int tickets) {
        int escalated = 0;
        int reopened = 0;
        int liked = 0;
        for (int ticket = 0; ticket < tickets; ticket++) {
            escalated += isEscalated(ticket) ? 1 : 0;
            reopened += isReopened(ticket) ? 1 : 0;
            liked += !isReopened(ticket) && isLiked(ticket) ? 1 : 0;
        }
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("resolution-rate", tickets + "/" + tickets);
        int solutions = tickets + reopened;
        figures.put("no-escalation-rate", solutions - escalated + "/" + solutions);
        figures.put("customer-satisfaction", liked + "/" + (tickets - reopened));
        figures.put("reopen-rate", reopened + "/" + tickets);
        return figures;
    }
}
