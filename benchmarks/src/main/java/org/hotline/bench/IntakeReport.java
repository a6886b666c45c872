package org.hotline.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Everything that is said about an intake.
 *
 * @param tickets how many there are, each message having one of its own
 * @param processorMillis of each process for one ticket, from the first post until all events were followed
 * @param plainSql what the same PostgreSQL takes at best, by the number of connections
 */
record IntakeReport(
        int messages,
        IntakeResult result,
        long tickets,
        Map<String, Double> processorMillis,
        Map<Integer, Rate> plainSql) {

    private static final int USUAL_CONNECTIONS = 8;

    private double ratio(double plain) {
        return result.readable().perSecond() / plain;
    }

    private double perSecond(int connections) {
        Rate rate = plainSql.get(connections);
        return rate == null ? Double.NaN : rate.perSecond();
    }

    private double best() {
        return plainSql.values().stream().mapToDouble(Rate::perSecond).max().orElse(Double.NaN);
    }

    /** For people. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("intake, " + messages + " first messages, all on this machine");
        lines.add("  acknowledged        " + result.acknowledged());
        lines.add("  ticket readable     " + result.readable());
        lines.add("  acknowledgement     " + result.acknowledgement());
        lines.add("  ack to readable     " + result.toReadable());
        lines.add("  in the database     " + tickets + " tickets");
        lines.add("processor time a ticket, until all events were followed");
        processorMillis.forEach((name, millis) -> lines.add(format("  %-22s %6.2f ms", name, millis)));
        lines.add("plain SQL, five rows in one transaction per ticket, same PostgreSQL");
        plainSql.forEach((connections, rate) -> lines.add(format("  %2d connections      %s", connections, rate)));
        lines.add(format("ratio                 %.2f of plain SQL", ratio(best())));
        return String.join(System.lineSeparator(), lines);
    }

    /** For programs; rates are per second. */
    String json() {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("bench", "intake").put("messages", messages).put("tickets", tickets);
        json.put("acknowledged", result.acknowledged().perSecond());
        json.put("readable", result.readable().perSecond());
        put(json.putObject("acknowledgementMillis"), result.acknowledgement());
        put(json.putObject("acknowledgementToReadableMillis"), result.toReadable());
        ObjectNode millis = json.putObject("processorMillisPerTicket");
        processorMillis.forEach(millis::put);
        ObjectNode plain = json.putObject("plainSql");
        plainSql.forEach((connections, rate) -> plain.put(connections.toString(), rate.perSecond()));
        json.put("ratio", ratio(best()));
        json.put("ratioAt8Connections", ratio(perSecond(USUAL_CONNECTIONS)));
        return json.toPrettyString();
    }

    private static void put(ObjectNode json, Latencies latencies) {
        json.put("p50", latencies.millis(0.5)).put("p95", latencies.millis(0.95));
        json.put("p99", latencies.millis(0.99)).put("max", latencies.millis(1));
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
