package org.hotline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;

/** Asks for indicators over HTTP, each question 30 times, beside plain SQL over the same tickets. */
final class KpiBench {

    private static final int TIMES = 30;
    private static final List<String> TERMS = List.of("computedAt", "watermark", "target");

    private final Person client;
    private final Person admin;
    private final KpiDatabase database;

    KpiBench(Person client, Person admin, KpiDatabase database) {
        this.client = client;
        this.admin = admin;
        this.database = database;
    }

    /** Documented keys; times in milliseconds. */
    ObjectNode run(int tickets) throws SQLException, InterruptedException {
        RunningHotline.say("filling the history of a year: " + tickets + " tickets");
        database.fill(tickets);
        RunningHotline.say("counting ahead");
        double seconds = Math.max(database.awaitFolded().toMillis(), 1) / 1_000.0;
        LocalDate end = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(1);
        String now = "&asOf=" + Instant.now();
        String days = "from=" + end.minusDays(30) + "&to=" + end;
        String month = days + now;
        String year = "from=" + end.minusDays(365) + "&to=" + end + now;
        ObjectNode report = new ObjectMapper().createObjectNode();
        report.put("bench", "kpi").put("tickets", tickets);
        List<KpiQuestion> all = KpiQuestion.all(month, year, cursor(year), database.someTicket());
        ObjectNode questions = report.putObject("questions");
        for (KpiQuestion question : all) {
            RunningHotline.say("asking " + question.name());
            ask(question, questions.putObject(question.name()));
        }
        RunningHotline.say("comparing");
        report.put("wrong", wrong(all) + wrongDays(days));
        report.put("eventsPerSecond", Math.round(database.measures() / seconds));
        return report;
    }

    private void ask(KpiQuestion question, ObjectNode report) throws SQLException, InterruptedException {
        Latencies cold = latencies(question, 1);
        Latencies warm = latencies(question, TIMES);
        report.put("p50", warm.millis(0.5)).put("p99", warm.millis(0.99)).put("cold", cold.millis(1));
        report.put("plainSql", database.plain(question.plainSql(), TIMES).millis(0.5));
    }

    private Latencies latencies(KpiQuestion question, int times) {
        List<Duration> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (String path : question.paths()) {
                long begun = System.nanoTime();
                client.get(HotlineService.KPI, path).expect(200);
                all.add(Duration.ofNanos(System.nanoTime() - begun));
            }
        }
        return new Latencies(all);
    }

    /** Where the page begins that is the hundredth of 50 members. */
    private String cursor(String year) {
        String after = "";
        for (int page = 0; page < 99; page++) {
            after = client.get(HotlineService.KPI, "/v1/kpis/resolution-rate/members?limit=50&" + year + after)
                    .expect(200)
                    .text("/next");
            after = "&after=" + after;
        }
        return after.substring("&after=".length());
    }

    /** How many figures differ from those of the members themselves, which whoever asks with another target is told. */
    private int wrong(List<KpiQuestion> all) {
        int wrong = 0;
        for (KpiQuestion question : all.subList(0, 2)) {
            for (String path : question.paths()) {
                wrong += figures(path).equals(figures(path + "&target=21")) ? 0 : 1;
            }
        }
        return wrong;
    }

    private JsonNode figures(String path) {
        return ((ObjectNode) client.get(HotlineService.KPI, path).expect(200).json()).remove(TERMS);
    }

    private int wrongDays(String days) {
        int wrong = 0;
        for (JsonNode kpi : admin.get(HotlineService.KPI, "/v1/rebuild/check?" + days)
                .expect(200)
                .json()
                .path("items")) {
            wrong += kpi.path("wrong").size();
        }
        return wrong;
    }
}
